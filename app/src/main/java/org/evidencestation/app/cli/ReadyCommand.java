package org.evidencestation.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.duty.HandOut;
import org.evidencestation.app.duty.ReadyRow;
import org.evidencestation.app.duty.ReadyRow.Standing;
import org.evidencestation.app.gate.Look;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which recorders may go out, which not, and why; with what their dockings measured. */
@Command(name = "ready", mixinStandardHelpOptions = true)
final class ReadyCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Words words;

    @Mixin
    private OfficeOptions office = new OfficeOptions();

    ReadyCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws Exception {
        return office.look(around, words, (duty, times) -> {
            List<ReadyRow> rows =
                    duty.reports().readiness(duty.ledger(), around.time().instant());
            if (office.json) {
                rows.forEach(this::print);
            } else if (rows.isEmpty()) {
                around.out().println(words.of("ready.none"));
            } else {
                rows.forEach(row -> tell(row, times));
            }
            return rows.stream().anyMatch(it -> it.standing() == Standing.CHECK_AGAIN)
                    ? ExitCodes.FINDINGS
                    : ExitCodes.OK;
        });
    }

    private void tell(ReadyRow row, Times times) {
        around.out()
                .println(words.of(
                        "ready.line",
                        words.of("ready.standing." + row.standing()),
                        row.name(),
                        row.checkAgain()
                                .map(at -> words.of("ready.again", times.at(at)))
                                .orElse("")));
        if (row.out().isEmpty()) {
            row.looks().forEach(look -> tell(look, times));
        }
    }

    private void tell(Look look, Times times) {
        around.out()
                .println(words.of(
                        "ready.look",
                        words.of("ready.kind." + look.kind()),
                        words.of("ready.look." + look.standing()),
                        look.value(),
                        look.at().map(times::at).orElse("-"),
                        look.article()));
    }

    private void print(ReadyRow row) {
        JsonLines.Line line = new JsonLines(around.out())
                .line("recorder")
                .with("recorder", row.recorder())
                .with("name", row.name())
                .with("standing", row.standing())
                .with("person", row.out().map(HandOut::person))
                .with("checkAgain", row.checkAgain());
        row.looks().forEach(look -> line.with(look.kind(), look.standing())
                .with(look.kind() + ".value", look.value())
                .with(look.kind() + ".at", look.at()));
        line.print();
    }

    @Command(name = "again", mixinStandardHelpOptions = true)
    int again(
            @Parameters(paramLabel = "RECORDER", descriptionKey = "handout.recorder") String recorder,
            @Option(names = "--by", required = true, paramLabel = "NUMBER", descriptionKey = "option.by") String by,
            @Mixin LookedOptions looked,
            @Mixin OfficeOptions options)
            throws IOException {
        return options.work(
                around,
                words,
                by,
                Set.of(Right.ENTER_DUTY, Right.KEEP_LEDGERS),
                recorder,
                station -> options.tell(
                        around,
                        words,
                        station.duty().checkAgain().check(LookedOptions.key(station, recorder), looked.checks(), by),
                        "ready.again.done",
                        recorder));
    }
}
