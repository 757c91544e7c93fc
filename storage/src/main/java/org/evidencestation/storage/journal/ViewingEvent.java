package org.evidencestation.storage.journal;

import java.util.List;

/** Who looked at footage, why, at what, and that it is the same as before. */
public sealed interface ViewingEvent extends OfficeEvent {
    ViewingId viewing();

    /**
     * Footage was opened for somebody. Until {@link ViewingEnded} nothing but these recordings is shown.
     *
     * @param viewer who looks: the number of a person of the office, or a visitor's name
     * @param unit of the viewer; empty for a person of the office
     * @param purpose in a person's words
     * @param request number of the request that grants it; empty where the viewer's own role does
     * @param undertaking article whose duty of secrecy the viewer accepted, for example {@code SA10}; empty where none was
     *     asked for
     * @param by who opened it
     */
    record ViewingBegan(
            ViewingId viewing,
            String viewer,
            String unit,
            String purpose,
            String request,
            String undertaking,
            List<RecordingId> recordings,
            String by)
            implements ViewingEvent {
        public ViewingBegan {
            recordings = List.copyOf(recordings);
        }
    }

    /** One of its recordings was brought to the screen; once for each however often it was played. */
    record FootagePlayed(ViewingId viewing, RecordingId recording, String by) implements ViewingEvent {}

    /** @param second of the recording that the viewer noted, and with what word */
    record MomentMarked(ViewingId viewing, RecordingId recording, long second, String word, String by)
            implements ViewingEvent {}

    /**
     * Nothing is shown any more, and every temporary copy is gone.
     *
     * @param reason {@link #BY_PERSON}, {@link #IDLE}, {@link #TIME_UP}, {@link #STATION_CLOSED}, or {@link #STOPPED}
     * @param proofs of every recording that was brought to the screen
     */
    record ViewingEnded(ViewingId viewing, String reason, List<Proof> proofs, String by) implements ViewingEvent {
        public static final String BY_PERSON = "BY_PERSON";
        /** Nobody touched anything for a while. */
        public static final String IDLE = "IDLE";
        /** What was granted has ended, or whoever opened it is not signed in any more. */
        public static final String TIME_UP = "TIME_UP";
        /** The station was ended. */
        public static final String STATION_CLOSED = "STATION_CLOSED";
        /** The station had stopped without ending it, and wrote this at its next start. */
        public static final String STOPPED = "STOPPED";

        public ViewingEnded {
            proofs = List.copyOf(proofs);
        }
    }

    /**
     * What a recording was before it was shown and after; each {@link #INTACT}, {@link #BROKEN}, or {@link #UNREAD} where it
     * was not read to its end.
     */
    record Proof(RecordingId recording, String before, String after) {
        public static final String INTACT = "INTACT";
        public static final String BROKEN = "BROKEN";
        public static final String UNREAD = "UNREAD";
    }
}
