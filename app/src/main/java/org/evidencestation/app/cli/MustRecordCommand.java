package org.evidencestation.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.mustrecord.Fault;
import org.evidencestation.app.mustrecord.MustRecordFile;
import org.evidencestation.storage.journal.DutyEvent.MustRecordItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What must be recorded: without a command, the list as it was taken last. */
@Command(name = "must-record", mixinStandardHelpOptions = true)
final class MustRecordCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Words words;

    @Mixin
    private OfficeOptions office = new OfficeOptions();

    MustRecordCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws Exception {
        return office.look(around, words, (duty, times) -> {
            duty.ledger().mustRecord().forEach(this::tell);
            if (duty.ledger().mustRecord().isEmpty() && !office.json) {
                around.out().println(words.of("mustrecord.none"));
            }
            return ExitCodes.OK;
        });
    }

    private void tell(MustRecordItem item) {
        if (office.json) {
            new JsonLines(around.out())
                    .line("item")
                    .with("number", item.number())
                    .with("category", item.category())
                    .with("item", item.item())
                    .with("stage", item.stage())
                    .with("mode", item.mode())
                    .with("start", item.start())
                    .with("content", item.content())
                    .with("end", item.end())
                    .with("retention", item.retention())
                    .with("note", item.note())
                    .print();
        } else {
            around.out()
                    .println(words.of(
                            "mustrecord.line",
                            item.number(),
                            item.category(),
                            item.item(),
                            item.stage(),
                            item.retention()));
        }
    }

    @Command(name = "import", mixinStandardHelpOptions = true)
    int importFile(
            @Parameters(paramLabel = "FILE", descriptionKey = "mustrecord.file") Path file,
            @Option(names = "--by", required = true, paramLabel = "NUMBER", descriptionKey = "option.by") String by,
            @Mixin OfficeOptions options)
            throws IOException {
        if (!Files.isRegularFile(file)) {
            around.err().println(words.of("mustrecord.nofile", file));
            return ExitCodes.USAGE;
        }
        byte[] bytes = Files.readAllBytes(file);
        return switch (MustRecordFile.read(bytes)) {
            case MustRecordFile.Complete(List<MustRecordItem> items) ->
                options.work(
                        around,
                        words,
                        by,
                        Set.of(Right.KEEP_LEDGERS),
                        String.valueOf(file),
                        station -> options.tell(
                                around,
                                words,
                                station.duty().mustRecord().take(items, String.valueOf(file.getFileName()), bytes, by),
                                "mustrecord.done",
                                items.size()));
            case MustRecordFile.Faulty(List<Fault> faults) -> {
                faults.forEach(fault -> tell(fault, options.json));
                yield ExitCodes.USAGE;
            }
        };
    }

    private void tell(Fault fault, boolean json) {
        String what = words.of("mustrecord.fault." + fault.problem(), fault.column(), fault.found());
        if (json) {
            new JsonLines(around.out())
                    .line("fault")
                    .with("row", fault.row())
                    .with("column", fault.column())
                    .with("problem", fault.problem())
                    .with("found", fault.found())
                    .print();
        }
        around.err().println(fault.row() == 0 ? what : words.of("mustrecord.row", fault.row(), what));
    }
}
