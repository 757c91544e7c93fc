package org.evidencestation.app.disc.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.evidencestation.app.disc.burner.DiscTree;
import org.evidencestation.app.media.ContactSheets;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.journal.Checkpoint;
import org.evidencestation.storage.journal.ClockNote;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.seal.SealCode;
import org.evidencestation.storage.seal.SeededRandom;
import org.evidencestation.storage.seal.StationKey;
import org.evidencestation.storage.vault.ClipSource;
import org.evidencestation.storage.vault.CopyMonitor;
import org.evidencestation.storage.vault.Provenance;
import org.evidencestation.storage.vault.StagedClip;
import org.evidencestation.storage.vault.StagingKey;
import org.evidencestation.storage.vault.Vault;

/** A real vault to make discs from. */
public final class DiscVault implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-11-21T04:00:00Z");

    private Protection protection = new Protection.None(Protection.Why.OFF);
    private final Vault vault;
    private final StationKey key;
    private final List<RecordingSummary> recordings = new ArrayList<>();
    private final Map<RecordingId, Long> lines = new HashMap<>();

    public DiscVault(Path folder) throws IOException {
        key = StationKey.openOrCreate(folder.resolve("keys"), InstantSource.fixed(NOW), new SeededRandom(7));
        vault = Vault.open(new DurableFiles(folder.resolve("vault")), key, InstantSource.fixed(NOW), this::take);
    }

    private void take(Entry entry) {
        if (entry.event() instanceof Event.RecordingSealed(var summary)) {
            recordings.add(summary);
            lines.put(summary.recording(), entry.number());
        }
    }

    public Vault vault() {
        return vault;
    }

    public StationKey key() {
        return key;
    }

    /** A recording of random bytes. */
    public RecordingSummary add(String name, int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(name.hashCode() + size).nextBytes(bytes);
        ClipSource source = new Clip(bytes);
        StagedClip clip = vault.recordings().stage(new StagingKey("usb:示例", name, size, ""), source, CopyMonitor.NONE);
        Instant start = NOW.minus(Duration.ofHours(2 + recordings.size()));
        return vault.recordings()
                .seal(
                        clip,
                        new Provenance(
                                new DockingId("00000000-0000-4000-8000-000000000001"),
                                "07",
                                "simulated",
                                "usb:示例",
                                Map.of("serial", "0001"),
                                new ClockNote("protocol", 2_400L, 500L, null, null),
                                "DCIM/" + name,
                                null,
                                "Asia/Shanghai",
                                "示例人员甲",
                                "EX0001",
                                null,
                                LocalDateTime.ofInstant(start, ZoneId.of("Asia/Shanghai"))
                                        .plusSeconds(2),
                                start,
                                start.plusSeconds(754),
                                "video/mp4",
                                754_000L,
                                List.of()));
    }

    public List<RecordingSummary> recordings() {
        return List.copyOf(recordings);
    }

    public SealedFootage footage() {
        return new SealedFootage(vault.layout(), key.certificates(), id -> lines.getOrDefault(id, 0L));
    }

    /** What discs are made with from now on. */
    public void protect(Protection how) {
        protection = how;
    }

    /** Everything in the vault on one disc. */
    public DiscFacts facts() throws IOException {
        List<DiscRecording> all = new ArrayList<>();
        for (RecordingSummary summary : recordings) {
            all.add(recording(all.size() + 1, summary, Optional.empty()));
        }
        return facts(1, 1, all);
    }

    public static DiscRecording recording(int order, RecordingSummary summary, Optional<DiscRecording.Part> part) {
        return new DiscRecording(order, summary, SealCode.of(summary.manifest()), part);
    }

    public DiscFacts facts(int disc, int discs, List<DiscRecording> all) throws IOException {
        Checkpoint checkpoint = vault.checkpoint();
        Map<String, String> label = new LinkedHashMap<>();
        label.put("制作单位", "示例单位");
        label.put("制作人", "示例人员甲");
        label.put("制作时间", "2026-11-21");
        label.put("执法活动或者案件名称及标号", "示例案件 示例〔2026〕7号");
        Map<String, String> sheet = new LinkedHashMap<>();
        sheet.put("制作人", "示例人员甲");
        sheet.put("提取人", "示例人员乙");
        sheet.put("提取时间", "2026-11-21 12:00:00 (+08:00)");
        return new DiscFacts(
                "2026-0007",
                disc,
                discs,
                2,
                "示例单位",
                key.stationId(),
                "示例〔2026〕7号",
                "示例案件：占道经营 <一> & \"二\"",
                label,
                sheet,
                "SM16",
                NOW,
                ZoneId.of("Asia/Shanghai"),
                checkpoint,
                protection,
                all);
    }

    /** With two invented pictures for each film, and no explanation worth reading. */
    public DiscContent content() {
        return new DiscContent(
                footage(),
                (name, film) -> List.of(
                        new ContactSheets.Still(Duration.ofSeconds(10), new byte[] {1, 2}),
                        new ContactSheets.Still(Duration.ofSeconds(20), new byte[] {3})),
                VerifierJars.here(),
                (facts, recordings) -> new byte[] {'%', 'P', 'D', 'F'});
    }

    /** Lays a tree into a folder as a burner would lay it on a disc. */
    public static Path burn(DiscTree tree, Path target) throws IOException {
        for (var file : tree.files()) {
            Path to = target.resolve(file.path());
            Files.createDirectories(to.getParent());
            try (var in = Files.newInputStream(file.source());
                    var out = Files.newOutputStream(to)) {
                in.skipNBytes(file.offset());
                out.write(in.readNBytes(Math.toIntExact(file.size())));
            }
        }
        return target;
    }

    @Override
    public void close() throws IOException {
        vault.close();
    }

    private record Clip(ByteBuffer bytes) implements ClipSource {
        Clip(byte[] bytes) {
            this(ByteBuffer.wrap(bytes));
        }

        @Override
        public long size() {
            return bytes.limit();
        }

        @Override
        public Stream open(long offset) {
            ByteBuffer left = bytes.duplicate().position(Math.toIntExact(offset));
            return new Stream() {
                @Override
                public int read(ByteBuffer target) {
                    if (!left.hasRemaining()) {
                        return -1;
                    }
                    int length = Math.min(left.remaining(), target.remaining());
                    target.put(left.slice().limit(length));
                    left.position(left.position() + length);
                    return length;
                }

                @Override
                public void close() {}
            };
        }
    }
}
