package org.evidencestation.storage.index;

import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.OfficeEvent;
import org.evidencestation.storage.journal.RecordingSummary;

/** Counts as the entries come by. Late recordings need to know what was judged before, so they are counted by the writer. */
final class Tally {
    private long recordings;
    private long bytes;
    private long duplicates;
    private long findings;
    private long dockings;

    Tally(StationIndex.Totals start) {
        recordings = start.recordings();
        bytes = start.bytes();
        duplicates = start.duplicates();
        findings = start.findings();
        dockings = start.dockings();
    }

    void add(Event event) {
        switch (event) {
            case Event.RecordingSealed it -> add(it.summary());
            case Event.RecordingAdopted it -> add(it.summary());
            case Event.DuplicateSeen _ -> duplicates++;
            case Event.FindingRaised _ -> findings++;
            case Event.FixityFailed _ -> findings++;
            case Event.RecorderDocked _ -> dockings++;
            case Event.RecordingRetired it -> bytes -= it.bytes();
            case Event.VaultCreated _,
                    Event.RecorderBound _,
                    Event.RecorderClockSet _,
                    Event.RecorderSwitched _,
                    Event.ClearanceStarted _,
                    Event.ClipCleared _,
                    Event.ClearanceFailed _,
                    Event.RetirementStarted _,
                    Event.RetirementFailed _,
                    Event.StationStarted _,
                    Event.RecorderRegistered _,
                    Event.DeviceQuarantined _,
                    Event.ClipsListed _,
                    Event.SpaceMeasured _,
                    Event.IngestJudged _,
                    Event.DockingCompleted _,
                    Event.DockingInterrupted _,
                    Event.ClockMeasured _,
                    Event.TimeCardRefused _,
                    Event.ObjectQuarantined _,
                    Event.TailRecovered _,
                    Event.StationClockJumped _,
                    Event.FixityProven _,
                    Event.RestoreDrilled _,
                    OfficeEvent _ -> {}
        }
    }

    private void add(RecordingSummary summary) {
        recordings++;
        bytes += summary.size();
    }

    StationIndex.Totals totals(long late) {
        return new StationIndex.Totals(recordings, bytes, duplicates, findings, late, dockings);
    }
}
