package org.evidencestation.app.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.evidencestation.app.DutyOfVault;
import org.evidencestation.app.Station;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.duty.MatchRecordings;
import org.evidencestation.app.duty.Operation;
import org.evidencestation.app.office.Answer;
import org.evidencestation.storage.journal.DutyEvent.OperationFacts;
import org.evidencestation.storage.journal.OperationId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Enforcement operations: without a command, those of the last days. */
@Command(name = "operation", mixinStandardHelpOptions = true)
final class OperationCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Words words;

    @Mixin
    private LastDays last = new LastDays();

    @Mixin
    private OfficeOptions office = new OfficeOptions();

    OperationCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws Exception {
        return office.look(around, words, (duty, times) -> {
            List<Operation> found = duty.ledger().operations().within(last.spell(around));
            found.forEach(operation -> tell(operation, duty, times));
            if (found.isEmpty() && !office.json) {
                around.out().println(words.of("operation.none", last.days));
            }
            return ExitCodes.OK;
        });
    }

    private void tell(Operation operation, DutyOfVault duty, Times times) {
        OperationFacts facts = operation.facts();
        if (office.json) {
            new JsonLines(around.out())
                    .line("operation")
                    .with("id", operation.id())
                    .with("activity", facts.activity())
                    .with("title", facts.title())
                    .with("place", facts.place())
                    .with("case", facts.caseNumber())
                    .with("officers", facts.officers())
                    .with("start", facts.start())
                    .with("end", facts.end())
                    .with("recordings", operation.recordings().size())
                    .print();
            return;
        }
        String officers =
                facts.officers().stream().map(duty.ledger().people()::name).collect(Collectors.joining(", "));
        around.out()
                .println(words.of(
                        "operation.line",
                        times.at(facts.start()),
                        operation.end().map(times::at).orElse("-"),
                        facts.title(),
                        officers,
                        operation.recordings().size(),
                        operation.id()));
    }

    @Command(name = "add", mixinStandardHelpOptions = true)
    int add(
            @Option(names = "--title", required = true, descriptionKey = "operation.title") String title,
            @Option(names = "--activity", required = true, descriptionKey = "operation.activity") String activity,
            @Option(
                            names = "--officer",
                            required = true,
                            split = ",",
                            paramLabel = "NUMBER",
                            descriptionKey = "operation.officer")
                    List<String> officers,
            @Option(names = "--start", required = true, paramLabel = "TIME", descriptionKey = "operation.start")
                    String start,
            @Option(names = "--end", paramLabel = "TIME", descriptionKey = "operation.end") @Nullable String end,
            @Option(names = "--place", defaultValue = "", descriptionKey = "operation.place") String place,
            @Option(names = "--case", defaultValue = "", descriptionKey = "operation.case") String caseNumber,
            @Option(names = "--by", paramLabel = "NUMBER", descriptionKey = "option.by") @Nullable String by,
            @Mixin OfficeOptions options)
            throws IOException {
        Optional<Instant> from = OfficeOptions.time(around, start);
        Optional<Instant> to = end == null ? Optional.empty() : OfficeOptions.time(around, end);
        if (from.isEmpty()) {
            return noTime(start);
        }
        if (end != null && to.isEmpty()) {
            return noTime(end);
        }
        OperationFacts facts =
                new OperationFacts(activity, title, place, caseNumber, officers, from.get(), to.orElse(null));
        return options.work(
                around,
                words,
                by == null ? officers.getFirst() : by,
                Set.of(Right.ENTER_DUTY),
                title,
                station -> enter(station, facts, by == null ? officers.getFirst() : by, options));
    }

    private int noTime(String text) {
        around.err().println(words.of("operation.notime", text));
        return ExitCodes.USAGE;
    }

    private int enter(Station station, OperationFacts facts, String by, OfficeOptions options) throws IOException {
        Answer<OperationId> answer = station.duty().operations().enter(facts, by);
        int matched = 0;
        if (answer instanceof Answer.Done<OperationId>(OperationId id)) {
            MatchRecordings.Report report = station.duty().match().operation(id);
            matched = report.matched();
        }
        return options.tell(around, words, answer, "operation.done", facts.title(), matched);
    }
}
