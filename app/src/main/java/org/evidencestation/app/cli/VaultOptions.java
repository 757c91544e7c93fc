package org.evidencestation.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.evidencestation.app.FirstStart;
import org.evidencestation.app.Locations;
import org.evidencestation.app.Settings;
import org.evidencestation.app.SettingsFile;
import org.evidencestation.app.Station;
import org.evidencestation.app.custody.SpaceGate;
import org.evidencestation.storage.durable.DiskProbe;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the vault and the keys are; the same options on every command. */
final class VaultOptions {
    @Option(names = "--vault", paramLabel = "DIR", descriptionKey = "option.vault")
    @Nullable
    Path vault;

    @Option(names = "--keys", paramLabel = "DIR", descriptionKey = "option.keys")
    @Nullable
    Path keys;

    /** What was not given here was perhaps given before the command. */
    void orElse(VaultOptions before) {
        vault = vault == null ? before.vault : vault;
        keys = keys == null ? before.keys : keys;
    }

    Locations locations(Surroundings around) {
        Locations places = Locations.of(around.environment(), around.home(), around.windows());
        return keys == null ? places : places.withKeys(keys.toAbsolutePath().normalize());
    }

    static Settings settings(Surroundings around) throws IOException {
        Locations places = Locations.of(around.environment(), around.home(), around.windows());
        return new SettingsFile(places.settings()).load();
    }

    Path vault(Surroundings around) throws IOException {
        return locations(around).vault(Optional.ofNullable(vault), around.environment(), settings(around));
    }

    /** @throws NoVaultException if there is none */
    Path existingVault(Surroundings around) throws IOException {
        Path place = vault(around);
        if (!Files.exists(place.resolve("vault.json"))) {
            throw new NoVaultException(place);
        }
        return place;
    }

    FirstStart firstStart(Surroundings around) {
        return new FirstStart(
                around.environment(), around.windows(), locations(around), Optional.ofNullable(vault), around.time());
    }

    Station open(Surroundings around, SpaceGate.WhenFull whenFull) throws IOException {
        return Station.open(new Station.Setup(
                vault(around), locations(around), settings(around), whenFull, around.time(), DiskProbe.NONE));
    }
}
