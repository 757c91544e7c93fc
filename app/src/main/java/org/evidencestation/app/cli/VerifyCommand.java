package org.evidencestation.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.evidencestation.app.Settings;
import org.evidencestation.app.custody.HumanSize;
import org.evidencestation.storage.audit.ContentDepth;
import org.evidencestation.storage.audit.Finding;
import org.evidencestation.storage.audit.Severity;
import org.evidencestation.storage.audit.VaultAudit;
import org.evidencestation.storage.seal.TimeAnchor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks a whole vault from outside; findings are printed as they come. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Words words;
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    @Mixin
    private VaultOptions where = new VaultOptions();

    @Option(names = "--sm3", descriptionKey = "verify.sm3")
    private boolean sm3;

    @Option(names = "--time-authority", paramLabel = "FILE", descriptionKey = "verify.timeauthority")
    @Nullable
    private Path timeAuthority;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    VerifyCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws Exception {
        Path vault = where.vault(around);
        if (!Files.isDirectory(vault)) {
            around.err().println(words.of("failure.novault", vault));
            return ExitCodes.VAULT;
        }
        Optional<Path> named = timeAuthority();
        Optional<TimeAnchor> believed;
        try {
            believed = named.isPresent()
                    ? Optional.of(TimeAnchor.parse(Files.readAllBytes(named.get())))
                    : Optional.empty();
        } catch (IOException e) {
            around.err().println(words.of("failure.timeauthority", e));
            return ExitCodes.USAGE;
        }
        return check(vault, believed);
    }

    private int check(Path vault, Optional<TimeAnchor> believed) throws IOException, InterruptedException {
        VaultAudit audit = new VaultAudit(vault, Runtime.getRuntime().availableProcessors())
                .reading(sm3 ? ContentDepth.BOTH_DIGESTS : ContentDepth.SHA256);
        VaultAudit.Summary summary =
                believed.map(audit::believing).orElse(audit).run(this::found);
        tell(summary);
        boolean sound = summary.complete() && count(Severity.ERROR) == 0 && count(Severity.WARNING) == 0;
        return sound ? ExitCodes.OK : ExitCodes.FINDINGS;
    }

    /** The one that is named here, else the one that the settings name. */
    private Optional<Path> timeAuthority() throws IOException {
        Settings settings = VaultOptions.settings(around);
        return Optional.ofNullable(timeAuthority)
                .or(() -> settings.timeAuthority().map(Settings.TimeService::certificates));
    }

    private void found(Finding finding) {
        counts.merge(finding.severity(), 1, Integer::sum);
        if (json) {
            new JsonLines(around.out())
                    .line("finding")
                    .with("severity", finding.severity())
                    .with("code", finding.code().code())
                    .with("name", finding.code())
                    .with("subject", finding.subject())
                    .with("detail", finding.detail())
                    .print();
        } else {
            around.out().println(finding.severity() + " " + finding);
        }
    }

    private void tell(VaultAudit.Summary summary) {
        if (json) {
            new JsonLines(around.out())
                    .line("verified")
                    .with("complete", summary.complete())
                    .with("journalSize", summary.lines())
                    .with("recordings", summary.objects())
                    .with("bytes", summary.bytes())
                    .with("digests", sm3 ? "SHA-256, SM3" : "SHA-256")
                    .with("errors", count(Severity.ERROR))
                    .with("warnings", count(Severity.WARNING))
                    .with("notes", count(Severity.INFO))
                    .print();
            return;
        }
        around.out()
                .println(words.of(
                        "verify.summary",
                        summary.lines(),
                        summary.objects(),
                        HumanSize.of(summary.bytes()),
                        count(Severity.ERROR),
                        count(Severity.WARNING),
                        count(Severity.INFO)));
        around.out().println(words.of(sm3 ? "verify.depth.both" : "verify.depth.sha256"));
        if (!summary.complete()) {
            around.out().println(words.of("verify.incomplete"));
        }
    }

    private int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }
}
