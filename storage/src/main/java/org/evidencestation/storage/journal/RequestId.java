package org.evidencestation.storage.journal;

/** One request to see footage or papers, or to have copies; a UUID in its canonical text. */
public record RequestId(String value) {
    public RequestId {
        CanonicalUuid.require(value, "a request id");
    }

    @Override
    public String toString() {
        return value;
    }
}
