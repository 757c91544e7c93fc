package org.evidencestation.app.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.evidencestation.app.custody.DockingReport.Ending;
import org.evidencestation.app.custody.DockingReport.Tally;
import org.evidencestation.devices.DeviceException.Reason;
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
}
