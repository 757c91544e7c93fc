package org.evidencestation.storage.journal;

/** From opening footage to closing it; a UUID in its canonical text. */
public record ViewingId(String value) {
    public ViewingId {
        CanonicalUuid.require(value, "a viewing id");
    }

    @Override
    public String toString() {
        return value;
    }
}
