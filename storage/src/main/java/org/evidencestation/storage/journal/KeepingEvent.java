package org.evidencestation.storage.journal;

import java.time.LocalDate;
import org.evidencestation.storage.seal.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What people say of a recording that decides how long it is kept, and who may see it meanwhile. What keeps a recording is
 * said by one person; what takes that away again, {@link LiftProposed}, counts only once another has confirmed it.
 */
public sealed interface KeepingEvent extends OfficeEvent {
    /**
     * What the recording is.
     *
     * @param category {@code UNDETERMINED}, {@code EVIDENCE} or {@code OTHER}
     * @param reason may be empty where nobody had said anything before
     */
    record Classified(RecordingId recording, String category, String reason, Sha256 profileDigest, String by)
            implements KeepingEvent, Ruled {}

    /** The recording belongs to a case, beside those it belongs to already. */
    record FiledToCase(RecordingId recording, String caseNumber, String caseName, String by) implements KeepingEvent {}

    /** The recording does not belong to the case, even if an operation it shows does, until somebody files it anew. */
    record TakenFromCase(RecordingId recording, String caseNumber, String reason, String by) implements KeepingEvent {}

    /**
     * How long the case file itself is kept.
     *
     * @param keptUntil its last day; null where it has none, or none any more
     * @param document that says so, for example the closing of the case
     */
    record CasePeriodSet(
            String caseNumber, String caseName, @Nullable LocalDate keptUntil, String document, String by)
            implements KeepingEvent {}

    /** @param trigger of the regulation that keeps it longer, for example {@code SM16-2} */
    record Marked(RecordingId recording, String trigger, String reason, Sha256 profileDigest, String by)
            implements KeepingEvent, Ruled {}

    /** The recording stays, whatever else is said of it. */
    record HeldBack(RecordingId recording, String reason, String by) implements KeepingEvent {}

    /** @param secrecy {@code NONE}, {@code PRIVACY}, {@code COMMERCIAL} or {@code STATE} */
    record SecrecySet(RecordingId recording, String secrecy, String reason, Sha256 profileDigest, String by)
            implements KeepingEvent, Ruled {}

    /**
     * Somebody wants a protection to end.
     *
     * @param protection {@link #MARK}, {@link #HOLD} or {@link #SECRECY}
     * @param subject the trigger of a mark; the class that is to be instead of {@code STATE}; empty for a hold
     */
    record LiftProposed(
            RecordingId recording, String protection, String subject, String reason, Sha256 profileDigest, String by)
            implements KeepingEvent, Ruled {
        public static final String MARK = "MARK";
        public static final String HOLD = "HOLD";
        public static final String SECRECY = "SECRECY";
    }

    /**
     * The second person agrees: what protected the recording when it was proposed ends. What was said in between stays. In the
     * name of the one who proposed, this says nothing.
     *
     * @param proposed number of the line of {@link LiftProposed}
     */
    record LiftConfirmed(RecordingId recording, long proposed, Sha256 profileDigest, String by)
            implements KeepingEvent, Ruled {}
}
