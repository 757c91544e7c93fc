package org.evidencestation.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.evidencestation.app.DutyOfVault;
import org.evidencestation.app.duty.Gap;
import org.evidencestation.app.duty.GapState;
import org.evidencestation.app.duty.GapTask;
import org.evidencestation.app.duty.Operation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is missing of operations and their footage, and how far it is explained. */
@Command(name = "gaps", mixinStandardHelpOptions = true)
final class GapsCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Words words;

    @Mixin
    private LastDays last = new LastDays();

    @Option(names = "--all", descriptionKey = "gaps.all")
    private boolean all;

    @Mixin
    private OfficeOptions office = new OfficeOptions();

    GapsCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws Exception {
        return office.look(around, words, (duty, times) -> {
            List<GapTask> tasks = duty.reports()
                    .gaps(duty.ledger(), last.spell(around), around.time().instant());
            tasks.stream().filter(task -> all || task.open()).forEach(task -> tell(task, duty, times));
            long open = tasks.stream().filter(GapTask::open).count();
            if (!office.json) {
                around.out().println(words.of("gaps.count", open, tasks.size() - open, last.days));
            }
            return open == 0 ? ExitCodes.OK : ExitCodes.FINDINGS;
        });
    }

    private void tell(GapTask task, DutyOfVault duty, Times times) {
        if (office.json) {
            print(task);
            return;
        }
        Gap gap = task.gap();
        String about = gap.operation()
                .flatMap(duty.ledger().operations()::find)
                .map(Operation::facts)
                .map(facts -> facts.title())
                .orElseGet(() -> duty.ledger().recorders().name(gap.recorder()));
        String persons =
                gap.persons().stream().map(duty.ledger().people()::name).collect(Collectors.joining(", "));
        around.out()
                .println(words.of(
                        "gaps.line",
                        gap.key(),
                        words.of("gap." + gap.kind()),
                        about,
                        persons.isEmpty() ? "-" : persons,
                        gap.when().map(it -> times.at(it.start())).orElse("-"),
                        extent(gap, times),
                        words.of("gap.state." + state(task.state()))));
    }

    private String extent(Gap gap, Times times) {
        return gap.missingNumbers() > 0
                ? words.of("gap.numbers", gap.missingNumbers())
                : times.length(gap.seconds() * 1000);
    }

    private static String state(GapState state) {
        return switch (state) {
            case GapState.Open() -> "OPEN";
            case GapState.Waiting _ -> "WAITING";
            case GapState.Explained _ -> "EXPLAINED";
            case GapState.Settled(var settlement) -> settlement.said().how();
        };
    }

    private void print(GapTask task) {
        Gap gap = task.gap();
        new JsonLines(around.out())
                .line("gap")
                .with("key", gap.key())
                .with("kind", gap.kind())
                .with("operation", gap.operation())
                .with("recorder", gap.recorder())
                .with("persons", gap.persons())
                .with("before", gap.before())
                .with("after", gap.after())
                .with("start", gap.when().map(it -> it.start()))
                .with("seconds", gap.seconds())
                .with("missingNumbers", gap.missingNumbers())
                .with("fullCourse", gap.fullCourse())
                .with("state", state(task.state()))
                .print();
    }
}
