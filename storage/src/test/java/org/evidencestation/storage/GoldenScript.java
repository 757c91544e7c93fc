package org.evidencestation.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.journal.ClockNote;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.OfficeEvent;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RegimeEvent;
import org.evidencestation.storage.rig.PlannedClip;
import org.evidencestation.storage.seal.SeededRandom;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationKey;
import org.evidencestation.storage.vault.CopyMonitor;
import org.evidencestation.storage.vault.Provenance;
import org.evidencestation.storage.vault.RecordingStore;
import org.evidencestation.storage.vault.StagedClip;
import org.evidencestation.storage.vault.StagingKey;
import org.evidencestation.storage.vault.Vault;

/** Three days at a small office, always the same to the last bit: its clock stands at the times of the script, its keys come from a seed. */
final class GoldenScript {
    private static final String RECORDER = "usb:示例-0001";
    private static final Map<String, String> IDENTITY = Map.of("MODEL", "DSJ-示例", "serial", "0001");
    private static final ClockNote MEASURED = new ClockNote("protocol", 7_000L, 500L, null, null);
    private static final Sha256 PROFILE = Sha256.of(new byte[] {1});

    private final Path root;
    private final StationKey key;
    private Instant now = Instant.parse("2026-11-21T00:05:12.123Z");

    GoldenScript(Path root, Path keys) throws IOException {
        this.root = root;
        this.key = StationKey.openOrCreate(keys, time(), new SeededRandom(20_261_121));
    }

    private InstantSource time() {
        return () -> now;
    }

    StationKey key() {
        return key;
    }

    Vault open() throws IOException {
        return Vault.open(new DurableFiles(root), key, time(), entry -> {});
    }

    void play() throws IOException {
        try (Vault vault = open()) {
            vault.append(new Event.StationStarted("0.1.0"));
            vault.append(new Event.RecorderRegistered(RECORDER, "示例 1 号", "示例人员乙"));
            firstDay(vault);
        }
        now = Instant.parse("2026-11-22T00:01:00Z");
        try (Vault vault = open()) {
            vault.append(new Event.StationStarted("0.1.0"));
            vault.append(new Event.StationClockJumped(now.plusSeconds(3), now));
            secondDay(vault);
        }
        now = Instant.parse("2026-11-23T00:01:00Z");
        try (Vault vault = open()) {
            vault.append(new Event.StationStarted("0.1.0"));
            thirdDay(vault);
        }
    }

    /** A profile of one file, then one of two. */
    private static void thirdDay(Vault vault) throws IOException {
        byte[] first = "{\"id\":\"EX\"}\n".getBytes(StandardCharsets.UTF_8);
        byte[] second = "{\"id\":\"EXB\"}\n".getBytes(StandardCharsets.UTF_8);
        String lines = Sha256.of(second) + "  EXB.json\n" + Sha256.of(first) + "  EX.json\n";
        Map<String, byte[]> both = new LinkedHashMap<>();
        both.put("EXB", second);
        both.put("EX", first);
        inForce(vault, Sha256.of(first), "EX", Map.of("EX", first));
        inForce(vault, Sha256.of(lines.getBytes(StandardCharsets.UTF_8)), "EXB", both);
    }

    private static void inForce(Vault vault, Sha256 profile, String id, Map<String, byte[]> documents)
            throws IOException {
        vault.profiles().keep(profile, documents);
        vault.append(new RegimeEvent.ProfileInForce(id, profile, "示例办法", "", OfficeEvent.STATION));
    }

    private void firstDay(Vault vault) throws IOException {
        DockingId docking = new DockingId("00000000-0000-4000-8000-000000000001");
        vault.append(new Event.RecorderDocked(docking, "07", "volume", RECORDER, IDENTITY, 80, MEASURED));
        vault.append(new Event.ClipsListed(docking, 4, 3_000));
        byte[] clip = bytes(1_000);
        take(vault, docking, "DCIM/123401_7654321_20261121031205_0001.mp4", clip);
        now = now.plusMillis(1_500);
        take(vault, docking, "DCIM/100MEDIA/现场 1*.mp4", bytes(2_000));
        take(vault, docking, "DCIM/empty.mp4", bytes(0));
        RecordingId held = new RecordingId(Sha256.of(clip));
        StagedClip again = stage(vault, "DCIM/copy.mp4", clip);
        vault.append(new Event.DuplicateSeen(docking, held, "DCIM/copy.mp4"));
        vault.recordings().discard(again);
        vault.append(new Event.FindingRaised(docking, held, "C007", "DCIM/copy.mp4", "示例: \"quoted\"\n\u0001"));
        vault.append(new Event.DockingCompleted(docking, 3, 1, 1, 3_000));
        vault.checkpoint();
    }

    private void secondDay(Vault vault) throws IOException {
        DockingId docking = new DockingId("00000000-0000-4000-8000-000000000002");
        vault.append(new Event.DeviceQuarantined("08", "usb:unknown", "示例 stick"));
        vault.append(new Event.RecorderDocked(
                docking,
                "folder",
                "volume",
                RECORDER,
                Map.of(),
                null,
                new ClockNote("newest-file", null, null, -5L, 9L)));
        vault.append(new Event.DockingInterrupted(docking, "STOPPED"));
    }

    private void take(Vault vault, DockingId docking, String path, byte[] bytes) throws IOException {
        RecordingStore store = vault.recordings();
        store.seal(
                stage(vault, path, bytes),
                bytes.length == 0 ? bare(docking, path) : full(docking, path),
                summary -> List.of(new Event.IngestJudged(
                        docking,
                        summary.recording(),
                        "W",
                        PROFILE,
                        "W14",
                        "RECORDING_END",
                        summary.end() == null ? null : summary.end().plusSeconds(86_400),
                        summary.end() == null ? "UNKNOWN" : "ON_TIME")));
    }

    private static StagedClip stage(Vault vault, String path, byte[] bytes) throws IOException {
        StagingKey stagingKey = new StagingKey(RECORDER, path, bytes.length, "2026-11-21T03:13:00");
        return vault.recordings().stage(stagingKey, new PlannedClip(bytes), CopyMonitor.NONE);
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static Provenance full(DockingId docking, String path) {
        return new Provenance(
                docking,
                "07",
                "volume",
                RECORDER,
                IDENTITY,
                MEASURED,
                path,
                LocalDateTime.of(2026, 11, 21, 3, 13),
                "Asia/Shanghai",
                "123401",
                "7654321",
                1,
                LocalDateTime.of(2026, 11, 21, 3, 12, 5),
                Instant.parse("2026-11-20T19:11:58Z"),
                Instant.parse("2026-11-20T19:12:53.250Z"),
                "video/mp4",
                55_250L,
                List.of("important", "unfinished"));
    }

    /** Nothing is known that need not be. */
    private static Provenance bare(DockingId docking, String path) {
        return new Provenance(
                docking,
                "07",
                "volume",
                RECORDER,
                Map.of(),
                ClockNote.UNKNOWN,
                path,
                null,
                "Asia/Shanghai",
                null,
                null,
                null,
                null,
                null,
                null,
                "application/octet-stream",
                null,
                List.of());
    }
}
