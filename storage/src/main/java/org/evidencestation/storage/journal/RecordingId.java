package org.evidencestation.storage.journal;

import org.evidencestation.storage.seal.Sha256;

/** A recording is its bytes: its identity is their SHA-256, whatever it was called and wherever it was found. */
public record RecordingId(Sha256 content) implements Comparable<RecordingId> {
    private static final String PREFIX = "urn:evidencestation:recording:";

    /** @throws IllegalArgumentException if the text is not {@code urn:evidencestation:recording:<64 hex digits>} */
    public static RecordingId parse(String urn) {
        if (!urn.startsWith(PREFIX)) {
            throw new IllegalArgumentException("Not a recording id: " + urn);
        }
        return new RecordingId(new Sha256(urn.substring(PREFIX.length())));
    }

    @Override
    public int compareTo(RecordingId other) {
        return content.compareTo(other.content);
    }

    @Override
    public String toString() {
        return PREFIX + content.hex();
    }
}
