package org.evidencestation.app.desktop;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.evidencestation.app.desktop.health.AuditResult;
import org.evidencestation.app.desktop.health.AuditRun;
import org.evidencestation.app.desktop.health.Care;
import org.evidencestation.app.desktop.health.StationHealth;
import org.evidencestation.app.doctor.Check;
import org.evidencestation.app.doctor.Topic;
import org.evidencestation.app.regime.RegimeInForce;
import org.evidencestation.storage.audit.Finding;
import org.evidencestation.storage.audit.FindingCode;
import org.evidencestation.storage.journal.Checkpoint;
import org.evidencestation.storage.seal.Sha256;

/** A station whose health is as a test wants it. */
public final class InventedCare implements Care {
    private static final Instant NOW = Rack.NOW;
    private static final String HEAD = "4f1c9a77e2b05d3881aa90c4be77d2f10c3e5a6b7d8f90112233445566778899";
    private static final String OBJECT = "objects/3fa/81c/d20/3fa81cd20…/v1/content/";

    public int copies;
    public int looks;
    public boolean blind;
    private final StationHealth health;
    private final List<Finding> findings = new ArrayList<>();

    private InventedCare(StationHealth health) {
        this.health = health;
    }

    /** Where what whoever helps from afar needs was written. */
    public final java.util.List<java.nio.file.Path> supported = new java.util.ArrayList<>();

    public static InventedCare well() {
        return new InventedCare(new StationHealth(
                new StationHealth.Copies(
                        Optional.of("/media/second/mirror"), true, 12_480, 12_480, ago(1), Optional.empty()),
                Optional.of(new StationHealth.Drill(at(20), true, 12_066, "")),
                new StationHealth.Fixity(12_480, ago(29), 1_204, 0, Duration.ofDays(30), StationHealth.Activity.PAUSED),
                new StationHealth.Clock(1, Optional.of(jump(90)), Optional.empty(), 0),
                new StationHealth.JournalFacts(52_113, HEAD, signed(52_113), 1, ago(42)),
                new StationHealth.Space(1_284_000_000_000L, 4_000_000_000_000L, 64L << 20),
                Optional.of(new AuditResult(at(9), true, 12_210, 3_120_000_000_000L, 0, 0, 2, 0)),
                Optional.empty()));
    }

    /** Nothing was ever docked, set up or checked. */
    public static InventedCare empty() {
        return new InventedCare(new StationHealth(
                new StationHealth.Copies(Optional.empty(), false, 0, 0, Optional.empty(), Optional.empty()),
                Optional.empty(),
                new StationHealth.Fixity(
                        0, Optional.empty(), 0, 0, Duration.ofDays(30), StationHealth.Activity.WAITING),
                new StationHealth.Clock(0, Optional.empty(), Optional.empty(), 0),
                new StationHealth.JournalFacts(2, HEAD, Optional.empty(), 0, Optional.empty()),
                new StationHealth.Space(3_998_000_000_000L, 4_000_000_000_000L, 64L << 20),
                Optional.empty(),
                Optional.empty()));
    }

    /** Everything that can be wrong at once, with a finding of every code. */
    public static InventedCare broken() {
        InventedCare care = new InventedCare(new StationHealth(
                new StationHealth.Copies(
                        Optional.of("/media/second/mirror"),
                        true,
                        12_480,
                        12_018,
                        ago(6),
                        Optional.of("java.io.IOException: No space left on device")),
                Optional.of(new StationHealth.Drill(
                        at(12), false, 12_017, "V046 FILE_CHANGED " + OBJECT + "files/EXAMPLE0007.MP4")),
                new StationHealth.Fixity(
                        12_480, ago(133), 9_204, 2, Duration.ofDays(30), StationHealth.Activity.RUNNING),
                new StationHealth.Clock(3, Optional.of(jump(1)), Optional.of("https://tsa.example"), 311),
                new StationHealth.JournalFacts(52_113, HEAD, signed(52_090), 4, ago(2)),
                new StationHealth.Space(96_000_000_000L, 4_000_000_000_000L, 64L << 20),
                Optional.of(new AuditResult(at(1), true, 12_480, 3_120_000_000_000L, 3, 2, 1, 1)),
                Optional.of(new RegimeInForce.Unreadable("QQ", "QQ.json line 3: rules is missing"))));
        care.findings.add(new Finding(FindingCode.FILE_CHANGED, OBJECT + "files/EXAMPLE0007.MP4", "SHA-256 differs"));
        for (FindingCode code : FindingCode.values()) {
            care.findings.add(new Finding(code, OBJECT + "manifest.json", "invented"));
        }
        return care;
    }

    /** How many findings a check of it makes. */
    public int found() {
        return findings.size();
    }

    private static Optional<Checkpoint> signed(long lines) {
        return Optional.of(new Checkpoint(Checkpoint.originOf("EXAMPLE-0001"), lines, new Sha256(HEAD)));
    }

    private static Instant at(int daysAgo) {
        return NOW.minus(Duration.ofDays(daysAgo));
    }

    private static Optional<Instant> ago(int days) {
        return Optional.of(at(days));
    }

    private static StationHealth.Jump jump(int daysAgo) {
        return new StationHealth.Jump(at(daysAgo), at(daysAgo).minusSeconds(3_725));
    }

    @Override
    public StationHealth facts() {
        return health;
    }

    @Override
    public AuditRun audit() {
        return new AuditRun() {
            @Override
            public AuditResult run(Consumer<Finding> found) {
                findings.forEach(found);
                int errors = (int) findings.stream()
                        .filter(finding -> finding.severity() == org.evidencestation.storage.audit.Severity.ERROR)
                        .count();
                return new AuditResult(NOW, true, 12_480, 3_120_000_000_000L, errors, 6, 5, 1);
            }

            @Override
            public void cancel() {}

            @Override
            public Progress progress() {
                return new Progress(4_310, 1_077_000_000_000L, 12_480, 3_120_000_000_000L);
            }
        };
    }

    @Override
    public List<Check> computer() throws IOException {
        looks++;
        if (blind) {
            throw new IOException("blind");
        }
        return List.of(
                new Check(Topic.PROGRAM, Check.State.GOOD, "good", List.of("25.0.3", "Linux amd64")),
                new Check(Topic.SOUND, Check.State.ATTENTION, "none", List.of()),
                new Check(Topic.TIME, Check.State.ATTENTION, "alone", List.of()),
                new Check(Topic.RECORDERS, Check.State.GOOD, "good", List.of()),
                new Check(Topic.BURNER, Check.State.NOTE, "noDrive", List.of("1.5.4")),
                new Check(Topic.VAULT, Check.State.GOOD, "good", List.of("/var/lib/evidence-station/vault", "ext4")),
                new Check(Topic.ENCRYPTION, Check.State.ATTENTION, "plain", List.of("sda")),
                new Check(Topic.COPY, Check.State.BAD, "sameDisk", List.of("/srv/mirror", "sda")),
                new Check(Topic.DISK, Check.State.NOTE, Check.UNKNOWN, List.of("/dev/sda: Permission denied")));
    }

    @Override
    public void support(java.nio.file.Path file) {
        supported.add(file);
    }

    @Override
    public void copyNow() {
        copies++;
    }
}
