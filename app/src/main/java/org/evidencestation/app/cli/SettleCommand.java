package org.evidencestation.app.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.evidencestation.app.Station;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.duty.GapTask;
import org.evidencestation.app.duty.SettleGap;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.RecordingId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what a gap is. */
@Command(name = "settle", mixinStandardHelpOptions = true)
final class SettleCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Words words;

    @Parameters(paramLabel = "KEY", descriptionKey = "settle.key")
    private String key = "";

    @ArgGroup(multiplicity = "1")
    private How how = new How();

    @Option(names = "--text", defaultValue = "", descriptionKey = "settle.text")
    private String text = "";

    @Mixin
    private LastDays last = new LastDays();

    @Option(names = "--by", required = true, paramLabel = "NUMBER", descriptionKey = "option.by")
    private String by = "";

    @Mixin
    private OfficeOptions office = new OfficeOptions();

    SettleCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    /** One of them. */
    static final class How {
        @Option(names = "--voice", paramLabel = "SECOND", descriptionKey = "settle.voice")
        @Nullable
        private Long voice;

        @Option(names = "--violation", paramLabel = "CODE", descriptionKey = "settle.violation")
        @Nullable
        private String violation;

        @Option(names = "--no-gap", descriptionKey = "settle.nogap")
        private boolean noGap;
    }

    @Override
    public Integer call() throws Exception {
        return office.work(around, words, by, Set.of(Right.ENTER_DUTY, Right.OVERSEE), key, station -> {
            Optional<GapTask> task = station.duty().gaps(last.spell(around)).stream()
                    .filter(it -> it.gap().key().equals(key))
                    .findFirst();
            if (task.isEmpty()) {
                around.err().println(words.of("settle.unknown", key));
                return ExitCodes.USAGE;
            }
            return office.tell(around, words, settle(station, task.get()), "settle.done", key);
        });
    }

    private Answer<String> settle(Station station, GapTask task) throws IOException {
        SettleGap settle = station.duty().settle();
        Long second = how.voice;
        String code = how.violation;
        Optional<RecordingId> heard = task.gap().after().or(task.gap()::before);
        if (second != null) {
            return heard.isPresent()
                    ? settle.byVoice(task, heard.get(), second, text, by)
                    : new Answer.Refused<>(Refusal.NOT_THERE, Long.toString(second), "");
        }
        return how.noGap || code == null ? settle.noGap(task, text, by) : settle.asViolation(task, code, text, by);
    }
}
