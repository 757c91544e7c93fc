package org.evidencestation.app.paper;

import java.util.Optional;
import java.util.function.BiFunction;
import org.evidencestation.storage.journal.Checkpoint;

/**
 * What stands on every page besides its matter, in the reader's language.
 *
 * @param printed when and where it was printed
 * @param checkpoint the journal's newest checkpoint: lines and code; or that there is none yet
 * @param source the regulation that the matter goes by, and who issued it; empty where there is none
 * @param code the same for a scanner; empty where there is none
 * @param pageOf page and pages to a text
 * @param empty in place of rows, where there are none
 */
public record PaperWords(
        String printed,
        String checkpoint,
        String source,
        Optional<QrCode> code,
        BiFunction<Integer, Integer, String> pageOf,
        String empty) {
    /** The code of a checkpoint as {@link PaperCheckpoint} reads it. */
    public static QrCode codeOf(Checkpoint checkpoint) {
        return QrCode.of(PaperCheckpoint.textOf(checkpoint));
    }

    String page(int page, int pages) {
        return pageOf.apply(page, pages);
    }
}
