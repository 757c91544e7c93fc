package org.evidencestation.storage.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.journal.Checkpoint;
import org.evidencestation.storage.journal.CheckpointWitness;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.StoredCheckpoints;
import org.evidencestation.storage.seal.OpenSslTimeAuthority;
import org.evidencestation.storage.seal.SeededRandom;
import org.evidencestation.storage.seal.TimeAnchor;
import org.evidencestation.storage.seal.TimeAuthority;
import org.evidencestation.storage.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

class TimeFindingsTest {
    @TempDir
    private Path folder;

    private SampleVault sample;

    @BeforeEach
    void createAVault() throws Exception {
        sample = SampleVault.create(folder, 1);
    }

    private List<FindingCode> codes() throws Exception {
        return sample.audit(new VaultAudit(sample.root(), 2)).stream()
                .map(Finding::code)
                .toList();
    }

    private Checkpoint newest() throws IOException {
        StoredCheckpoints stored = new StoredCheckpoints(sample.root().resolve("journal"));
        return stored.read(stored.sizes().getLast()).checkpoint().orElseThrow();
    }

    @Test
    void notesThatTheClockWasSetBackWhileNoStationWasRunning() throws Exception {
        try (Vault vault = openAt(() -> SampleVault.TIME.instant().minusSeconds(3))) {
            vault.append(new Event.StationStarted("0.1.0"));
        }

        assertEquals(List.of(FindingCode.STATION_CLOCK_JUMPED), codes());
        assertEquals(Severity.INFO, FindingCode.STATION_CLOCK_JUMPED.severity());
    }

    @Test
    void flagsTimesThatRunBackWithoutANote() throws Exception {
        setBackAMinuteAndAppend(new Event.StationStarted("0.1.0"));

        assertEquals(List.of(FindingCode.TIMES_RUN_BACK), codes());
        assertEquals(Severity.WARNING, FindingCode.TIMES_RUN_BACK.severity());
    }

    @Test
    void takesTheNoteThatFollowsSoonForAReason() throws Exception {
        Instant expected = SampleVault.TIME.instant().plusSeconds(20);
        setBackAMinuteAndAppend(new Event.StationClockJumped(expected, expected.minusSeconds(60)));

        assertEquals(List.of(FindingCode.STATION_CLOCK_JUMPED), codes());
    }

    @Test
    void takesNoNoteOfASmallerJumpForAReason() throws Exception {
        Instant expected = SampleVault.TIME.instant().plusSeconds(20);
        setBackAMinuteAndAppend(new Event.StationClockJumped(expected, expected.minusSeconds(50)));

        assertEquals(List.of(FindingCode.STATION_CLOCK_JUMPED, FindingCode.TIMES_RUN_BACK), codes());
    }

    /** A line tells the earlier time before the given one can tell why. */
    private void setBackAMinuteAndAppend(Event next) throws IOException {
        AtomicReference<Instant> clock = new AtomicReference<>(SampleVault.TIME.instant());
        try (Vault vault = openAt(clock::get)) {
            clock.set(SampleVault.TIME.instant().minusSeconds(60));
            vault.append(new Event.DeviceQuarantined("07", "usb:示例", "示例"));
            vault.append(next);
        }
    }

    private Vault openAt(InstantSource clock) throws IOException {
        return Vault.open(new DurableFiles(sample.root()), sample.key(), clock, entry -> {});
    }

    @Test
    void flagsAJumpThatTheStationSaw() throws Exception {
        try (Vault vault = sample.open()) {
            vault.append(new Event.StationClockJumped(
                    SampleVault.TIME.instant(), SampleVault.TIME.instant().plusSeconds(60)));
        }

        assertEquals(List.of(FindingCode.STATION_CLOCK_JUMPED), codes());
    }

    @Test
    @EnabledIf("org.evidencestation.storage.seal.Tool#opensslIsHere")
    void checksTheTokensThatAreThere() throws Exception {
        try (OpenSslTimeAuthority openssl = new OpenSslTimeAuthority(folder.resolve("authority"))) {
            Files.copy(openssl.root(), sample.root().resolve("certificates/time-authority.pem"));
            CheckpointWitness witness = witness(Optional.of(openssl));

            assertTrue(witness.stampIfConfigured(newest()).isPresent());
            assertFalse(witness.stampIfConfigured(newest()).isPresent());
            assertEquals(List.of(), codes());

            Path token = sample.root().resolve("journal/checkpoints/5.txt.tsr");
            Files.copy(token, token.resolveSibling("4.txt.tsr"));
            assertEquals(List.of(FindingCode.TIME_TOKEN_WRONG), codes());
            Files.delete(token.resolveSibling("4.txt.tsr"));

            Burglar.flip(token, Files.size(token) - 5);
            assertEquals(List.of(FindingCode.TIME_TOKEN_WRONG), codes());
        }
    }

    @Test
    @EnabledIf("org.evidencestation.storage.seal.Tool#opensslIsHere")
    void keepsNothingThatProvesNothing() throws Exception {
        try (OpenSslTimeAuthority openssl = new OpenSslTimeAuthority(folder.resolve("authority"))) {
            openssl.answer(query -> new byte[] {1});

            assertThrows(IOException.class, () -> witness(Optional.of(openssl)).stampIfConfigured(newest()));

            assertFalse(Files.exists(sample.root().resolve("journal/checkpoints/5.txt.tsr")));
        }
    }

    @Test
    void asksNobodyWhereNobodyIsConfigured() throws Exception {
        assertTrue(witness(Optional.empty()).stampIfConfigured(newest()).isEmpty());
        assertEquals(List.of(), codes());
    }

    private CheckpointWitness witness(Optional<OpenSslTimeAuthority> openssl) throws IOException {
        DurableFiles files = new DurableFiles(sample.root());
        if (openssl.isEmpty()) {
            return new CheckpointWitness(files, Optional.empty());
        }
        TimeAnchor anchor = TimeAnchor.parse(Files.readAllBytes(openssl.get().root()));
        return new CheckpointWitness(
                files,
                Optional.of(
                        new TimeAuthority(openssl.get().url(), anchor, Duration.ofSeconds(60), new SeededRandom(3))));
    }
}
