package org.evidencestation.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.FirstStart;
import org.evidencestation.app.Station;
import org.evidencestation.app.StationAt;
import org.evidencestation.app.custody.DockingListener;
import org.evidencestation.devices.DockSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why the screens do not open is shown where the screens would have been. */
class NoScreenOpensTest {
    private static final InstantSource TIME = InstantSource.fixed(Instant.parse("2026-11-22T00:05:12Z"));

    @TempDir
    private Path home;

    private final List<String> told = new ArrayList<>();

    private int starts(String... words) {
        Surroundings around = new Typist(home, TIME).around();
        return new Cli(new Surroundings(
                        around.environment(),
                        around.home(),
                        around.windows(),
                        around.locale(),
                        around.time(),
                        around.terminal(),
                        around.out(),
                        around.err(),
                        new Telling(),
                        around.secrets()))
                .run(words);
    }

    @Test
    void aSecondStationIsToldThatThereIsOne() throws Exception {
        try (Station first = StationAt.open(home.resolve("one"), TIME)) {
            String vault = first.vault().folder().toString();
            assertEquals(ExitCodes.VAULT_IN_USE, starts("--vault", vault));
            assertTrue(told.getFirst().startsWith("The vault is in use by another process"), told.toString());
            assertEquals(ExitCodes.VAULT_IN_USE, starts("collect", "--vault", vault, home.toString()));
            assertEquals(1, told.size(), "a command has a terminal");
        }
    }

    @Test
    void aWrongSettingIsNamed() throws Exception {
        Path settings = home.resolve(".config/evidence-station/settings.json");
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, "{ \"slots\": 5 }");
        assertEquals(ExitCodes.USAGE, starts());
        assertTrue(told.getFirst().contains("settings.json, line 1"), told.toString());
    }

    private final class Telling implements Screens {
        @Override
        public boolean available() {
            return true;
        }

        @Override
        public Optional<Station> setUp(FirstStart first) {
            throw new AssertionError("There are settings, or a vault");
        }

        @Override
        public void show(Station station, DockSource rack, DockingListener witness) {
            throw new AssertionError("It does not come to this");
        }

        @Override
        public void tell(String sentence, String understood) {
            told.add(sentence);
        }
    }
}
