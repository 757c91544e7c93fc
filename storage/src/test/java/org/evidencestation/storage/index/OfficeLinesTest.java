package org.evidencestation.storage.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.evidencestation.storage.journal.ClockNote;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.DutyEvent;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.OfficeEvent;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RegimeEvent;
import org.evidencestation.storage.journal.SettingEvent;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfficeLinesTest {
    private static final DockingId DOCKING = new DockingId("00000000-0000-4000-8000-000000000001");
    private static final Event PERSON = new DutyEvent.PersonListed("100001", "示例人员甲", "一中队", "", true, "100001");
    private static final Event LATE = new DutyEvent.LateExplained(DOCKING, "连续执法", "", Sha256.of(), "100001");
    private static final Event DOCKED =
            new Event.RecorderDocked(DOCKING, "1", "volume", "volume:a", Map.of(), null, ClockNote.UNKNOWN);

    private static final Event MEASURED = new Event.ClockMeasured(
            DOCKING,
            new RecordingId(Sha256.of(new byte[0])),
            "volume:a",
            Instant.EPOCH,
            LocalDateTime.of(1970, 1, 1, 8, 0),
            ClockNote.UNKNOWN);

    private final MemoryJournal journal = new MemoryJournal("one");
    private StationIndex index;

    @BeforeEach
    void open() throws Exception {
        index = StationIndex.inMemory(journal);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void whatPeopleSayAndWhatWasDockedIsToldInOrder() {
        append(new Event.StationStarted("0.1.0"));
        append(PERSON);
        append(DOCKED);
        append(new Event.RecorderSwitched(DOCKING));
        append(LATE);
        append(MEASURED);
        assertEquals(List.of(PERSON, DOCKED, LATE, MEASURED), events(index.office(0, 10)));
    }

    @Test
    void aReaderGoesOnWhereItStopped() {
        append(PERSON);
        append(DOCKED);
        append(LATE);
        List<IndexedEvent> first = index.office(0, 2);
        assertEquals(List.of(PERSON, DOCKED), events(first));
        assertEquals(List.of(LATE), events(index.office(first.getLast().number(), 2)));
    }

    @Test
    void anExplanationIsPartOfTheHistoryOfItsDocking() {
        append(DOCKED);
        append(LATE);
        assertEquals(List.of(DOCKED, LATE), events(index.docking(DOCKING)));
    }

    @Test
    void theRegulationsAreToldInTheOrderTheyCameIntoForce() {
        Event first = new RegimeEvent.ProfileInForce("W", Sha256.of(), "示例办法", "", OfficeEvent.STATION);
        Event second = new RegimeEvent.LocalDecisionMade(
                "W", Sha256.of(), "", "", "继续使用", "示例1号", "示例", LocalDate.of(2026, 11, 20), "100001");
        append(first);
        append(PERSON);
        append(second);
        assertEquals(List.of(first, second), events(index.regimes()));
    }

    @Test
    void whatTheStationWasToldIsApartFromTheRegulationsItGoesBy() {
        Event regime = new RegimeEvent.ProfileInForce("W", Sha256.of(), "示例办法", "", OfficeEvent.STATION);
        Event proposed = new SettingEvent.SettingProposed("clearRecorders", "false", "true", "示例", "100001");
        append(regime);
        append(proposed);
        append(new SettingEvent.SettingConfirmed(2, "100009"));
        assertEquals(List.of(regime), events(index.regimes()));
        assertEquals(List.of(proposed, new SettingEvent.SettingConfirmed(2, "100009")), events(index.settings()));
    }

    private void append(Event event) {
        index.apply(journal.append(event));
    }

    private static List<Event> events(List<IndexedEvent> lines) {
        return lines.stream().map(IndexedEvent::event).toList();
    }
}
