package org.evidencestation.app.custody;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.evidencestation.app.facts.MediaFacts;
import org.evidencestation.app.policy.IngestDecision;
import org.evidencestation.app.policy.IngestFacts;
import org.evidencestation.devices.StationClock;
import org.evidencestation.storage.durable.DiskProbe;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.index.StationIndex;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationKey;
import org.evidencestation.storage.vault.Vault;

/** A real vault in a test's folder, with everything a collection needs around it. */
final class TestVault implements AutoCloseable {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final MediaFacts FOOTAGE =
            new MediaFacts("video/mp4", Optional.of(Duration.ofSeconds(1)), false, Optional.empty());

    private final Path folder;
    private final DiskProbe probe;
    private final InstantSource time;
    private Vault vault;

    TestVault(Path folder, DiskProbe probe, InstantSource time) throws IOException {
        this.folder = folder;
        this.probe = probe;
        this.time = time;
        this.vault = open();
    }

    TestVault(Path folder) throws IOException {
        this(folder, DiskProbe.NONE, InstantSource.system());
    }

    private Vault open() throws IOException {
        StationKey key = StationKey.openOrCreate(folder.resolve("keys"), time, new SecureRandom());
        return Vault.open(new DurableFiles(folder.resolve("vault"), probe), key, time, entry -> {});
    }

    /** As after a restart: recovery runs. */
    void reopen() throws IOException {
        vault.close();
        vault = open();
    }

    Vault vault() {
        return vault;
    }

    StationClock clock() {
        return new StationClock(time, ZONE);
    }

    CollectRecorder collect(SpaceGate space) throws IOException {
        return collect(space, RecorderCare.handsOff(vault, index()));
    }

    /** Up to date whenever it is asked. */
    StationIndex index() throws IOException {
        return StationIndex.inMemory(vault.journal());
    }

    CollectRecorder collect(SpaceGate space, RecorderCare care) {
        return collect(space, care, copy -> FOOTAGE);
    }

    CollectRecorder collect(SpaceGate space, RecorderCare care, ClipFacts facts) {
        return new CollectRecorder(
                vault,
                facts,
                new AlwaysOnTime(),
                space,
                CollectionSchedule.oldestFirst(),
                clock(),
                UUID::randomUUID,
                care);
    }

    SpaceGate endlessSpace() {
        return new SpaceGate(() -> Long.MAX_VALUE, 0, SpaceGate.WhenFull.STOP);
    }

    List<Event> events() throws IOException {
        List<Event> events = new ArrayList<>();
        vault.journal().replay(0, (Entry entry) -> events.add(entry.event()));
        return events;
    }

    <E extends Event> List<E> events(Class<E> kind) throws IOException {
        return events().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Recordings by digest, each with its path on the card; fails if one was committed twice. */
    Map<RecordingId, String> recordings() throws IOException {
        Map<RecordingId, String> held = new TreeMap<>();
        for (Event event : events()) {
            RecordingSummary summary =
                    switch (event) {
                        case Event.RecordingSealed(var made) -> made;
                        case Event.RecordingAdopted(var made) -> made;
                        default -> null;
                    };
            if (summary != null && held.put(summary.recording(), summary.path()) != null) {
                throw new AssertionError("Committed twice: " + summary.path());
            }
        }
        return held;
    }

    @Override
    public void close() throws IOException {
        vault.close();
    }

    private static final class AlwaysOnTime implements IngestRule {
        @Override
        public String profile() {
            return "test";
        }

        @Override
        public Sha256 profileDigest() {
            return Sha256.of(new byte[0]);
        }

        @Override
        public IngestDecision judge(IngestFacts facts) {
            return new IngestDecision(
                    IngestDecision.Verdict.ON_TIME, Optional.empty(), "T1", IngestDecision.Anchor.RECORDING_END);
        }
    }
}
