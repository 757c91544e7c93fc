package org.evidencestation.storage.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CopyStateTest {
    private static final DockingId DOCKING = new DockingId("00000000-0000-4000-8000-000000000001");

    private final MemoryJournal journal = new MemoryJournal("one");
    private StationIndex index;
    private final List<RecordingSummary> sealed = List.of(recording(1), recording(2), recording(3));

    @BeforeEach
    void sealThree() throws Exception {
        index = StationIndex.inMemory(journal);
        sealed.forEach(summary -> append(new Event.RecordingSealed(summary)));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void aSealedRecordingHasOneCopyProvenByItsSeal() {
        assertEquals(Optional.of(new CopyState(at(2), true, null)), index.copies(id(1)));
        assertEquals(0, index.secondCopies());
        assertEquals(Optional.empty(), index.copies(recording(9).recording()));
    }

    @Test
    void aSecondCopyIsToldWithTheDateOfItsLastProof() {
        append(proven("M1", 1));
        Entry again = append(proven("M1", 1));
        append(new Event.FixityFailed("M2", id(1), "x", "never proven there"));
        assertEquals(
                Optional.of(new CopyState(at(2), true, new CopyState.SecondCopy("M1", again.at()))),
                index.copies(id(1)));
        assertEquals(1, index.secondCopies());
    }

    @Test
    void aDamagedSecondCopyIsNoneUntilItIsProvenAgain() {
        append(proven("M1", 1));
        append(new Event.FixityFailed("M1", id(1), "x", "flipped"));
        assertEquals(Optional.of(new CopyState(at(2), true, null)), index.copies(id(1)));
        append(proven("M1", 1));
        assertNotNull(index.copies(id(1)).orElseThrow().second());
    }

    @Test
    void damageInTheVaultKeepsTheDateOfTheLastProof() {
        append(new Event.FixityFailed("vault", id(1), "x", "flipped"));
        assertEquals(Optional.of(new CopyState(at(2), false, null)), index.copies(id(1)));
    }

    @Test
    void theLongestNotLookedAtComesFirst() {
        append(proven("vault", 0));
        append(new Event.FixityFailed("vault", id(1), "x", "flipped"));
        Instant later = at(100);
        assertEquals(List.of(sealed.get(2), sealed.get(0), sealed.get(1)), index.oldestLookedAt("vault", later, 10));
        assertEquals(List.of(sealed.get(2)), index.oldestLookedAt("vault", later, 1));
        assertEquals(List.of(sealed.get(2)), index.oldestLookedAt("vault", at(4), 10));
        assertEquals(List.of(), index.oldestLookedAt("M1", later, 10));
    }

    @Test
    void theLastDrillIsRemembered() {
        assertEquals(Optional.empty(), index.lastDrill());
        append(new Event.RestoreDrilled("M1", 1, 1, 1, true, ""));
        Entry last = append(new Event.RestoreDrilled("M1", 1, 1, 1, false, "damaged"));
        assertEquals(
                Optional.of(new IndexedEvent(last.number(), last.at(), last.event(), last.head())), index.lastDrill());
    }

    private Event proven(String place, int number) {
        return new Event.FixityProven(place, List.of(id(number)), 1);
    }

    private Entry append(Event event) {
        Entry entry = journal.append(event);
        index.apply(entry);
        return entry;
    }

    /** When the journal's entry of that number was written. */
    private Instant at(long number) {
        return Instant.parse("2026-11-21T00:00:00.123456789Z").plusMillis(number - 1);
    }

    private RecordingId id(int number) {
        return sealed.get(number).recording();
    }

    private static RecordingSummary recording(int number) {
        return Script.summary(DOCKING, "volume:示例-1", "DCIM/示例.mp4", null, null, Script.FIRST, number);
    }
}
