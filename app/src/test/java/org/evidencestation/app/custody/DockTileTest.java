package org.evidencestation.app.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.evidencestation.app.custody.DockingReport.Ending;
import org.evidencestation.app.custody.DockingReport.Tally;
import org.evidencestation.devices.DeviceException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DockTileTest {
    private final DockTile tile =
            new DockTile(3, InstantSource.fixed(Instant.parse("2026-11-21T04:00:00Z")), snapshot -> {});

    private DockSnapshot afterFailure(Reason reason, String detail) {
        tile.ended(new DockingReport(new Tally(0, 0, 0, 0, 0), new Ending.Cut(reason, detail)));
        return tile.snapshot();
    }

    @ParameterizedTest
    @EnumSource(names = {"NATIVE_CRASH", "BUSY_BY_OTHER", "NOT_PERMITTED"})
    void namesWhatAPersonCanDoSomethingAbout(Reason reason) {
        DockSnapshot shown = afterFailure(reason, "mtp: used by gvfsd-mtp (pid 812)");
        assertEquals(DockState.FAULT, shown.state());
        assertEquals(
                List.of(Notice.of(Notice.Code.valueOf(reason.name()), "mtp: used by gvfsd-mtp (pid 812)")),
                shown.notices());
    }

    @Test
    void saysOfAnyOtherFailureWhichItWas() {
        assertEquals(
                List.of(Notice.of(Notice.Code.DEVICE_FAILED, "DESYNC", "mtp: nonsense")),
                afterFailure(Reason.DESYNC, "mtp: nonsense").notices());
    }
}
