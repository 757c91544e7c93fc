package org.evidencestation.storage.index;

import org.evidencestation.storage.journal.AccessEvent;
import org.evidencestation.storage.journal.AccountEvent;
import org.evidencestation.storage.journal.ClearanceEvent;
import org.evidencestation.storage.journal.DiscEvent;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.DutyEvent;
import org.evidencestation.storage.journal.EquipmentEvent;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.HandOffEvent;
import org.evidencestation.storage.journal.KeepingEvent;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RegimeEvent;
import org.evidencestation.storage.journal.ReviewEvent;
import org.evidencestation.storage.journal.SettingEvent;
import org.evidencestation.storage.journal.ViewingEvent;
import org.jspecify.annotations.Nullable;

/** What a journal line is about, as far as anybody can ask for it. */
record Subject(@Nullable RecordingId recording, @Nullable DockingId docking) {
    private static final Subject NONE = new Subject(null, null);

    static Subject of(Event event) {
        return switch (event) {
            case Event.RecorderDocked it -> new Subject(null, it.docking());
            case Event.ClipsListed it -> new Subject(null, it.docking());
            case Event.SpaceMeasured it -> new Subject(null, it.docking());
            case Event.RecordingSealed it ->
                new Subject(it.summary().recording(), it.summary().docking());
            case Event.RecordingAdopted it ->
                new Subject(it.summary().recording(), it.summary().docking());
            case Event.DuplicateSeen it -> new Subject(it.recording(), it.docking());
            case Event.FindingRaised it -> new Subject(it.recording(), it.docking());
            case Event.IngestJudged it -> new Subject(it.recording(), it.docking());
            // Of interest for every recording of the docking, not only for the one that shows it.
            case Event.ClockMeasured it -> new Subject(null, it.docking());
            case Event.TimeCardRefused it -> new Subject(it.recording(), it.docking());
            case Event.DockingCompleted it -> new Subject(null, it.docking());
            case Event.DockingInterrupted it -> new Subject(null, it.docking());
            case Event.FixityFailed it -> new Subject(it.recording(), null);
            case Event.RecorderClockSet it -> new Subject(null, it.docking());
            case Event.RecorderSwitched it -> new Subject(null, it.docking());
            case Event.ClearanceStarted it -> new Subject(it.recording(), it.docking());
            case Event.ClipCleared it -> new Subject(it.recording(), it.docking());
            case Event.ClearanceFailed it -> new Subject(it.recording(), it.docking());
            case Event.RetirementStarted it -> new Subject(it.recording(), null);
            case Event.RecordingRetired it -> new Subject(it.recording(), null);
            case Event.RetirementFailed it -> new Subject(it.recording(), null);
            case DutyEvent.RecordingMatched it -> new Subject(it.recording(), null);
            case DutyEvent.MatchRemoved it -> new Subject(it.recording(), null);
            case DutyEvent.LeftToClerk it -> new Subject(null, it.docking());
            case DutyEvent.LateExplained it -> new Subject(null, it.docking());
            case DutyEvent.GapSettled it -> new Subject(it.recording(), null);
            case DutyEvent.ViolationEntered it -> new Subject(it.recording(), it.docking());
            case ReviewEvent.ReviewMade it -> new Subject(it.recording(), null);
            case ReviewEvent.ReviewSkipped it -> new Subject(it.recording(), null);
            case ReviewEvent.UnrelatedMarked it -> new Subject(it.recording(), null);
            case ReviewEvent.SampleDrawn _, ReviewEvent.EvaluationHeld _, ReviewEvent.PackMade _ -> NONE;
            case ViewingEvent.FootagePlayed it -> new Subject(it.recording(), null);
            case ViewingEvent.MomentMarked it -> new Subject(it.recording(), null);
            case KeepingEvent.Marked it -> new Subject(it.recording(), null);
            case KeepingEvent.HeldBack it -> new Subject(it.recording(), null);
            case KeepingEvent.SecrecySet it -> new Subject(it.recording(), null);
            case KeepingEvent.LiftProposed it -> new Subject(it.recording(), null);
            case KeepingEvent.LiftConfirmed it -> new Subject(it.recording(), null);
            case KeepingEvent.Classified it -> new Subject(it.recording(), null);
            case KeepingEvent.FiledToCase it -> new Subject(it.recording(), null);
            case KeepingEvent.TakenFromCase it -> new Subject(it.recording(), null);
            case KeepingEvent.CasePeriodSet _, ClearanceEvent.ClearanceDecided _ -> NONE;
            case ClearanceEvent.ClearanceJudged it -> new Subject(it.recording(), null);
            case ClearanceEvent.ClearanceConfirmed it -> new Subject(it.recording(), null);
            case ClearanceEvent.ClearanceTakenBack it -> new Subject(it.recording(), null);
            case DutyEvent.PersonListed _,
                    DutyEvent.MustRecordListTaken _,
                    DutyEvent.RecorderHandedOut _,
                    DutyEvent.RecorderChecked _,
                    DutyEvent.OperationEntered _,
                    DutyEvent.OperationCorrected _,
                    DutyEvent.OperationWithdrawn _,
                    DutyEvent.ReturnStated _,
                    DutyEvent.StatementMade _,
                    DutyEvent.StatementDecided _,
                    EquipmentEvent _,
                    ViewingEvent.ViewingBegan _,
                    ViewingEvent.ViewingEnded _,
                    RegimeEvent _,
                    SettingEvent _,
                    AccountEvent _,
                    DiscEvent _,
                    HandOffEvent _,
                    AccessEvent _ -> NONE;
            case Event.VaultCreated _,
                    Event.StationStarted _,
                    Event.RecorderRegistered _,
                    Event.RecorderBound _,
                    Event.DeviceQuarantined _,
                    Event.ObjectQuarantined _,
                    Event.TailRecovered _,
                    Event.StationClockJumped _,
                    Event.FixityProven _,
                    Event.RestoreDrilled _ -> NONE;
        };
    }
}
