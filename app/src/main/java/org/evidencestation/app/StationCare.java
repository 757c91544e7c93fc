package org.evidencestation.app;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.custody.SpaceGate;
import org.evidencestation.app.desktop.health.AuditResult;
import org.evidencestation.app.desktop.health.AuditRun;
import org.evidencestation.app.desktop.health.Care;
import org.evidencestation.app.desktop.health.StationHealth;
import org.evidencestation.app.doctor.Check;
import org.evidencestation.storage.audit.ContentDepth;
import org.evidencestation.storage.audit.VaultAudit;
import org.evidencestation.storage.copy.Buffers;
import org.evidencestation.storage.index.CopyState;
import org.evidencestation.storage.index.StationIndex;
import org.evidencestation.storage.journal.Checkpoint;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.Journal;
import org.evidencestation.storage.journal.StoredCheckpoint;
import org.evidencestation.storage.journal.StoredCheckpoints;
import org.evidencestation.storage.mirror.MirrorDescription;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.TimeAnchor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers the health screen from the journal, the index and the disks. */
final class StationCare implements Care {
    private static final Logger LOG = LoggerFactory.getLogger(StationCare.class);

    private final Station station;
    private final CareLog log;
    private final LastCheckFile last;
    private final Upkeep upkeep;
    private final StationDoctor doctor;

    StationCare(Station station, Upkeep upkeep, StationDoctor doctor) {
        this.station = station;
        this.log = new CareLog(station);
        this.last = new LastCheckFile(station.locations()
                .lastCheck(station.vault().folder(), station.key().stationId()));
        this.upkeep = upkeep;
        this.doctor = doctor;
    }

    @Override
    public StationHealth facts() throws IOException {
        log.follow();
        long recordings = station.index().totals().recordings();
        return new StationHealth(
                copies(recordings),
                log.lastDrill(),
                fixity(recordings),
                clock(),
                journal(),
                space(),
                lastCheck(),
                station.regimeInForce().notTaken());
    }

    @Override
    public List<Check> computer() throws IOException {
        return doctor.examine();
    }

    @Override
    public void support(Path file) throws IOException {
        Path home = Path.of(System.getProperty("user.home", "/"));
        new StationSupport(doctor, station.locations(), station.vault().folder(), home).write(file);
    }

    private StationHealth.Copies copies(long recordings) throws IOException {
        Optional<Path> mirror = station.settings().upkeep().mirror();
        return new StationHealth.Copies(
                mirror.map(Path::toString),
                mirror.isPresent() && reachable(mirror.get()),
                recordings,
                station.index().secondCopies(),
                log.secondProven(),
                upkeep.failure());
    }

    /** A disk that is not plugged in is an answer here, not a failure. */
    private boolean reachable(Path mirror) throws IOException {
        Sha256 own = Sha256.of(Files.readAllBytes(station.vault().layout().description()));
        try {
            return MirrorDescription.read(mirror, new Buffers()).vault().equals(own);
        } catch (IOException e) {
            LOG.debug("No second copy in {}", mirror, e);
            return false;
        }
    }

    private StationHealth.Activity activity() {
        if (upkeep.paused()) {
            return StationHealth.Activity.PAUSED;
        }
        return upkeep.running() ? StationHealth.Activity.RUNNING : StationHealth.Activity.WAITING;
    }

    private StationHealth.Fixity fixity(long recordings) {
        StationIndex index = station.index();
        Instant end = station.clock().time().instant().plus(Duration.ofDays(1));
        Optional<Instant> oldest = index.oldestLookedAt(Event.FixityProven.VAULT, end, 1).stream()
                .findFirst()
                .flatMap(recording -> index.copies(recording.recording()))
                .map(CopyState::provenInVault);
        Duration every = Duration.ofHours(station.settings().upkeep().proofHours());
        return new StationHealth.Fixity(recordings, oldest, log.neverProvenAgain(), log.damaged(), every, activity());
    }

    private StationHealth.Clock clock() throws IOException {
        StoredCheckpoints checkpoints = checkpoints();
        long tokens = checkpoints.sizes().stream()
                .filter(size -> Files.exists(checkpoints.token(size)))
                .count();
        Optional<String> authority =
                station.settings().timeAuthority().map(service -> service.url().toString());
        return new StationHealth.Clock(log.jumps(), log.lastJump(), authority, tokens);
    }

    private StationHealth.JournalFacts journal() throws IOException {
        Journal.Position position = station.vault().journal().position();
        List<Long> sizes = checkpoints().sizes();
        Optional<Checkpoint> newest = sizes.isEmpty()
                ? Optional.empty()
                : Optional.of(checkpoints().read(sizes.getLast())).flatMap(StoredCheckpoint::checkpoint);
        return new StationHealth.JournalFacts(
                position.size(), position.head().hex(), newest, log.tornTails(), log.lastTorn());
    }

    private StoredCheckpoints checkpoints() {
        return new StoredCheckpoints(station.vault().layout().journal());
    }

    private StationHealth.Space space() throws IOException {
        FileStore store = Files.getFileStore(station.vault().folder());
        return new StationHealth.Space(store.getUsableSpace(), store.getTotalSpace(), SpaceGate.RESERVE);
    }

    /** A reminder that cannot be read reads as "never checked", which asks for a new one. */
    private Optional<AuditResult> lastCheck() {
        try {
            return last.load();
        } catch (IOException e) {
            LOG.warn("The result of the last check cannot be read", e);
            return Optional.empty();
        }
    }

    @Override
    public AuditRun audit() {
        Path vault = station.vault().folder();
        int threads = Runtime.getRuntime().availableProcessors();
        VaultAudit audit = VaultAudit.trusting(station.key().certificates(), vault, threads)
                .reading(ContentDepth.SHA256);
        VaultAudit believing = authority().map(audit::believing).orElse(audit);
        return new VaultCheckRun(
                believing, station.index(), last, station.clock().time());
    }

    /** One that cannot be read leaves the tokens good in themselves only; the timekeeper fails louder. */
    private Optional<TimeAnchor> authority() {
        return station.settings().timeAuthority().flatMap(service -> {
            try {
                return Optional.of(TimeAnchor.parse(Files.readAllBytes(service.certificates())));
            } catch (IOException e) {
                LOG.error("The certificates of the time authority cannot be read", e);
                return Optional.empty();
            }
        });
    }

    @Override
    public void copyNow() throws IOException {
        upkeep.copyNow();
    }
}
