package org.evidencestation.storage.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.evidencestation.storage.seal.Sha256;
import org.jspecify.annotations.Nullable;

/** Looking over what was recorded: what was drawn and by which numbers, what a reviewer found, and what was handed on. */
public sealed interface ReviewEvent extends OfficeEvent {
    /**
     * A sample was drawn. Everything it follows from stands here, so that anybody can draw it again and compare.
     *
     * @param day in the office's zone, for which it was drawn
     * @param checkpoint how many lines the journal had at the last checkpoint before that day
     * @param head of that checkpoint
     * @param quota recordings for each officer, as far as there are so many
     * @param from and to: when the recordings of the population began; {@code to} exclusive
     * @param population how many recordings were drawn from
     * @param populationDigest of their list
     */
    record SampleDrawn(
            DrawId draw,
            LocalDate day,
            long checkpoint,
            Sha256 head,
            int quota,
            Instant from,
            Instant to,
            int population,
            Sha256 populationDigest,
            List<Drawn> chosen,
            String by)
            implements ReviewEvent {
        public SampleDrawn {
            chosen = List.copyOf(chosen);
        }
    }

    /** @param officer number of who recorded; empty where nobody is known */
    record Drawn(String officer, List<RecordingId> recordings) {
        public Drawn {
            recordings = List.copyOf(recordings);
        }
    }

    /**
     * Somebody looked at a recording that was drawn; the last word counts.
     *
     * @param items every item of the regime's checklist
     * @param wordingAt second of the recording, from 0, at which the phrase to the public is heard; null if it was not
     *     listened for, or is not to be heard
     */
    record ReviewMade(
            DrawId draw,
            RecordingId recording,
            List<Checked> items,
            @Nullable Long wordingAt,
            String comment,
            Sha256 profileDigest,
            String by)
            implements ReviewEvent, Ruled {
        public ReviewMade {
            items = List.copyOf(items);
        }
    }

    /**
     * One item of the checklist.
     *
     * @param item of the regime's checklist, for example {@code L10-4}
     * @param verdict {@link #OK}, {@link #NOT_OK} or {@link #NOT_APPLICABLE}
     * @param second of the recording that shows it, from 0; null where no single one does
     */
    record Checked(
            String item,
            String article,
            String verdict,
            @Nullable Long second,
            String words) {
        public static final String OK = "OK";
        public static final String NOT_OK = "NOT_OK";
        public static final String NOT_APPLICABLE = "NOT_APPLICABLE";
    }

    /** A recording that was drawn is not looked at, and why. */
    record ReviewSkipped(DrawId draw, RecordingId recording, String reason, String by) implements ReviewEvent {}

    /**
     * The yearly evaluation was held (SM17).
     *
     * @param figures name to number, as they were when it was held
     */
    record EvaluationHeld(
            int year,
            LocalDate from,
            LocalDate to,
            Map<String, Long> figures,
            String words,
            Sha256 profileDigest,
            String by)
            implements ReviewEvent, Ruled {
        public EvaluationHeld {
            figures = Map.copyOf(figures);
        }
    }

    /**
     * A recording shows what has nothing to do with the work (L3, L12, SM5, Z4). It is kept like any other.
     *
     * @param second of the recording, from 0
     * @param article that forbids it
     * @param violation code under which the next line enters it as a violation
     */
    record UnrelatedMarked(
            RecordingId recording,
            @Nullable Long second,
            String article,
            String violation,
            String words,
            Sha256 profileDigest,
            String by)
            implements ReviewEvent, Ruled {}

    /**
     * The papers for an inspection were put together (W17).
     *
     * @param from and to: the days they tell of, both among them
     */
    record PackMade(LocalDate from, LocalDate to, List<PackFile> files, String by) implements ReviewEvent {
        public PackMade {
            files = List.copyOf(files);
        }
    }

    record PackFile(String name, Sha256 digest) {}
}
