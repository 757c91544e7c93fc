package org.evidencestation.app.custody;

/**
 * One thing that a recorder says of itself, and did not say when it was bound.
 *
 * @param kind as in the journal, for example {@code device_number}
 */
public record IdentityDifference(String kind, String bound, String now) {
    @Override
    public String toString() {
        return kind + ": " + bound + " -> " + now;
    }
}
