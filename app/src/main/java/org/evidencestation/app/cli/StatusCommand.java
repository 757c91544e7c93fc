package org.evidencestation.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.evidencestation.app.VaultSummary;
import org.evidencestation.app.custody.HumanSize;
import org.evidencestation.storage.journal.Journal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a vault holds; also while a station is running. */
@Command(name = "status", mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Words words;

    @Mixin
    private VaultOptions where = new VaultOptions();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    StatusCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws Exception {
        Path vault = where.existingVault(around);
        VaultSummary summary = VaultSummary.read(vault);
        long free = Files.getFileStore(vault).getUsableSpace();
        if (json) {
            printJson(vault, summary, free);
        } else {
            printText(vault, summary, free);
        }
        return ExitCodes.OK;
    }

    private void printJson(Path vault, VaultSummary summary, long free) {
        Journal.Position position = summary.position();
        VaultSummary.Drill drill = summary.lastDrill();
        new JsonLines(around.out())
                .line("status")
                .with("vault", vault)
                .with("station", summary.station())
                .with("recordings", summary.recordings())
                .with("bytes", summary.bytes())
                .with("duplicates", summary.duplicates())
                .with("findings", summary.findings())
                .with("late", summary.late())
                .with("dockings", summary.dockings())
                .with("dockingsCompleted", summary.completed())
                .with("journalSize", position == null ? null : position.size())
                .with("journalHead", position == null ? null : position.head())
                .with("lastEntry", summary.lastEntry())
                .with("secondCopies", summary.secondCopies())
                .with("oldestProof", summary.oldestProof())
                .with("lastDrill", drill == null ? null : drill.at())
                .with("lastDrillPassed", drill == null ? null : drill.result().passed())
                .with("freeBytes", free)
                .print();
    }

    private void printText(Path vault, VaultSummary summary, long free) throws IOException {
        Times times = new Times(VaultOptions.settings(around).zone(), words);
        Journal.Position position = summary.position();
        say("status.vault", vault, summary.station());
        say("status.recordings", summary.recordings(), HumanSize.of(summary.bytes()));
        say("status.counts", summary.duplicates(), summary.findings(), summary.late());
        say("status.dockings", summary.dockings(), summary.completed());
        if (position != null) {
            say("status.journal", position.size(), position.head());
        }
        say("status.last", summary.lastEntry() == null ? "-" : times.at(summary.lastEntry()));
        say("status.free", HumanSize.of(free));
        tellSafety(summary, times);
    }

    private void tellSafety(VaultSummary summary, Times times) {
        long copies = summary.secondCopies();
        String copied = words.of("status.copies", copies, summary.recordings());
        around.out().println(copies < summary.recordings() ? red(copied) : copied);
        summary.oldestProof().ifPresent(oldest -> say("status.oldest", times.at(oldest)));
        VaultSummary.Drill drill = summary.lastDrill();
        if (drill == null) {
            around.out().println(red(words.of("status.drill.never")));
        } else if (drill.result().passed()) {
            say("status.drill", times.at(drill.at()), drill.result().recordings());
        } else {
            around.out()
                    .println(red(words.of(
                            "status.drill.failed",
                            times.at(drill.at()),
                            drill.result().detail())));
        }
    }

    /** Where somebody watches; in a file the words must do. */
    private String red(String line) {
        return around.terminal() ? "\u001b[31m" + line + "\u001b[0m" : line;
    }

    private void say(String key, Object... arguments) {
        around.out().println(words.of(key, arguments));
    }
}
