package org.evidencestation.app.disc.content;

import java.util.Optional;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.seal.SealCode;

/**
 * A recording, or a part of one, that goes on a disc.
 *
 * @param order its place on the disc, from 1
 * @param part empty if all of it is there
 */
public record DiscRecording(int order, RecordingSummary summary, SealCode code, Optional<Part> part) {
    /**
     * @param number of this part, from 1
     * @param of how many
     * @param offset of its first byte in the recording
     * @param size in bytes
     */
    public record Part(int number, int of, long offset, long size) {}

    /** Bytes of footage that go on the disc. */
    public long size() {
        return part.map(Part::size).orElse(summary.size());
    }
}
