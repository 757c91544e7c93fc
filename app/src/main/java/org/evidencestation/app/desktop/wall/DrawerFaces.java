package org.evidencestation.app.desktop.wall;

import java.util.ArrayList;
import java.util.List;
import org.evidencestation.app.custody.DockSnapshot;
import org.evidencestation.app.custody.DockSnapshot.ClipOutcome;
import org.evidencestation.app.custody.DockSnapshot.RecorderFacts;
import org.evidencestation.app.custody.Notice;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.policy.IngestDecision;

/** Puts a snapshot into the drawer's words. */
final class DrawerFaces {
    private final Texts texts;
    private final Formats formats;

    DrawerFaces(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    DrawerFace of(DockSnapshot snapshot) {
        Mark mark = Mark.of(snapshot);
        return new DrawerFace(
                snapshot.slot(),
                mark,
                texts.get("state." + mark),
                facts(snapshot),
                snapshot.notices().stream().map(this::advice).toList(),
                has(snapshot, Notice.Code.UNKNOWN_DEVICE),
                has(snapshot, Notice.Code.IDENTITY_CHANGED),
                snapshot.last().stream().map(this::line).toList());
    }

    private static boolean has(DockSnapshot snapshot, Notice.Code code) {
        return snapshot.notices().stream().anyMatch(notice -> notice.code() == code);
    }

    private List<DrawerFace.Fact> facts(DockSnapshot snapshot) {
        List<DrawerFace.Fact> facts = new ArrayList<>();
        snapshot.recorder().ifPresent(recorder -> addRecorder(facts, recorder));
        if (snapshot.progress().clipsTotal() > 0) {
            add(
                    facts,
                    "drawer.clips",
                    texts.get(
                            "drawer.clipsOf",
                            snapshot.progress().clipsDone(),
                            snapshot.progress().clipsTotal(),
                            formats.size(snapshot.progress().bytesDone()),
                            formats.size(snapshot.progress().bytesTotal())));
        }
        snapshot.due().ifPresent(due -> add(facts, "drawer.due", due(due)));
        return facts;
    }

    private void addRecorder(List<DrawerFace.Fact> facts, RecorderFacts recorder) {
        add(facts, "drawer.recorder", recorder.name());
        recorder.officer().ifPresent(officer -> add(facts, "drawer.officer", officer));
        recorder.deviceNumber().ifPresent(device -> add(facts, "drawer.device", device));
        recorder.batteryPercent().ifPresent(battery -> add(facts, "drawer.battery", battery + "%"));
        add(
                facts,
                "drawer.clock",
                texts.get("drawer.clockBand", formats.clock(recorder.clock()), texts.get("band." + recorder.band())));
        add(facts, "drawer.docked", formats.moment(recorder.dockedAt()));
        add(facts, "drawer.driver", recorder.driver());
    }

    private String due(IngestDecision decision) {
        String verdict = texts.get("verdict." + decision.verdict(), decision.article());
        String anchor = texts.get("anchor." + decision.anchor());
        return decision.due()
                .map(at -> texts.get("drawer.dueAt", formats.moment(at), verdict, anchor))
                .orElse(verdict);
    }

    private DrawerFace.Advice advice(Notice notice) {
        NoticeWords words = new NoticeWords(texts, notice);
        return new DrawerFace.Advice(
                notice.code(), words.title(), words.happened(), words.safe(), words.now(), words.code());
    }

    private DrawerFace.ClipLine line(ClipOutcome clip) {
        String detail = clip.kind() == ClipOutcome.Kind.FINDING ? clip.detail() : clip.code();
        return new DrawerFace.ClipLine(clip.kind(), clip.path(), texts.get("clip." + clip.kind()), detail);
    }

    private void add(List<DrawerFace.Fact> facts, String label, String value) {
        facts.add(new DrawerFace.Fact(texts.get(label), value));
    }
}
