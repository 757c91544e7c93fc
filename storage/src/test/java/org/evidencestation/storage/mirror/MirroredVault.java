package org.evidencestation.storage.mirror;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.evidencestation.storage.audit.Finding;
import org.evidencestation.storage.audit.Severity;
import org.evidencestation.storage.audit.VaultAudit;
import org.evidencestation.storage.copy.Pace;
import org.evidencestation.storage.durable.DiskProbe;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.journal.ClockNote;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.seal.StationKey;
import org.evidencestation.storage.vault.ClipSource;
import org.evidencestation.storage.vault.CopyMonitor;
import org.evidencestation.storage.vault.Provenance;
import org.evidencestation.storage.vault.StagedClip;
import org.evidencestation.storage.vault.StagingKey;
import org.evidencestation.storage.vault.Vault;
import org.evidencestation.storage.vault.VaultLayout;

/** A real vault and the folder of its second copy, with a clock that moves a second at every look. */
public final class MirroredVault implements AutoCloseable {
    private static final DockingId DOCKING = new DockingId("00000000-0000-4000-8000-000000000001");
    public static final Set<Mirror.Option> MAKE = EnumSet.allOf(Mirror.Option.class);

    public final Path folder;
    public final Path mirror;
    public final StationKey key;
    public final List<RecordingSummary> sealed = new ArrayList<>();
    public final List<Entry> heard = new ArrayList<>();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-21T00:00:00Z"));
    public final InstantSource time = () -> now.updateAndGet(at -> at.plusSeconds(1));
    public Vault vault;

    private MirroredVault(Path temp, StationKey key) throws IOException {
        this.folder = temp.resolve("vault");
        this.mirror = temp.resolve("mirror");
        this.key = key;
        this.vault = open(folder);
    }

    /** @param sizes of the recordings, in bytes */
    public static MirroredVault in(Path temp, int... sizes) throws IOException {
        StationKey key = StationKey.openOrCreate(
                temp.resolve("keys"),
                InstantSource.fixed(Instant.parse("2026-11-21T00:00:00Z")),
                new java.security.SecureRandom());
        MirroredVault made = new MirroredVault(temp, key);
        for (int size : sizes) {
            made.seal(size);
        }
        made.vault.checkpoint();
        return made;
    }

    public Vault open(Path where) throws IOException {
        return Vault.open(new DurableFiles(where), key, time, heard::add);
    }

    public RecordingSummary seal(int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        StagedClip clip = vault.recordings()
                .stage(new StagingKey("usb:示例", "clip" + size, size, ""), new Clip(bytes), CopyMonitor.NONE);
        RecordingSummary summary = vault.recordings().seal(clip, provenance(size));
        sealed.add(summary);
        return summary;
    }

    public void later(Duration much) {
        now.updateAndGet(at -> at.plus(much));
    }

    public Mirror openMirror(DiskProbe probe) throws IOException {
        return Mirror.open(vault, new DurableFiles(mirror, probe), time, MAKE);
    }

    public Mirror.Report mirror() throws IOException {
        try (Mirror opened = openMirror(DiskProbe.NONE)) {
            return opened.run(progress -> {}, Pace.FREE);
        }
    }

    /** What an audit finds that is not merely worth knowing. */
    public List<Finding> audit(Path where) throws IOException, InterruptedException {
        List<Finding> findings = new ArrayList<>();
        VaultAudit.trusting(key.certificates(), where, 1).run(findings::add);
        findings.removeIf(finding -> finding.severity() == Severity.INFO);
        return findings;
    }

    public <E extends Event> List<E> events(Class<E> kind) {
        return heard.stream()
                .map(Entry::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The footage of a recording, in the vault or its mirror. */
    public static Path clip(Path vault, RecordingSummary recording) throws IOException {
        Path files = new VaultLayout(vault).object(recording.recording()).resolve("v1/content/files");
        try (Stream<Path> all = Files.list(files)) {
            return all.findFirst().orElseThrow();
        }
    }

    public static void flip(Path file, int at) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        byte[] bytes = Files.readAllBytes(file);
        bytes[at] ^= 1;
        Files.write(file, bytes);
    }

    @Override
    public void close() throws IOException {
        vault.close();
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

    private record Clip(ByteBuffer bytes) implements ClipSource {
        Clip(byte[] bytes) {
            this(ByteBuffer.wrap(bytes));
        }

        @Override
        public long size() {
            return bytes.capacity();
        }

        @Override
        public ClipSource.Stream open(long offset) {
            ByteBuffer rest = bytes.duplicate().position((int) offset);
            return new ClipSource.Stream() {
                @Override
                public int read(ByteBuffer target) {
                    int length = Math.min(rest.remaining(), target.remaining());
                    if (!rest.hasRemaining()) {
                        return -1;
                    }
                    target.put(rest.slice().limit(length));
                    rest.position(rest.position() + length);
                    return length;
                }

                @Override
                public void close() {}
            };
        }
    }
}
