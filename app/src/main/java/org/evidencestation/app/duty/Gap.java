package org.evidencestation.app.duty;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.evidencestation.storage.journal.OperationId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;

/**
 * Something about footage that a person has to explain.
 *
 * @param key names it for ever: it depends on what the gap lies between and on nothing else, so neither the order of lists
 *     nor unrelated footage changes it
 * @param operation empty if it belongs to none that is known
 * @param persons numbers of whom to ask
 * @param recorder empty where no single one is meant
 * @param before and after: the footage it lies between; empty at the ends of an operation
 * @param when from where to where nothing was recorded; the moments that overlap; empty where no time is known
 * @param missingNumbers how many file numbers are missing, 0 but for a {@link Kind#SEQUENCE_HOLE}
 * @param fullCourse of an operation that must be recorded from beginning to end (W8)
 */
public record Gap(
        String key,
        Kind kind,
        Optional<OperationId> operation,
        List<String> persons,
        String recorder,
        Optional<RecordingId> before,
        Optional<RecordingId> after,
        Optional<Spell> when,
        int missingNumbers,
        boolean fullCourse) {
    private static final int KEY_DIGITS = 16;

    public Gap {
        persons = List.copyOf(persons);
    }

    /** What is wrong. */
    public enum Kind {
        /** An operation that nothing shows. */
        NO_FOOTAGE,
        /** Nothing was recorded for a time within an operation (L9, SM8, Z10, W8). */
        TIME_HOLE,
        /** Numbers of files are missing between two files of a recorder (L11: no picking). */
        SEQUENCE_HOLE,
        /** Two files of one recorder tell of the same moments: one of the times is wrong. */
        OVERLAP,
        /** A file ends before its own structure does. */
        TRUNCATED,
        /** Footage that belongs to no operation (L12). */
        NO_OPERATION,
        /** Footage of what, as somebody stated, may not be recorded at all (Z8). */
        NOT_ALLOWED
    }

    /** How long; 0 where no time is known. */
    public long seconds() {
        return when.map(it -> it.length().toSeconds()).orElse(0L);
    }

    static String keyOf(Kind kind, String... parts) {
        String text = kind + "\n" + String.join("\n", parts);
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex().substring(0, KEY_DIGITS);
    }
}
