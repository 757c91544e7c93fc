package org.evidencestation.storage.vault;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.evidencestation.storage.durable.DiskProbe;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.journal.ClockNote;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.seal.StationKey;

/** A real vault in a temporary folder, with a clock that stands still. */
final class TestVault implements AutoCloseable {
    static final InstantSource TIME = InstantSource.fixed(Instant.parse("2026-11-21T00:05:12Z"));
    static final DockingId DOCKING = new DockingId("00000000-0000-4000-8000-000000000001");

    final Path root;
    final StationKey key;
    final List<Entry> heard = new ArrayList<>();
    Vault vault;

    private TestVault(Path root, StationKey key, DiskProbe probe) throws IOException {
        this.root = root;
        this.key = key;
        this.vault = Vault.open(new DurableFiles(root, probe), key, TIME, heard::add);
    }

    static TestVault in(Path temp) throws IOException {
        return in(temp, DiskProbe.NONE);
    }

    static TestVault in(Path temp, DiskProbe probe) throws IOException {
        return new TestVault(temp.resolve("vault"), key(temp), probe);
    }

    static StationKey key(Path temp) throws IOException {
        return StationKey.openOrCreate(temp.resolve("keys"), TIME, new SecureRandom());
    }

    void reopen() throws IOException {
        vault.close();
        vault = Vault.open(new DurableFiles(root), key, TIME, heard::add);
    }

    Event lastHeard() {
        return heard.getLast().event();
    }

    StagedClip stage(String path, ClipSource source) throws IOException {
        return vault.recordings().stage(stagingKey(path, source.size()), source, CopyMonitor.NONE);
    }

    RecordingSummary take(String path, byte[] bytes) throws IOException {
        return vault.recordings().seal(stage(path, new Bytes(bytes)), provenance(path));
    }

    /** Publishes a staged clip's object and dies before its line is written; leaves the vault closed. */
    Path publishWithoutALine(StagedClip clip) throws IOException {
        vault.close();
        VaultLayout layout = new VaultLayout(root);
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            Committer killed = events -> {
                throw new IOException("killed");
            };
            RecordingStore store =
                    new RecordingStore(new DurableFiles(root), layout, key, TIME, killed, work -> work.run(), threads);
            assertThrows(
                    IOException.class,
                    () -> store.seal(clip, provenance(clip.key().clip())));
        }
        return layout.object(clip.recording());
    }

    static StagingKey stagingKey(String path, long size) {
        return new StagingKey("usb:test", path, size, "2026-11-21T03:12:05");
    }

    static Provenance provenance(String path) {
        return new Provenance(
                DOCKING,
                "1",
                "simulated",
                "usb:test",
                Map.of("MODEL", "DSJ-示例"),
                new ClockNote("protocol", 7_000L, 500L, null, null),
                path,
                LocalDateTime.of(2026, 11, 21, 3, 13),
                "Asia/Shanghai",
                "123401",
                "7654321",
                1,
                LocalDateTime.of(2026, 11, 21, 3, 12, 5),
                Instant.parse("2026-11-20T19:11:58Z"),
                Instant.parse("2026-11-20T19:12:53Z"),
                "video/mp4",
                55_000L,
                List.of("important"));
    }

    @Override
    public void close() throws IOException {
        vault.close();
    }
}
