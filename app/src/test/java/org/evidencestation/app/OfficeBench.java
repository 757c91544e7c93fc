package org.evidencestation.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.evidencestation.app.custody.SpaceGate;
import org.evidencestation.app.desktop.duty.DutyOrder;
import org.evidencestation.app.duty.Answers;
import org.evidencestation.app.duty.HandOutRecorder;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.office.Answer;
import org.evidencestation.storage.durable.DiskProbe;
import org.evidencestation.storage.journal.ClockNote;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.DutyEvent.Check;
import org.evidencestation.storage.journal.DutyEvent.OperationFacts;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.OperationId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.seal.Sha256;

/** A real station in a folder: two people, one recorder, nothing else. */
final class OfficeBench implements AutoCloseable {
    static final String ANN = "100001";
    static final String BEN = "100002";
    static final String RECORDER = "volume:EXAMPLE-1";

    /** All four checks, seen by a person. */
    static final List<Check> LOOKED = List.of(
            new Check(Check.FAULT, true, ""),
            new Check(Check.BATTERY, true, ""),
            new Check(Check.SPACE, true, ""),
            new Check(Check.CLOCK, true, ""));

    private final Path folder;
    private Instant now = Instant.parse("2026-11-20T01:00:00Z");
    private Settings settings = Settings.DEFAULT;
    private Station station;

    OfficeBench(Path folder) throws IOException {
        this.folder = folder;
        station = reopen();
        Answers.done(duty().carryOut(new DutyOrder.PutOnList(new Person(ANN, "示例人员甲", "一中队", "A", true)), ANN));
        Answers.done(duty().carryOut(new DutyOrder.PutOnList(new Person(BEN, "示例人员乙", "一中队", "A", true)), ANN));
        station.vault().append(new Event.RecorderRegistered(RECORDER, "示例一号机", ANN));
    }

    private Station reopen() throws IOException {
        Locations places = Locations.of(
                        Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()), folder, false)
                .withKeys(folder.resolve("keys"));
        return Station.open(new Station.Setup(
                folder.resolve("vault"), places, settings, SpaceGate.WhenFull.STOP, () -> now, DiskProbe.NONE));
    }

    void restart() throws IOException {
        station.close();
        station = reopen();
    }

    /** Starts again under another regulation. */
    void goBy(String profile) throws IOException {
        settings = new Settings(
                settings.vault(),
                settings.language(),
                settings.theme(),
                settings.slots(),
                settings.unit(),
                profile,
                settings.zone());
        restart();
    }

    @Override
    public void close() throws IOException {
        station.close();
    }

    Station station() {
        return station;
    }

    Instant now() {
        return now;
    }

    /** Time passes. */
    void later(Duration time) {
        now = now.plus(time);
    }

    StationDuty duty() {
        return new StationDuty(station);
    }

    StationEquipment equipment() {
        return new StationEquipment(station);
    }

    OperationId enter(StationDuty duty) throws IOException {
        return (OperationId) Answers.done(duty.carryOut(new DutyOrder.Enter(operation("示例检查")), ANN));
    }

    OperationFacts operation(String title) {
        String activity =
                station.duty().rule().activities().stream().sorted().findFirst().orElseThrow();
        return new OperationFacts(
                activity, title, "示例路", "", List.of(ANN), now.minusSeconds(7200), now.minusSeconds(3600));
    }

    Answer<?> handOut() throws IOException {
        return duty().carryOut(
                        new DutyOrder.HandOut(new HandOutRecorder.HandingOut(RECORDER, ANN, null, LOOKED, "", true)),
                        ANN);
    }

    /** A stay of the recorder with nothing on it. */
    void docked(String docking) throws IOException {
        docked(docking, 0, 0);
    }

    /**
     * A stay of the recorder.
     *
     * @param listed files it showed
     * @param sealed files that were taken in
     */
    void docked(String docking, int listed, int sealed) throws IOException {
        DockingId id = new DockingId(docking);
        now = now.plusSeconds(60);
        station.vault()
                .append(List.of(
                        new Event.RecorderDocked(id, "7", "volume", RECORDER, Map.of(), 80, ClockNote.UNKNOWN),
                        new Event.ClipsListed(id, listed, 0),
                        new Event.DockingCompleted(id, sealed, 0, 0, 0)));
    }

    /** A recording of the last stay, two minutes long, as a docking would have told it; its bytes are nowhere. */
    RecordingSummary recording(String docking, Instant start) throws IOException {
        Sha256 digest = Sha256.of(start.toString().getBytes(StandardCharsets.UTF_8));
        RecordingSummary made = new RecordingSummary(
                new RecordingId(digest),
                digest,
                new DockingId(docking),
                RECORDER,
                "DCIM/0001.MP4",
                "0001.MP4",
                1000,
                "video/mp4",
                ANN,
                null,
                LocalDateTime.ofInstant(start, settings.zone()),
                start,
                start.plusSeconds(120),
                120_000L,
                now,
                List.of());
        station.vault().append(new Event.RecordingSealed(made));
        return made;
    }
}
