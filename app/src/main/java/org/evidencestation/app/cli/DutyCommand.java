package org.evidencestation.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.evidencestation.app.DutyOfVault;
import org.evidencestation.app.duty.BoardRow;
import org.evidencestation.app.duty.LateRow;
import org.evidencestation.app.duty.OnTimeRow;
import org.evidencestation.app.duty.Spell;
import org.evidencestation.storage.journal.DutyEvent.LateExplained;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What is out, what came late, and how often footage was in on time. */
@Command(name = "duty", mixinStandardHelpOptions = true)
final class DutyCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Words words;

    @Mixin
    private LastDays last = new LastDays();

    @Mixin
    private OfficeOptions office = new OfficeOptions();

    DutyCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws Exception {
        return office.look(around, words, (duty, times) -> {
            Spell time = last.spell(around);
            List<BoardRow> board =
                    duty.reports().board(duty.ledger(), around.time().instant());
            List<LateRow> late = duty.reports().late(duty.ledger(), time);
            List<OnTimeRow> rates = duty.reports().onTime(duty.ledger(), time);
            if (office.json) {
                board.forEach(this::print);
                late.forEach(this::print);
                rates.forEach(this::print);
            } else {
                tell(
                        "duty.out",
                        "duty.out.none",
                        board.stream().map(row -> line(row, times)).toList());
                tell(
                        "duty.late",
                        "duty.late.none",
                        late.stream().map(row -> line(row, duty, times)).toList());
                tell(
                        "duty.rate",
                        "duty.rate.none",
                        rates.stream().map(this::line).toList());
            }
            boolean red = board.stream().anyMatch(row -> row.standing() == BoardRow.Standing.LATE)
                    || late.stream().anyMatch(row -> row.explained().isEmpty());
            return red ? ExitCodes.FINDINGS : ExitCodes.OK;
        });
    }

    private void tell(String title, String none, List<String> lines) {
        around.out().println(words.of(lines.isEmpty() ? none : title, last.days));
        lines.forEach(around.out()::println);
    }

    private String line(BoardRow row, Times times) {
        return words.of(
                "duty.out.line",
                row.name(),
                row.person().name(),
                times.at(row.handedOut()),
                row.due().map(times::at).orElse("-"),
                row.article().orElse("-"),
                words.of("duty.standing." + row.standing()));
    }

    private String line(LateRow row, DutyOfVault duty, Times times) {
        return words.of(
                "duty.late.line",
                times.at(row.ingested()),
                row.name(),
                duty.ledger().people().name(row.person()),
                row.footage().size(),
                times.length(row.by().toMillis()),
                row.explained().map(LateExplained::reason).orElse(words.of("duty.unexplained")));
    }

    private String line(OnTimeRow row) {
        String rate = row.rate().isPresent()
                ? String.format(Locale.ROOT, "%.0f %%", 100 * row.rate().getAsDouble())
                : "-";
        return words.of(
                "duty.rate.line",
                row.person().isEmpty() ? words.of("duty.nobody") : row.name(),
                rate,
                row.onTime(),
                row.late(),
                row.unknown());
    }

    private void print(BoardRow row) {
        new JsonLines(around.out())
                .line("out")
                .with("recorder", row.recorder())
                .with("name", row.name())
                .with("person", row.person().number())
                .with("handedOut", row.handedOut())
                .with("due", row.due())
                .with("article", row.article())
                .with("standing", row.standing())
                .print();
    }

    private void print(LateRow row) {
        new JsonLines(around.out())
                .line("late")
                .with("docking", row.docking())
                .with("recorder", row.recorder())
                .with("person", row.person())
                .with("ingested", row.ingested())
                .with("due", row.due())
                .with("bySeconds", row.by().toSeconds())
                .with("recordings", row.footage().size())
                .with("reason", row.explained().map(LateExplained::reason))
                .print();
    }

    private void print(OnTimeRow row) {
        new JsonLines(around.out())
                .line("onTime")
                .with("person", row.person())
                .with("onTime", row.onTime())
                .with("late", row.late())
                .with("unknown", row.unknown())
                .print();
    }
}
