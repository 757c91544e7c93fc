package org.evidencestation.app.paper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evidencestation.storage.journal.Checkpoint;
import org.evidencestation.storage.seal.SealCode;

/**
 * A checkpoint as it stands on paper ({@code storage/FORMAT.md}, section 11): printed, scanned, typed or read aloud.
 *
 * @param size how many lines there were
 * @param code of the three lines
 * @param whole the three lines, where they are known; the code alone cross-checks with 40 bits
 */
public record PaperCheckpoint(long size, SealCode code, Optional<Checkpoint> whole) {
    private static final int LONGEST = 4096;

    /** What goes to paper about a checkpoint. */
    public static PaperCheckpoint of(Checkpoint checkpoint) {
        return new PaperCheckpoint(checkpoint.size(), checkpoint.code(), Optional.of(checkpoint));
    }

    /** What a QR code holds: the three lines that are signed, and the code as the fourth. */
    public static String textOf(Checkpoint checkpoint) {
        return new String(checkpoint.bytes(), StandardCharsets.UTF_8) + checkpoint.code() + "\n";
    }

    /**
     * Reads {@link #textOf}, also without the fourth line, and with blanks in place of line feeds, as after a copy from a
     * phone.
     *
     * @return nothing if it is not a checkpoint, or the fourth line does not belong to the other three: a slip of the pen
     */
    public static Optional<PaperCheckpoint> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> words = List.of(text.strip().split("\\s+"));
        if (words.size() != 3 && words.size() != 4) {
            return Optional.empty();
        }
        String lines = words.get(0) + "\n" + words.get(1) + "\n" + words.get(2).toLowerCase(Locale.ROOT) + "\n";
        Optional<PaperCheckpoint> read =
                Checkpoint.parse(lines.getBytes(StandardCharsets.UTF_8)).map(PaperCheckpoint::of);
        return words.size() == 3
                ? read
                : read.filter(paper -> code(words.get(3)).equals(Optional.of(paper.code())));
    }

    /** Reads the short form: the code and the number of lines. */
    public static Optional<PaperCheckpoint> read(String code, long size) {
        return size < 0 ? Optional.empty() : code(code).map(read -> new PaperCheckpoint(size, read, Optional.empty()));
    }

    /** Letters that Crockford's alphabet leaves out are read as the digits they are mistaken for. */
    private static Optional<SealCode> code(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[-\\s]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return plain.matches("[0-9A-HJKMNP-TV-Z]{8}")
                ? Optional.of(new SealCode(plain.substring(0, 4) + "-" + plain.substring(4)))
                : Optional.empty();
    }
}
