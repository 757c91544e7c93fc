package org.evidencestation.storage.journal;

/** One hand-off of recordings to somebody else; a UUID in its canonical text. */
public record HandOffId(String value) {
    public HandOffId {
        CanonicalUuid.require(value, "a hand-off id");
    }

    @Override
    public String toString() {
        return value;
    }
}
