package org.evidencestation.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.doctor.Check;
import org.evidencestation.app.doctor.Computer;
import org.evidencestation.app.doctor.Doctor;
import org.evidencestation.app.doctor.Office;
import org.evidencestation.app.doctor.SystemCommands;
import org.evidencestation.app.media.CannotDecodeException;
import org.evidencestation.app.media.Ffmpeg;
import org.jspecify.annotations.Nullable;

/** Looks at this computer and this office; needs no lock, so it works while a station is running, and before there is one. */
public final class StationDoctor {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<String, String> environment;
    private final boolean windows;
    private final Locations places;
    private final Path vault;
    private final InstantSource time;

    /** @param vault folder of the vault, whether there is one or not */
    public StationDoctor(
            Map<String, String> environment, boolean windows, Locations places, Path vault, InstantSource time) {
        this.environment = environment;
        this.windows = windows;
        this.places = places;
        this.vault = vault;
        this.time = time;
    }

    /**
     * Takes seconds, more with a long journal.
     *
     * @throws IOException if the settings cannot be read, or the vault's journal is not what was written
     */
    public List<Check> examine() throws IOException {
        return examine(
                new SettingsFile(places.settings()).load(),
                new SlotsFile(places.slots()).load().known());
    }

    /**
     * The same with choices that are not kept yet.
     *
     * @param learnt slots whose port is known
     */
    List<Check> examine(Settings settings, int learnt) throws IOException {
        SystemCommands commands = new SystemCommands(PATIENCE);
        Computer computer = new Computer(Path.of("/").toAbsolutePath(), environment, windows, commands);
        return new Doctor(computer, office(commands, settings, learnt)).examine();
    }

    private Office office(SystemCommands commands, Settings settings, int learnt) throws IOException {
        return new Office(
                new Office.Places(vault, places.keys(), places.logs()),
                settings.unit(),
                settings.profile(),
                settings.zone(),
                new Office.Slots(learnt, settings.slots()),
                settings.upkeep().mirror(),
                Duration.ofHours(settings.upkeep().proofHours()),
                stored(),
                () -> decoder(commands),
                time);
    }

    private Optional<Office.Stored> stored() throws IOException {
        if (!Files.exists(vault.resolve("vault.json"))) {
            return Optional.empty();
        }
        VaultSummary summary = VaultSummary.read(vault);
        VaultSummary.@Nullable Drill drill = summary.lastDrill();
        return Optional.of(new Office.Stored(
                summary.held(),
                summary.secondCopies(),
                summary.damaged(),
                summary.oldestProof(),
                drill == null
                        ? Optional.empty()
                        : Optional.of(
                                new Office.Drill(drill.at(), drill.result().passed())),
                summary.founded()));
    }

    private String decoder(SystemCommands commands) throws IOException {
        try {
            Path program = new Ffmpeg(places.programs(), StationDoctor.class.getClassLoader()).executable();
            return commands.ask(List.of(program.toString(), "-version"))
                    .map(it -> it.words().lines().findFirst().orElse(""))
                    .filter(it -> it.startsWith("ffmpeg version"))
                    .map(it -> it.replaceFirst("ffmpeg version (\\S+).*", "ffmpeg $1"))
                    .orElseThrow(() -> new IOException(program + " does not start"));
        } catch (CannotDecodeException e) {
            throw new IOException(String.valueOf(e.getMessage()), e);
        }
    }
}
