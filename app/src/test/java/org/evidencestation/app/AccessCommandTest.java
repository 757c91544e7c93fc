package org.evidencestation.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.evidencestation.app.access.AccessRequest;
import org.evidencestation.app.access.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a command reads beside a running station is what the station knows. */
class AccessCommandTest extends AtAnOffice {
    @Test
    @Tag("SA3")
    void theRegisterIsReadFromTheJournalAloneAlsoWhileAStationRuns() throws Exception {
        office.goBy("SM");
        office.docked("00000000-0000-4000-8000-000000000001");
        office.recording("00000000-0000-4000-8000-000000000001", office.now());
        AccessBench.sample(office.station());
        DutyOfVault read = DutyOfVault.read(
                folder.resolve("vault"),
                office.station().settings(),
                office.station().locations().regimes());
        assertEquals(
                office.station().access().book().ask(ledger -> ledger.all().stream()
                        .map(AccessRequest::row)
                        .toList()),
                read.access().all().stream().map(AccessRequest::row).toList());
        assertEquals(Stage.NOT_ALLOWED, read.law().stage(read.access().row(1).orElseThrow(), office.now()));
        assertFalse(read.access().all().isEmpty());
    }
}
