package org.evidencestation.app.desktop.recordings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.OfficeEvent;
import org.evidencestation.storage.journal.OperationId;

/** Tells a journal line in a sentence. */
public final class EventText {
    private final Texts texts;
    private final Formats formats;
    private final OfficeEventText office;

    /** @param titles of operations; one that is not among them is told by its id */
    public EventText(Texts texts, Formats formats, Map<OperationId, String> titles) {
        this.texts = texts;
        this.formats = formats;
        this.office = new OfficeEventText(titles);
    }

    public String title(Event event) {
        return texts.get("event." + event.getClass().getSimpleName());
    }

    /** The particulars, possibly none. */
    public String detail(Event event) {
        return switch (event) {
            case Event.VaultCreated e -> e.station();
            case Event.StationStarted e -> e.version();
            case Event.RecorderRegistered e -> e.name() + " · " + e.by();
            case Event.RecorderDocked e -> docked(e);
            case Event.RecorderBound e -> String.join(", ", e.identity().values());
            case Event.RecorderClockSet e -> formats.clock(e.after());
            case Event.RecorderSwitched e -> "";
            case Event.ClearanceStarted e -> e.path() + " · " + formats.size(e.size());
            case Event.ClipCleared e -> texts.get("event.detail.cleared." + e.seen());
            case Event.ClearanceFailed e -> e.reason();
            case Event.DeviceQuarantined e -> texts.get("event.detail.slot", e.slot()) + " · " + e.description();
            case Event.ClipsListed e -> texts.get("event.detail.listed", e.clips(), formats.size(e.bytes()));
            case Event.SpaceMeasured e ->
                texts.get("event.detail.space", formats.size(e.freeBytes()), formats.size(e.totalBytes()));
            case Event.RecordingSealed e -> formats.size(e.summary().size());
            case Event.DuplicateSeen e -> e.path();
            case Event.FindingRaised e -> e.code() + " · " + e.detail();
            case Event.IngestJudged e -> judged(e);
            case Event.DockingCompleted e ->
                texts.get("event.detail.completed", e.sealed(), e.duplicates(), e.findings(), formats.size(e.bytes()));
            case Event.DockingInterrupted e -> e.reason();
            case Event.RecordingAdopted e -> formats.size(e.summary().size());
            case Event.ObjectQuarantined e -> String.join(", ", e.reasons());
            case Event.TailRecovered e -> e.segment();
            case Event.StationClockJumped e -> formats.moment(e.expected()) + " → " + formats.moment(e.shown());
            case Event.FixityProven e -> formats.size(e.bytes());
            case Event.RetirementStarted e -> e.certificate();
            case Event.RecordingRetired e -> formats.size(e.bytes());
            case Event.RetirementFailed e -> e.reason();
            case Event.FixityFailed e -> e.path() + " · " + e.detail();
            case Event.ClockMeasured e -> texts.get("event.detail.clock", formats.clock(e.clock()));
            case Event.TimeCardRefused e -> texts.get("timecard.refused." + e.reason(), e.detail());
            case OfficeEvent e -> office.detail(e);
            case Event.RestoreDrilled e -> e.passed() ? formats.size(e.bytes()) : e.detail();
        };
    }

    private String docked(Event.RecorderDocked docked) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.get("event.detail.slot", docked.slot()));
        Integer battery = docked.batteryPercent();
        if (battery != null) {
            parts.add(texts.get("event.detail.battery", battery));
        }
        parts.add(texts.get("event.detail.clock", formats.clock(docked.clock())));
        return String.join(" · ", parts);
    }

    private String judged(Event.IngestJudged judged) {
        String verdict = texts.get("verdict." + judged.verdict(), judged.article());
        return judged.due() == null ? verdict : texts.get("event.detail.judged", verdict, formats.moment(judged.due()));
    }
}
