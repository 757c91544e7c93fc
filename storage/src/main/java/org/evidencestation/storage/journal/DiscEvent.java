package org.evidencestation.storage.journal;

import java.time.Instant;
import java.util.List;
import org.evidencestation.storage.seal.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of evidence discs (L17, W14, SM16): what was to go on them, each copy that was burned and read back, where it
 * is, and whether it can still be read. The disc register is read from these lines. The number of a job is the year it was
 * opened in and its place among all {@link DiscJobOpened}.
 */
public sealed interface DiscEvent extends OfficeEvent {
    DiscJobId job();

    /**
     * Somebody wants discs; all that will be on them and on their labels is said now.
     *
     * @param reason {@link #EVIDENCE}, {@link #LONG_TERM} or {@link #COPY_OUT}
     * @param request that lets copies out; null for the office's own
     * @param mediumBytes what one disc holds
     * @param copies of each disc
     * @param discs what goes on each, in order; the first is disc 1
     * @param label what label and sleeve say, in the regulation's words and order
     * @param sheet what the explanation sheet says likewise
     * @param article that asks for the discs; empty where none does
     */
    record DiscJobOpened(
            DiscJobId job,
            String reason,
            @Nullable RequestId request,
            String caseNumber,
            String caseName,
            long mediumBytes,
            int copies,
            List<PlannedDisc> discs,
            List<Said> label,
            List<Said> sheet,
            String article,
            Sha256 profileDigest,
            String by)
            implements DiscEvent, Ruled {
        /** For the file of a case (L17, W14). */
        public static final String EVIDENCE = "EVIDENCE";
        /** Because of a mark that keeps it on discs (SM16). */
        public static final String LONG_TERM = "LONG_TERM";
        /** For somebody who may have copies (SA6). */
        public static final String COPY_OUT = "COPY_OUT";

        public DiscJobOpened {
            discs = List.copyOf(discs);
            label = List.copyOf(label);
            sheet = List.copyOf(sheet);
        }
    }

    record PlannedDisc(List<Piece> pieces) {
        public PlannedDisc {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * A recording, or a part of one that fits on no disc.
     *
     * @param part from 1
     * @param of how many parts
     * @param offset of the first byte
     * @param bytes of this part
     */
    record Piece(RecordingId recording, int part, int of, long offset, long bytes) {}

    /** @param word of the regulation, value what it is here */
    record Said(String word, String value) {}

    /**
     * Everything but the footage itself was made for a disc.
     *
     * @param contents digest of its {@code tagmanifest-sha256.txt}, which answers for every byte of the disc
     * @param size of the journal under the checkpoint that stands on the disc
     * @param head of the journal there
     * @param made the time that stands on the disc
     */
    record DiscPrepared(DiscJobId job, int disc, Sha256 contents, long size, Sha256 head, Instant made, String by)
            implements DiscEvent {}

    /**
     * What a disc that was just prepared carries so that it can be mended, or why nothing. A disc that was prepared without this
     * line carries nothing.
     *
     * @param method {@link #RS03} or {@link #NONE}
     * @param detail program and version that made it, or why there is none
     * @param percent of error correction to what it protects; 0 for none
     * @param image digest of the whole disc, {@code bytes} of them, as every copy is to be read back; null for none
     */
    record DiscProtected(
            DiscJobId job,
            int disc,
            String method,
            String detail,
            int percent,
            @Nullable Sha256 image,
            long bytes,
            String by)
            implements DiscEvent {
        public static final String RS03 = "RS03";
        public static final String NONE = "NONE";
    }

    /**
     * A medium is about to be written: until another line says more, whatever is on it counts for nothing.
     *
     * @param copy from 1
     * @param burner program and drive
     * @param medium kind, and serial where it has one
     */
    record DiscCopyBegun(DiscJobId job, int disc, int copy, String burner, String medium, String by)
            implements DiscEvent {}

    /** It was written and closed; nobody has read it yet. */
    record DiscCopyBurned(DiscJobId job, int disc, int copy, String by) implements DiscEvent {}

    /**
     * Every byte of the medium was read back and is what was to be there: from here on there is such a copy.
     *
     * @param contents as of {@link DiscPrepared}
     * @param image digest of the whole medium, {@code bytes} of them
     */
    record DiscCopyVerified(DiscJobId job, int disc, int copy, Sha256 contents, Sha256 image, long bytes, String by)
            implements DiscEvent {}

    /**
     * There is no such copy: whatever became of the medium, it is not one.
     *
     * @param fault name of what went wrong, detail for the expert
     */
    record DiscCopyVoid(DiscJobId job, int disc, int copy, String fault, String detail, String by)
            implements DiscEvent {}

    /**
     * A paper was made for a copy that was verified.
     *
     * @param paper {@link #SHEET}, {@link #LABEL}, {@link #SLEEVE} or {@link #STICKER}
     * @param digest of the file that was printed
     */
    record DiscPaperMade(DiscJobId job, int disc, int copy, String paper, Sha256 digest, String by)
            implements DiscEvent {
        public static final String SHEET = "SHEET";
        public static final String LABEL = "LABEL";
        public static final String SLEEVE = "SLEEVE";
        public static final String STICKER = "STICKER";
    }

    /**
     * Where a copy is now.
     *
     * @param place {@link #CASE_FILE}, {@link #ARCHIVE}, {@link #HANDED_OUT} or {@link #GONE}
     * @param where shelf, file number, or who has it
     */
    record DiscCopyPlaced(DiscJobId job, int disc, int copy, String place, String where, String by)
            implements DiscEvent {
        public static final String CASE_FILE = "CASE_FILE";
        public static final String ARCHIVE = "ARCHIVE";
        public static final String HANDED_OUT = "HANDED_OUT";
        /** Lost or destroyed. */
        public static final String GONE = "GONE";
    }

    /** All copies are verified and have their labels; the job is done. */
    record DiscJobClosed(DiscJobId job, String by) implements DiscEvent {}

    /** Nobody wants these discs any more; copies that were verified stay in the register. */
    record DiscJobCancelled(DiscJobId job, String reason, String by) implements DiscEvent {}

    /**
     * A copy was read again later, every byte.
     *
     * @param result {@link #GOOD}, {@link #UNREADABLE} or {@link #CHANGED}
     * @param detail for the expert
     */
    record DiscRead(DiscJobId job, int disc, int copy, String result, String detail, String by) implements DiscEvent {
        public static final String GOOD = "GOOD";
        public static final String UNREADABLE = "UNREADABLE";
        public static final String CHANGED = "CHANGED";
    }
}
