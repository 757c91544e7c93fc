package org.evidencestation.storage.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.journal.ClockNote;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.SeededRandom;
import org.evidencestation.storage.seal.StationKey;
import org.evidencestation.storage.vault.CopyMonitor;
import org.evidencestation.storage.vault.Provenance;
import org.evidencestation.storage.vault.StagedClip;
import org.evidencestation.storage.vault.StagingKey;
import org.evidencestation.storage.vault.Vault;
import org.evidencestation.storage.vault.VaultLayout;

/** A real vault with a few small recordings, and what a burglar needs to work on it. */
public final class SampleVault {
    public static final InstantSource TIME = InstantSource.fixed(Instant.parse("2026-11-21T04:00:00Z"));
    private static final DockingId DOCKING = new DockingId("00000000-0000-4000-8000-000000000001");

    private final Path root;
    private final StationKey key;
    private final List<RecordingId> recordings = new ArrayList<>();

    private SampleVault(Path root, StationKey key) {
        this.root = root;
        this.key = key;
    }

    /** @param seed of the station's key; the recordings are the same for every station */
    public static SampleVault create(Path folder, long seed) throws IOException {
        StationKey key = StationKey.openOrCreate(folder.resolve("keys"), TIME, new SeededRandom(seed));
        SampleVault sample = new SampleVault(folder.resolve("vault"), key);
        try (Vault vault = sample.open()) {
            for (int size : new int[] {0, 1_000, 70_000}) {
                sample.recordings.add(sample.add(vault, size));
            }
            vault.checkpoint();
            vault.append(new Event.StationStarted("0.1.0"));
        }
        return sample;
    }

    public Vault open() throws IOException {
        return Vault.open(new DurableFiles(root), key, TIME, entry -> {});
    }

    RecordingId add(Vault vault, int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        StagedClip clip = vault.recordings()
                .stage(new StagingKey("usb:示例", "clip" + size, size, ""), new MemoryClip(bytes), CopyMonitor.NONE);
        return vault.recordings().seal(clip, provenance(size)).recording();
    }

    private static Provenance provenance(int size) {
        return new Provenance(
                DOCKING,
                "07",
                "simulated",
                "usb:示例",
                Map.of("serial", "0001"),
                ClockNote.UNKNOWN,
                "DCIM/示例" + size + ".MP4",
                null,
                "Asia/Shanghai",
                null,
                null,
                null,
                null,
                null,
                null,
                "video/mp4",
                null,
                List.of());
    }

    public StationKey key() {
        return key;
    }

    List<RecordingId> recordings() {
        return List.copyOf(recordings);
    }

    public Path root() {
        return root;
    }

    public Path journal() {
        return root.resolve("journal/000001.jsonl");
    }

    /** @param index the last one is the largest */
    public Path object(int index) {
        return new VaultLayout(root).object(recordings.get(index));
    }

    public Path content(int index) {
        return object(index).resolve("v1/content");
    }

    /** The recording's own file. */
    public Path clip(int index) throws IOException {
        try (Stream<Path> files = Files.list(content(index).resolve("files"))) {
            return files.findFirst().orElseThrow();
        }
    }

    List<Finding> audit(VaultAudit audit) throws IOException, InterruptedException {
        List<Finding> findings = new ArrayList<>();
        audit.run(findings::add);
        return findings;
    }
}
