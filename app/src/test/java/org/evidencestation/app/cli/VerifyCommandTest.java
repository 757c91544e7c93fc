package org.evidencestation.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.evidencestation.app.Locations;
import org.evidencestation.app.Settings;
import org.evidencestation.app.SettingsFile;
import org.evidencestation.storage.durable.DiskProbe;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.journal.StoredCheckpoints;
import org.evidencestation.storage.seal.StationKey;
import org.evidencestation.storage.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    private static final InstantSource TIME = InstantSource.fixed(Instant.parse("2026-11-21T00:05:12Z"));

    @TempDir
    private Path folder;

    private Path authority = Path.of("");

    @BeforeEach
    void aVaultWithATokenThatIsNone() throws Exception {
        StationKey key = StationKey.openOrCreate(folder.resolve("keys"), TIME, new SecureRandom());
        Path vault = folder.resolve("vault");
        try (Vault made = Vault.open(new DurableFiles(vault, DiskProbe.NONE), key, TIME, entry -> {})) {
            long size = made.checkpoint().size();
            Files.write(new StoredCheckpoints(vault.resolve("journal")).token(size), new byte[] {1});
        }
        // Any certificate does where no token leads to one.
        authority =
                Files.writeString(folder.resolve("tsa.pem"), key.certificates().ecdsaPem());
    }

    private int verify(Typist typist, String... more) {
        String[] words = {"verify", "--json", "--vault", folder.resolve("vault").toString()};
        String[] all = java.util.stream.Stream.of(words, more)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
        return typist.types(all);
    }

    @Test
    void theAuthorityIsNamedOnTheCommandLineOrInTheSettings() throws Exception {
        Typist typist = new Typist(folder, TIME);
        assertEquals(ExitCodes.FINDINGS, verify(typist, "--time-authority", authority.toString()));
        assertTrue(typist.said().contains("\"code\":\"V025\""), typist.said());
        settings(authority);
        assertEquals(ExitCodes.FINDINGS, verify(typist));
        assertTrue(typist.said().contains("\"code\":\"V025\""), typist.said());
    }

    @Test
    void certificatesThatCannotBeReadAreToldBeforeAnythingIsChecked() throws Exception {
        Typist typist = new Typist(folder, TIME);
        Path nowhere = folder.resolve("nowhere.pem");
        assertEquals(ExitCodes.USAGE, verify(typist, "--time-authority", nowhere.toString()));
        assertTrue(typist.complained().contains("time authority cannot be read"), typist.complained());
        settings(nowhere);
        assertEquals(ExitCodes.USAGE, verify(typist));
        assertEquals("", typist.said());
    }

    private void settings(Path certificates) throws Exception {
        Path file = Locations.of(Map.of(), folder, false).settings();
        new SettingsFile(file)
                .save(Settings.DEFAULT.withTimeAuthority(
                        new Settings.TimeService(URI.create("https://tsa.example"), certificates)));
    }
}
