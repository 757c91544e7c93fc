package org.evidencestation.storage.journal;

/** One stay of a recorder in a slot; a UUID in its canonical text. */
public record DockingId(String value) {
    public DockingId {
        if (!value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new IllegalArgumentException("Not a docking id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
