package org.evidencestation.storage.journal;

import java.time.Instant;
import java.util.List;
import org.evidencestation.storage.seal.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Who asked to see footage or papers of a case or to have copies, who let them, and what was done: the register of access
 * (查阅登记簿, SA3, Z16) is read from these lines. A request's place in it is that of its {@link AccessRequested} among all.
 */
public sealed interface AccessEvent extends OfficeEvent {
    /** Somebody asks. */
    record AccessRequested(RequestId request, Asked asked, Sha256 profileDigest, String by)
            implements AccessEvent, Ruled {}

    /** What was asked was written down wrongly; all of it is said again, and what was decided before counts no more. */
    record AccessCorrected(RequestId request, Asked asked, String reason, Sha256 profileDigest, String by)
            implements AccessEvent, Ruled {}

    /**
     * @param requester what kind of requester: a name of the regulations' kinds, for example {@code LAWYER}
     * @param act {@code VIEW}, {@code COPY} or {@code EVIDENCE_COPY}
     * @param person number of the member of staff who asks; empty for anybody else
     * @param name of who asks
     * @param unit for whom; may be empty
     * @param materials what is asked for: {@code FOOTAGE}, {@code CONCLUSION}, {@code FILE}
     * @param files papers of the case file that are asked for (SA2), as they are called
     * @param reason why; may be empty where no article wants one
     * @param letter number of the letter by which an office elsewhere asks (SA8); else empty
     */
    record Asked(
            String requester,
            String act,
            String person,
            String name,
            String unit,
            String phone,
            List<String> materials,
            String caseNumber,
            List<RecordingId> recordings,
            List<String> files,
            String reason,
            String letter) {
        public Asked {
            materials = List.copyOf(materials);
            recordings = List.copyOf(recordings);
            files = List.copyOf(files);
        }
    }

    /**
     * A scan or photo of a paper was sealed; its bytes lie in the vault under their digest, durable before this line.
     *
     * @param sm3 the other digest of the bytes, hexadecimal
     * @param name of the file it came from
     */
    record PaperAttached(
            RequestId request, Sha256 attachment, String sm3, String name, String mediaType, long bytes, String by)
            implements AccessEvent {}

    /**
     * Somebody looked at a paper and found it in order.
     *
     * @param asOf number of the line that says what is asked, as the person saw it
     * @param paper in the article's words, for example {@code 律师执业证}
     * @param number that stands on it; empty if it has none
     * @param attachment a scan of it, as of {@link PaperAttached}; null if none was made
     */
    record PaperChecked(
            RequestId request,
            long asOf,
            String paper,
            String number,
            @Nullable Sha256 attachment,
            Sha256 profileDigest,
            String by)
            implements AccessEvent, Ruled {}

    /**
     * Whoever the article names decided; where no article does, whoever takes local decisions.
     *
     * @param asOf number of the line that says what is asked, as the person saw it: the decision is about nothing else
     * @param role in which they decided, a name of the regulations' roles
     * @param title of that post in the article's words
     * @param article empty where the text is silent
     */
    record AccessDecided(
            RequestId request,
            long asOf,
            boolean approved,
            String role,
            String title,
            String article,
            String comment,
            Sha256 profileDigest,
            String by)
            implements AccessEvent, Ruled {}

    /**
     * It may be done in this time, and nothing else than what was asked.
     *
     * @param asOf as of {@link AccessDecided}
     * @param until it ends then
     * @param conditions of the article, for example {@code IN_ROOM} (SA4)
     */
    record AccessGranted(
            RequestId request,
            long asOf,
            String article,
            Instant from,
            Instant until,
            List<String> conditions,
            Sha256 profileDigest,
            String by)
            implements AccessEvent, Ruled {
        public AccessGranted {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * The regulation does not allow it.
     *
     * @param why name of the ground
     * @param about what stands in the way; may be empty
     */
    record AccessRefused(
            RequestId request, String article, String why, List<String> about, Sha256 profileDigest, String by)
            implements AccessEvent, Ruled {
        public AccessRefused {
            about = List.copyOf(about);
        }
    }

    /**
     * What was granted was done.
     *
     * @param how {@link #VIEWED}, {@link #COPIED}, {@link #PRINTED} or {@link #POSTED}
     * @param copier who made the copy; empty if nothing was copied
     * @param receipt of the post office, or number of the disc; may be empty
     * @param note what else is worth knowing, for example how the papers came back (SA9)
     */
    record AccessExecuted(
            RequestId request, String how, String copier, String receipt, String note, Sha256 profileDigest, String by)
            implements AccessEvent, Ruled {
        /** In the room. */
        public static final String VIEWED = "VIEWED";
        /** To a disc. */
        public static final String COPIED = "COPIED";
        /** On paper. */
        public static final String PRINTED = "PRINTED";
        /** Sent by post (SA8). */
        public static final String POSTED = "POSTED";
    }

    /** Nothing more happens to it. */
    record AccessClosed(RequestId request, String note, String by) implements AccessEvent {}

    /** Whoever asked wants it no more. */
    record AccessWithdrawn(RequestId request, String reason, String by) implements AccessEvent {}

    /**
     * A month of the register was printed.
     *
     * @param month for example {@code 2026-11}
     * @param first number of its first row, 0 if there is none; last likewise
     * @param last likewise
     * @param size lines of the journal under the checkpoint that was printed
     * @param head of the journal there
     */
    record RegisterPrinted(String month, long first, long last, long size, Sha256 head, String by)
            implements AccessEvent {}
}
