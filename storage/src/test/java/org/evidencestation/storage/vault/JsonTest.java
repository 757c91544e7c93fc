package org.evidencestation.storage.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.evidencestation.storage.journal.ClockNote;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.Sm3;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
    private static final Sha256 DIGEST = Sha256.of(new byte[] {1});
    private static final Instant NOW = Instant.parse("2026-11-21T00:05:12.123Z");

    @Test
    void manifestsComeBackAsTheyWereWritten() throws IOException {
        assertEquals(manifest(), UnverifiedManifest.parse(bytes()).claims());
    }

    @Test
    void inventoriesComeBackAsTheyWereWritten() throws IOException {
        OcflInventory inventory = OcflInventory.of(
                new RecordingId(DIGEST), "K7QM2XPD", NOW, Map.of("files/a", DIGEST, "manifest.json", DIGEST));
        assertEquals(inventory, OcflInventory.parse(inventory.bytes()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"version\": 1|\"version\": 2",
                "\"version\": 1|\"version\": \"1\"",
                "\"version\": 1|\"version\": 1.0",
                "\"version\": 1|\"version\": null",
                "\"version\": 1|\"version\": 1, \"version\": 1",
                "\"version\": 1|\"version\": 1, \"extra\": 0",
                "\"size\": 5|\"size\": true",
                "\"slot\": \"1\"|\"slot\": 1",
                "\"station\": \"K7QM2XPD\",|",
                "2026-11-21T00:05:12.123Z|yesterday"
            })
    void manifestsAreReadWithoutMercy(String original, String forged) {
        String text = new String(bytes(), StandardCharsets.UTF_8);
        String changed = text.replaceFirst(
                java.util.regex.Pattern.quote(original),
                java.util.regex.Matcher.quoteReplacement(forged == null ? "" : forged));
        assertThrows(
                IOException.class, () -> UnverifiedManifest.parse(changed.getBytes(StandardCharsets.UTF_8)), changed);
    }

    @Test
    void mutatedManifestsNeverBreakTheParser() {
        Random random = new Random(4);
        byte[] original = bytes();
        for (int i = 0; i < 20_000; i++) {
            byte[] mutated = original.clone();
            for (int flips = random.nextInt(4) + 1; flips > 0; flips--) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
            }
            try {
                UnverifiedManifest.parse(mutated);
            } catch (IOException expected) {
                // Refused in the one way that is allowed.
            }
        }
    }

    private static byte[] bytes() {
        return VaultJson.STRICT.write(manifest());
    }

    private static Manifest manifest() {
        Provenance from = TestVault.provenance("DCIM/现场.mp4");
        return new Manifest(
                Manifest.FORMAT,
                Manifest.VERSION,
                new RecordingId(DIGEST),
                "K7QM2XPD",
                NOW,
                List.of(new Manifest.SealedFile("files/现场.mp4", 5, DIGEST, new Sm3(DIGEST.hex()))),
                "direct",
                new Manifest.Source(
                        from.docking(),
                        from.slot(),
                        from.driver(),
                        from.recorder(),
                        from.identity(),
                        from.path(),
                        from.modified(),
                        null,
                        null,
                        null),
                ClockNote.UNKNOWN,
                new Manifest.Times(from.zone(), from.recorderStart(), from.start(), null, null),
                new Manifest.Content("video/mp4", List.of()));
    }
}
