package org.evidencestation.app.policy;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of one recording when the ingest rule is applied, all on the station's time line.
 *
 * @param operationEnd when the operation it belongs to ended; empty while no operation is named
 * @param recordingEnd the recording's corrected end
 * @param returned when and why late the officers came back to the unit; empty if nobody claims an exception
 * @param ingestedAt when the recording was sealed
 */
public record IngestFacts(
        Optional<Instant> operationEnd,
        Optional<Instant> recordingEnd,
        Optional<Returned> returned,
        Instant ingestedAt) {
    /** What is known at the dock, before anybody has named an operation. */
    public static IngestFacts ofRecording(Optional<Instant> recordingEnd, Instant ingestedAt) {
        return new IngestFacts(Optional.empty(), recordingEnd, Optional.empty(), ingestedAt);
    }

    /** @param reason one of the profile's words; with any other the normal rule applies */
    public record Returned(Instant at, String reason) {}
}
