package org.evidencestation.storage.journal;

/** One draw of a sample; a UUID in its canonical text. */
public record DrawId(String value) {
    public DrawId {
        CanonicalUuid.require(value, "a draw id");
    }

    @Override
    public String toString() {
        return value;
    }
}
