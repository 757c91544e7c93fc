package org.evidencestation.storage.journal;

/** One enforcement operation; a UUID in its canonical text. */
public record OperationId(String value) {
    public OperationId {
        CanonicalUuid.require(value, "an operation id");
    }

    @Override
    public String toString() {
        return value;
    }
}
