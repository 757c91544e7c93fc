package org.evidencestation.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.StoredCheckpoints;
import org.evidencestation.storage.seal.OpenSslTimeAuthority;
import org.evidencestation.storage.seal.StationKey;
import org.evidencestation.storage.seal.TimeAnchor;
import org.evidencestation.storage.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimekeeperTest {
    @TempDir
    Path folder;

    private Instant wall = Instant.now();
    private long nanos;
    private final List<Event> heard = new ArrayList<>();

    @Test
    void journalsOnceThatTheClockWasSet() throws IOException {
        try (Vault vault = open()) {
            Timekeeper keeper = Timekeeper.of(vault, Optional.empty(), () -> wall, () -> nanos);
            pass(Duration.ofMinutes(1));
            keeper.round();
            assertEquals(List.of(), jumps());
            wall = wall.minusSeconds(3600);
            keeper.round();
            keeper.round();
            assertEquals(1, jumps().size());
        }
    }

    @Test
    void signsACheckpointADayWhenSomethingHappened() throws IOException {
        try (Vault vault = open()) {
            vault.checkpoint();
            StoredCheckpoints checkpoints = new StoredCheckpoints(vault.layout().journal());
            Timekeeper keeper = Timekeeper.of(vault, Optional.empty(), () -> wall, () -> nanos);
            vault.append(new Event.StationStarted("test"));
            keeper.round();
            assertEquals(1, checkpoints.sizes().size());
            pass(Duration.ofDays(1).plusMinutes(1));
            keeper.round();
            assertEquals(2, checkpoints.sizes().size());
            assertEquals(vault.journal().position().size(), checkpoints.sizes().getLast());
        }
    }

    @Test
    void hasTheNewestCheckpointWitnessed() throws Exception {
        try (OpenSslTimeAuthority authority = new OpenSslTimeAuthority(folder.resolve("authority"));
                Vault vault = open()) {
            Timekeeper keeper = Timekeeper.of(vault, Optional.of(service(authority)), () -> wall, () -> nanos);
            byte[] signed = vault.checkpoint().bytes();
            keeper.witness();
            assertEquals(Optional.empty(), keeper.failure());
            StoredCheckpoints checkpoints = new StoredCheckpoints(vault.layout().journal());
            Path token = checkpoints.token(checkpoints.sizes().getLast());
            TimeAnchor.parse(Files.readAllBytes(authority.root())).check(signed, Files.readAllBytes(token));
        }
    }

    @Test
    void goesOnWhenTheAuthorityIsAwayAndAsksAgain() throws Exception {
        try (Vault vault = open()) {
            Settings.TimeService service;
            try (OpenSslTimeAuthority authority = new OpenSslTimeAuthority(folder.resolve("authority"))) {
                service = service(authority);
            }
            Timekeeper keeper = Timekeeper.of(vault, Optional.of(service), () -> wall, () -> nanos);
            vault.checkpoint();
            keeper.round();
            assertTrue(keeper.failure().isPresent());
            StoredCheckpoints checkpoints = new StoredCheckpoints(vault.layout().journal());
            assertFalse(Files.exists(checkpoints.token(checkpoints.sizes().getLast())));
        }
    }

    @Test
    void worksWithoutAnAuthorityWhoseCertificatesCannotBeRead() throws IOException {
        try (Vault vault = open()) {
            var broken = new Settings.TimeService(URI.create("http://authority.example"), folder.resolve("none.pem"));
            Timekeeper keeper = Timekeeper.of(vault, Optional.of(broken), () -> wall, () -> nanos);
            keeper.round();
            assertTrue(keeper.failure().isPresent());
        }
    }

    private static Settings.TimeService service(OpenSslTimeAuthority authority) {
        return new Settings.TimeService(authority.url(), authority.root());
    }

    private void pass(Duration duration) {
        wall = wall.plus(duration);
        nanos += duration.toNanos();
    }

    private List<Event> jumps() {
        return heard.stream()
                .filter(event -> event instanceof Event.StationClockJumped)
                .toList();
    }

    private Vault open() throws IOException {
        StationKey key = StationKey.openOrCreate(folder.resolve("keys"), () -> wall, new SecureRandom());
        return Vault.open(
                new DurableFiles(folder.resolve("vault")), key, () -> wall, entry -> heard.add(entry.event()));
    }
}
