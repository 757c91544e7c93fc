package org.evidencestation.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.account.SignedIn;
import org.evidencestation.app.account.StationRole;
import org.evidencestation.app.custody.DockingListener;
import org.evidencestation.app.custody.Presence;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.policy.rule.Role;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.volume.VolumeDevice;
import org.evidencestation.storage.index.RecordingSearch;
import org.evidencestation.storage.journal.DutyEvent.OperationFacts;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.OperationId;
import org.evidencestation.storage.journal.RecordingId;

/** A real station in a folder, with three recordings in its vault and a clock that a test sets. */
final class ArchiveBench implements AutoCloseable {
    static final String CLERK = "100001";
    static final String SECOND = "100002";
    static final String LEADER = "100009";
    static final Instant BEGIN = Instant.parse("2026-01-05T01:00:00Z");

    private final Path folder;
    private final Settings settings;
    private Instant now = BEGIN;
    private Station station;
    final RecordingId first;
    final RecordingId second;
    final RecordingId third;

    ArchiveBench(Path folder, String profile) throws Exception {
        this(folder, Settings.DEFAULT.withProfile(profile));
    }

    ArchiveBench(Path folder, Settings settings) throws Exception {
        this.folder = folder;
        this.settings = settings;
        station = open();
        people();
        List<RecordingId> made = dock("A", 3);
        first = made.get(0);
        second = made.get(1);
        third = made.get(2);
    }

    private Station open() throws IOException {
        return StationAt.open(folder, () -> now, settings);
    }

    private void people() throws IOException {
        for (String number : List.of(CLERK, SECOND, LEADER)) {
            var _ = station.duty().people().list(new Person(number, "示例人员" + number, "", "", true), CLERK);
        }
    }

    /** Clips come in from a card. */
    List<RecordingId> dock(String name, int clips) throws Exception {
        Path card = Files.createDirectories(folder.resolve("card-" + name + "/DCIM"));
        List<RecordingId> made = new ArrayList<>();
        for (int i = 1; i <= clips; i++) {
            Files.writeString(card.resolve(name + i + ".mp4"), "示例 " + name + i, StandardCharsets.UTF_8);
        }
        DockedDevice device = VolumeDevice.folder(folder.resolve("card-" + name));
        var _ = station.collect()
                .collect(
                        station.recorders().driverOf(device),
                        device,
                        "folder",
                        new Presence(),
                        new DockingListener() {});
        for (int i = 1; i <= clips; i++) {
            made.add(named(name + i + ".mp4"));
        }
        return made;
    }

    RecordingId named(String ending) {
        return station.index().recordings(RecordingSearch.newest(500)).stream()
                .filter(row -> row.summary().name().endsWith(ending))
                .map(row -> row.summary().recording())
                .findFirst()
                .orElseThrow();
    }

    Station station() {
        return station;
    }

    Path vault() {
        return folder.resolve("vault");
    }

    Path folder() {
        return folder;
    }

    Instant now() {
        return now;
    }

    /** The clock is set, whatever time it is. */
    void set(Instant time) {
        now = time;
    }

    /** Time passes, and somebody uses the station every few days. */
    void live(Duration time) throws IOException {
        Instant until = now.plus(time);
        while (now.isBefore(until)) {
            Instant next = now.plus(Duration.ofDays(4));
            now = next.isBefore(until) ? next : until;
            var _ = station.duty().people().list(new Person("100003", "示例人员" + now, "", "", true), CLERK);
        }
    }

    void restart() throws IOException {
        station.close();
        station = open();
    }

    static Session clerk() {
        return SignedIn.as(StationRole.CLERK, CLERK, Role.ARCHIVIST);
    }

    static Session secondClerk() {
        return SignedIn.as(StationRole.CLERK, SECOND, Role.ARCHIVIST);
    }

    static Session leader() {
        return SignedIn.as(StationRole.LEADER, LEADER, Role.UNIT_HEAD);
    }

    static Session supervisor() {
        return SignedIn.as(StationRole.SUPERVISOR, "100005");
    }

    /** An operation of a case that these recordings show. */
    OperationId operation(String caseNumber, RecordingId... recordings) throws IOException {
        OperationFacts facts = new OperationFacts(
                station.duty().rule().activities().stream().sorted().findFirst().orElseThrow(),
                "示例检查",
                "示例路",
                caseNumber,
                List.of(CLERK),
                now.minusSeconds(7200),
                now.minusSeconds(3600));
        OperationId id = org.evidencestation.app.duty.Answers.done(
                station.duty().operations().enter(facts, CLERK));
        for (RecordingId recording : recordings) {
            station.vault()
                    .append(new org.evidencestation.storage.journal.DutyEvent.RecordingMatched(
                            id,
                            recording,
                            org.evidencestation.storage.journal.DutyEvent.RecordingMatched.BY_TIME,
                            CLERK));
        }
        return id;
    }

    <E extends Event> List<E> events(Class<E> kind) throws IOException {
        List<E> found = new ArrayList<>();
        station.vault().journal().replay(0, (Entry entry) -> {
            if (kind.isInstance(entry.event())) {
                found.add(kind.cast(entry.event()));
            }
        });
        return found;
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, station.regime().zone());
    }

    @Override
    public void close() throws IOException {
        station.close();
    }
}
