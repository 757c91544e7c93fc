package org.evidencestation.storage.journal;

/** The making of the discs of one case; a UUID in its canonical text. */
public record DiscJobId(String value) {
    public DiscJobId {
        CanonicalUuid.require(value, "a disc job id");
    }

    @Override
    public String toString() {
        return value;
    }
}
