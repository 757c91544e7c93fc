package org.evidencestation.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.evidencestation.app.Settings;
import org.evidencestation.app.Station;
import org.evidencestation.app.custody.SpaceGate;
import org.evidencestation.app.paper.CheckpointSheet;
import org.evidencestation.app.paper.PaperCheckpoint;
import org.evidencestation.app.paper.QrCode;
import org.evidencestation.storage.journal.Checkpoint;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Signs the journal as it stands and gives it out for paper; or compares what stands on paper with the journal. */
@Command(name = "checkpoint", mixinStandardHelpOptions = true)
final class CheckpointCommand implements Callable<Integer> {
    private static final String BLACK_ON_WHITE = "\u001b[30;107m";
    private static final String PLAIN = "\u001b[0m";

    private final Surroundings around;
    private final Words words;

    @Option(names = "--svg", paramLabel = "FILE", descriptionKey = "checkpoint.svg")
    @Nullable
    private Path svg;

    @Option(names = "--qr", descriptionKey = "checkpoint.qr")
    private boolean qr;

    @Option(names = "--check", paramLabel = "TEXT", arity = "1..4", descriptionKey = "checkpoint.check")
    private List<String> check = List.of();

    @Option(names = "--code", paramLabel = "CODE", descriptionKey = "checkpoint.code")
    @Nullable
    private String code;

    @Option(names = "--size", paramLabel = "N", descriptionKey = "checkpoint.size")
    @Nullable
    private Long size;

    @Mixin
    private VaultOptions where = new VaultOptions();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    CheckpointCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws Exception {
        Path vault = where.existingVault(around);
        if (!check.isEmpty() || code != null || size != null) {
            return compare(vault);
        }
        if (svg != null && inside(vault, svg)) {
            around.err().println(words.of("checkpoint.svg.inside", svg));
            return ExitCodes.USAGE;
        }
        try (Station station = where.open(around, SpaceGate.WhenFull.STOP)) {
            Checkpoint checkpoint = station.vault().checkpoint();
            station.timekeeper().witness();
            if (svg != null) {
                Files.writeString(svg, sheet(checkpoint, station.settings()));
            }
            tell(checkpoint);
            return ExitCodes.OK;
        }
    }

    /** Nothing but evidence lies in a vault. */
    private static boolean inside(Path vault, Path file) throws IOException {
        Path folder = file.toAbsolutePath().normalize().getParent();
        return folder != null && Files.exists(folder) && folder.toRealPath().startsWith(vault.toRealPath());
    }

    private Integer compare(Path vault) throws IOException {
        Optional<PaperCheckpoint> paper = paper();
        if (paper.isEmpty()) {
            around.err().println(words.of("checkpoint.unreadable"));
            return ExitCodes.USAGE;
        }
        return new CheckpointAnswer(around, words, json).compare(vault, paper.get());
    }

    private Optional<PaperCheckpoint> paper() {
        if (!check.isEmpty()) {
            return code == null && size == null ? PaperCheckpoint.read(String.join("\n", check)) : Optional.empty();
        }
        return code == null || size == null ? Optional.empty() : PaperCheckpoint.read(code, size);
    }

    private String sheet(Checkpoint checkpoint, Settings settings) {
        Words chinese = Words.in(Settings.Language.ZH, around.locale());
        Words english = Words.in(Settings.Language.EN, around.locale());
        String date = new Times(settings.zone(), words).at(around.time().instant());
        return new CheckpointSheet(chinese::of, english::of).of(checkpoint, settings.unit(), date);
    }

    private void tell(Checkpoint checkpoint) {
        if (json) {
            new JsonLines(around.out())
                    .line("checkpoint")
                    .with("origin", checkpoint.origin())
                    .with("size", checkpoint.size())
                    .with("head", checkpoint.head())
                    .with("code", checkpoint.code())
                    .with("sheet", svg)
                    .print();
            return;
        }
        around.out().print(new String(checkpoint.bytes(), StandardCharsets.UTF_8));
        around.out().println(words.of("checkpoint.told", checkpoint.code()));
        if (qr || around.terminal()) {
            draw(QrCode.of(PaperCheckpoint.textOf(checkpoint)));
        }
        if (svg != null) {
            around.out().println(words.of("checkpoint.sheet", svg));
        }
    }

    /** Many terminals are light on dark; no reader sees a QR code that is. */
    private void draw(QrCode drawn) {
        drawn.halfBlocks()
                .lines()
                .map(line -> around.terminal() ? BLACK_ON_WHITE + line + PLAIN : line)
                .forEach(around.out()::println);
    }
}
