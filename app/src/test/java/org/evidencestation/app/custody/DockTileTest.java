package org.evidencestation.app.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.custody.DockingReport.Ending;
import org.evidencestation.app.custody.DockingReport.Tally;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.ClipClaims;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.storage.journal.Checkpoint;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.Test;

class DockTileTest {
    private final DockTile tile =
            new DockTile(3, InstantSource.fixed(Instant.parse("2026-11-21T04:00:00Z")), snapshot -> {});

    private DockSnapshot afterFailure(Reason reason, String detail) {
        tile.ended(new DockingReport(new Tally(0, 0, 0, 0, 0), new Ending.Cut(reason, detail)));
        return tile.snapshot();
    }

    @Test
    void saysWhichFailureItWas() {
        assertEquals(
                List.of(Notice.of(Notice.Code.DEVICE_FAILED, "DESYNC", "mtp: nonsense")),
                afterFailure(Reason.DESYNC, "mtp: nonsense").notices());
    }

    @Test
    void saysThatClearingWasCutOffAndLetsTheRecorderGo() {
        tile.clearing(2);
        tile.clearingCut(Reason.TIMEOUT);
        tile.ended(new DockingReport(
                new Tally(2, 2, 0, 0, 10), new Ending.Completed(new Checkpoint("示例", 1, Sha256.of(new byte[0])))));
        DockSnapshot shown = tile.snapshot();
        assertEquals(List.of(Notice.of(Notice.Code.CLEARING_CUT, "TIMEOUT")), shown.notices());
        assertEquals(DockSnapshot.StepState.OFF, shown.steps().get(DockSnapshot.Step.CLEARABLE));
        assertEquals(DockState.READY, shown.state());
    }

    @Test
    void saysThatOthersGoFirstUntilItsTurnComes() {
        Clip clip = new Clip("a.mp4", "a.mp4", 1, Optional.empty(), ClipClaims.NONE);
        tile.waitingForTurn(3);
        assertEquals(
                List.of(Notice.of(Notice.Code.WAITING_TURN, "3")),
                tile.snapshot().notices());
        tile.started(clip);
        assertEquals(List.of(), tile.snapshot().notices());
        assertEquals(DockState.COLLECTING, tile.snapshot().state());
    }
}
