package org.evidencestation.app.simulation.plan;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * One file on a card.
 *
 * @param recorder its serial
 * @param sequence number in the name
 * @param claim police number that the recorder writes into the name
 * @param wall when it began, by the recorder's clock
 * @param seconds how long it is; 0 for a photo
 * @param shows the operation that it truly shows, by its place in the plan; -1 for none
 */
public record Clip(String recorder, int sequence, String claim, Kind kind, LocalDateTime wall, int seconds, int shows) {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");

    /** What a recorder makes. */
    public enum Kind {
        FILM("mp4"),
        /** The recorder lost its power: the file ends before its own structure does. */
        CUT_OFF_FILM("mp4"),
        SOUND("amr"),
        PHOTO("jpg");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }
    }

    public String path() {
        return "DCIM/100ANDRO/%s_%s_%s_%04d.%s".formatted(claim, recorder, STAMP.format(wall), sequence, kind.ending);
    }

    public LocalDateTime written() {
        return wall.plusSeconds(seconds);
    }
}
