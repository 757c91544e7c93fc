package org.evidencestation.storage.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.evidencestation.storage.durable.DiskProbe;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.durable.PowerCut;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptProfilesTest {
    private static final byte[] FIRST = bytes("{\"id\":\"EX\"}");
    private static final byte[] SECOND = bytes("{\"id\":\"EXB\"}");
    private static final Sha256 BOTH = Sha256.of(
            bytes(Sha256.of(SECOND).hex() + "  EXB.json\n" + Sha256.of(FIRST).hex() + "  EX.json\n"));

    @TempDir
    Path temp;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> both() {
        Map<String, byte[]> both = new LinkedHashMap<>();
        both.put("EXB", SECOND);
        both.put("EX", FIRST);
        return both;
    }

    @Test
    void givesBackTheBytesOfEveryFile() throws IOException {
        try (TestVault vault = TestVault.in(temp)) {
            KeptProfiles profiles = vault.vault.profiles();
            assertEquals(Optional.empty(), profiles.read(Sha256.of(FIRST)));
            profiles.keep(Sha256.of(FIRST), Map.of("EX", FIRST));
            profiles.keep(BOTH, both());
            assertArrayEquals(
                    FIRST, profiles.read(Sha256.of(FIRST)).orElseThrow().get(""));
            Map<String, byte[]> read = profiles.read(BOTH).orElseThrow();
            assertEquals(List.of("EXB", "EX"), List.copyOf(read.keySet()));
            assertArrayEquals(SECOND, read.get("EXB"));
        }
    }

    @Test
    void refusesFilesThatAreNotTheProfile() throws IOException {
        try (TestVault vault = TestVault.in(temp)) {
            KeptProfiles profiles = vault.vault.profiles();
            assertThrows(IllegalArgumentException.class, () -> profiles.keep(BOTH, Map.of("EX", FIRST)));
            assertEquals(Optional.empty(), profiles.read(BOTH));
        }
    }

    @Test
    void putsAChangedFileAsideAndKeepsItAnew() throws IOException {
        try (TestVault vault = TestVault.in(temp)) {
            KeptProfiles profiles = vault.vault.profiles();
            profiles.keep(Sha256.of(FIRST), Map.of("EX", FIRST));
            Path file = vault.vault.layout().profiles().resolve(Sha256.of(FIRST).hex() + ".json");
            Files.writeString(file, "{}");
            assertThrows(DamagedException.class, () -> profiles.read(Sha256.of(FIRST)));
            profiles.keep(Sha256.of(FIRST), Map.of("EX", FIRST));
            assertTrue(profiles.read(Sha256.of(FIRST)).isPresent());
            assertEquals(
                    "{}",
                    Files.readString(vault.vault.layout().quarantine().resolve(String.valueOf(file.getFileName()))));
        }
    }

    @Test
    void neverShowsHalfAFileWhereverThePowerGoes() throws IOException {
        PowerCut whole = new PowerCut(temp.resolve("whole"), Long.MAX_VALUE);
        keep(temp.resolve("whole"), whole);
        for (int stop = 1; stop < whole.operations(); stop++) {
            PowerCut cut = new PowerCut(temp.resolve("cut-" + stop), stop);
            Path root = temp.resolve("cut-" + stop);
            assertThrows(IOException.class, () -> keep(root, cut));
            for (PowerCut.Loss loss : PowerCut.Loss.values()) {
                Path left = temp.resolve("left-" + stop + "-" + loss);
                cut.layOut(left, loss, new Random(stop));
                requireWhole(left);
                keep(left, DiskProbe.NONE);
                assertTrue(KeptProfiles.read(new VaultLayout(left), BOTH).isPresent());
            }
        }
    }

    private static void keep(Path root, DiskProbe probe) throws IOException {
        DurableFiles files = new DurableFiles(root, probe, DurableFiles.Batching.ONE_BY_ONE);
        VaultLayout layout = new VaultLayout(root);
        files.createFolders(layout.staging());
        new KeptProfiles(files, layout).keep(BOTH, both());
    }

    private static void requireWhole(Path root) throws IOException {
        Path profiles = new VaultLayout(root).profiles();
        if (Files.isDirectory(profiles)) {
            try (Stream<Path> files = Files.list(profiles)) {
                assertTrue(files.allMatch(KeptProfiles::whole));
            }
        }
    }
}
