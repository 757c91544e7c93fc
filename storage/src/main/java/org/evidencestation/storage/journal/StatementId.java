package org.evidencestation.storage.journal;

/** One record of why something was not recorded, or was interrupted; a UUID in its canonical text. */
public record StatementId(String value) {
    public StatementId {
        CanonicalUuid.require(value, "a statement id");
    }

    @Override
    public String toString() {
        return value;
    }
}
