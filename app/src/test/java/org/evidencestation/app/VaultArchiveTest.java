package org.evidencestation.app;

import static org.evidencestation.app.OfficeBench.ANN;
import static org.evidencestation.app.duty.Answers.done;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.evidencestation.app.desktop.duty.DutyOrder;
import org.evidencestation.app.desktop.recordings.Circumstances;
import org.evidencestation.storage.index.RecordingRow;
import org.evidencestation.storage.index.RecordingSearch;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.OperationId;
import org.evidencestation.storage.journal.RecordingId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class VaultArchiveTest extends AtAnOffice {
    private static final String DOCKING = "00000000-0000-4000-8000-000000000001";

    @Test
    @Tag("SM13")
    void whatPeopleSaidOfARecordingGoesWithIt() throws Exception {
        StationDuty duty = office.duty();
        OperationId operation = office.enter(duty);
        office.docked(DOCKING, 1, 1);
        RecordingId recording =
                office.recording(DOCKING, office.now().minusSeconds(90_000)).recording();
        assertEquals(List.of(), circumstances().shown());
        done(duty.carryOut(new DutyOrder.Shows(List.of(recording), operation), ANN));
        done(duty.carryOut(new DutyOrder.ExplainLate(new DockingId(DOCKING), "设备故障", "示例说明"), ANN));
        Circumstances said = circumstances();
        assertEquals("示例检查", said.shown().getFirst().title());
        assertEquals(List.of("示例人员甲 " + ANN), said.shown().getFirst().people());
        assertEquals("示例检查", said.titles().get(operation));
        assertEquals(Optional.of("设备故障 · 示例说明"), said.lateness());
        done(duty.carryOut(new DutyOrder.ShowsNot(recording, operation, "选错"), ANN));
        assertEquals(List.of(), circumstances().shown());
        assertEquals("示例检查", circumstances().titles().get(operation));
    }

    private Circumstances circumstances() {
        VaultArchive archive = new VaultArchive(office.station());
        RecordingRow row = archive.search(RecordingSearch.newest(1)).getFirst();
        return archive.circumstances(row, archive.history(row.summary().recording()));
    }
}
