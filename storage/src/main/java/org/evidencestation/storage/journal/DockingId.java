package org.evidencestation.storage.journal;

/** One stay of a recorder in a slot; a UUID in its canonical text. */
public record DockingId(String value) {
    public DockingId {
        CanonicalUuid.require(value, "a docking id");
    }

    @Override
    public String toString() {
        return value;
    }
}
