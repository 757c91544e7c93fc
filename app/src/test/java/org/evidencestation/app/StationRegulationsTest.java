package org.evidencestation.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.evidencestation.app.desktop.regulation.RegulationDesk;
import org.evidencestation.storage.journal.RegimeEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The regulations at a real station with a real vault. */
class StationRegulationsTest extends AtAnOffice {
    @Test
    @Tag("W20")
    void theRegulationInForceIsReadFirstAndSaysThatItHasEnded() throws Exception {
        RegulationDesk.Standing standing = new StationRegulations(office.station()).read();
        assertEquals("W", standing.profiles().getFirst().id());
        assertEquals("W", standing.inForce());
        assertTrue(standing.notice().isPresent());
        assertEquals(
                standing.profiles().size(),
                standing.profiles().stream().map(it -> it.id()).distinct().count());
    }

    @Test
    void theJournalSaysOnceByWhichRegulationTheStationGoes() throws Exception {
        office.restart();
        List<RegimeEvent.ProfileInForce> said = office.station().index().regimes().stream()
                .map(line -> (RegimeEvent.ProfileInForce) line.event())
                .toList();
        assertEquals(1, said.size());
        assertEquals(office.station().regime().digest(), said.getFirst().digest());
    }
}
