package org.evidencestation.storage.journal;

import java.time.LocalDate;
import org.evidencestation.storage.seal.Sha256;

/**
 * What people decide about footage whose time is over (SM15): it goes only if one person found that it is not worth keeping,
 * another confirmed it, and nobody took it back in the time that follows.
 */
public sealed interface ClearanceEvent extends OfficeEvent {
    /**
     * Where the regulation names nobody who may clear, the office decided itself whether anything may be. The last word
     * counts.
     *
     * @param decision in the office's words
     * @param document number or name of the paper
     * @param decider name and post
     */
    record ClearanceDecided(
            boolean allowed,
            String decision,
            String document,
            String decider,
            LocalDate on,
            Sha256 profileDigest,
            String by)
            implements ClearanceEvent, Ruled {}

    /**
     * Somebody looked at a recording whose time is over.
     *
     * @param worthKeeping it stays; false: {@code finding}
     * @param finding what was found, in the article's word
     * @param reason may be empty
     * @param role in which it was found, a name of the regulations' roles
     * @param facts digest of everything that was known to keep it: what changes it makes this judgement void
     */
    record ClearanceJudged(
            RecordingId recording,
            boolean worthKeeping,
            String finding,
            String reason,
            String role,
            String article,
            Sha256 facts,
            Sha256 profileDigest,
            String by)
            implements ClearanceEvent, Ruled {}

    /**
     * The second person agrees: from here on the time runs after which the footage goes. In the name of the one who judged,
     * this says nothing.
     *
     * @param judged number of the line of {@link ClearanceJudged}
     */
    record ClearanceConfirmed(RecordingId recording, long judged, Sha256 facts, Sha256 profileDigest, String by)
            implements ClearanceEvent, Ruled {}

    /** The footage stays for now; it can be judged anew. */
    record ClearanceTakenBack(RecordingId recording, long judged, String reason, String by) implements ClearanceEvent {}
}
