package org.evidencestation.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.evidencestation.app.StationDoctor;
import org.evidencestation.app.StationSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What somebody who helps from afar needs to see, without footage and names. */
@Command(name = "support", mixinStandardHelpOptions = true)
final class SupportCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Words words;

    @Parameters(paramLabel = "FILE", descriptionKey = "support.file")
    private Path file = Path.of("");

    @Mixin
    private VaultOptions where = new VaultOptions();

    SupportCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(file)) {
            around.err().println(words.of("support.exists", file));
            return ExitCodes.USAGE;
        }
        StationDoctor doctor = new StationDoctor(
                around.environment(), around.windows(), where.locations(around), where.vault(around), around.time());
        StationSupport support =
                new StationSupport(doctor, where.locations(around), where.vault(around), around.home());
        if (support.inVault(file)) {
            around.err().println(words.of("support.inside", file));
            return ExitCodes.USAGE;
        }
        support.write(file);
        around.out().println(words.of("support.written", file.toAbsolutePath()));
        return ExitCodes.OK;
    }
}
