package org.evidencestation.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.evidencestation.app.journal.JournalQuery;
import org.evidencestation.storage.journal.JournalReader;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.Written;
import org.evidencestation.storage.seal.Sha256;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lines of the journal, as they stand in it. */
@Command(name = "journal", mixinStandardHelpOptions = true)
final class JournalCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Words words;

    @Option(names = "--kind", defaultValue = "", descriptionKey = "journal.kind")
    private String kind = "";

    @Option(names = "--person", defaultValue = "", descriptionKey = "journal.person")
    private String person = "";

    @Option(names = "--recorder", defaultValue = "", descriptionKey = "journal.recorder")
    private String recorder = "";

    @Option(names = "--recording", descriptionKey = "journal.recording")
    @Nullable
    private String recording;

    @Option(names = "--day", descriptionKey = "journal.day")
    @Nullable
    private LocalDate day;

    @Option(names = "--text", defaultValue = "", descriptionKey = "journal.text")
    private String text = "";

    @Option(names = "--last", defaultValue = "50", descriptionKey = "journal.last")
    private int last = 50;

    @Mixin
    private OfficeOptions office = new OfficeOptions();

    JournalCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws Exception {
        Path vault = office.where.vault(around);
        if (!Files.exists(vault.resolve("vault.json"))) {
            around.err().println(words.of("failure.novault", vault));
            return ExitCodes.VAULT;
        }
        Optional<RecordingId> which;
        try {
            which = Optional.ofNullable(recording).map(JournalCommand::id);
        } catch (IllegalArgumentException e) {
            around.err().println(words.of("journal.noRecording", String.valueOf(recording)));
            return ExitCodes.USAGE;
        }
        JournalQuery query = new JournalQuery(kind, person, recorder, which, Optional.ofNullable(day), text);
        ZoneId zone = VaultOptions.settings(around).zone();
        Deque<Written> found = new ArrayDeque<>();
        Sha256 origin = Sha256.of(Files.readAllBytes(vault.resolve("vault.json")));
        JournalReader.readWritten(vault.resolve("journal"), origin, it -> {
            if (query.takes(it, zone)) {
                found.add(it);
                if (found.size() > Math.max(1, last)) {
                    found.remove();
                }
            }
        });
        Times times = new Times(zone, words);
        found.forEach(it -> around.out()
                .println(
                        office.json
                                ? it.line()
                                : it.entry().number() + "  "
                                        + times.at(it.entry().at()) + "  " + it.line()));
        return ExitCodes.OK;
    }

    /** As the journal writes it, or its digits alone. */
    private static RecordingId id(String typed) {
        return typed.startsWith("urn:") ? RecordingId.parse(typed) : new RecordingId(new Sha256(typed));
    }
}
