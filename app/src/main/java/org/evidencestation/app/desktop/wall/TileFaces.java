package org.evidencestation.app.desktop.wall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.custody.DockSnapshot;
import org.evidencestation.app.custody.DockSnapshot.Progress;
import org.evidencestation.app.custody.DockSnapshot.RecorderFacts;
import org.evidencestation.app.custody.DockSnapshot.Step;
import org.evidencestation.app.custody.DockSnapshot.StepState;
import org.evidencestation.app.custody.Notice;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;

/** Puts a snapshot into words. */
final class TileFaces {
    private static final int RECENT = 4;

    private final Texts texts;
    private final Formats formats;
    private final DueText dues;

    TileFaces(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        this.dues = new DueText(texts, formats);
    }

    TileFace of(DockSnapshot snapshot, Instant now) {
        Mark mark = Mark.of(snapshot);
        boolean ended = snapshot.steps().get(Step.SEAL) == StepState.DONE;
        String word = texts.get("state." + mark);
        Optional<TileFace.Who> who = snapshot.recorder().map(this::who);
        Optional<String> headline =
                snapshot.notices().stream().findFirst().map(first -> headline(first, !snapshot.mayUnplug()));
        Optional<TileFace.Bar> bar = bar(snapshot);
        Optional<TileFace.Due> due = snapshot.due().map(decision -> dues.of(decision, now, ended));
        return new TileFace(
                snapshot.slot(),
                mark,
                word,
                who,
                headline,
                note(snapshot),
                bar,
                ticks(snapshot),
                !snapshot.mayUnplug(),
                snapshot.received(),
                due,
                recent(snapshot),
                spoken(snapshot, word, headline, due));
    }

    private Optional<String> note(DockSnapshot snapshot) {
        return snapshot.notices().stream()
                .filter(notice -> notice.code() == Notice.Code.UNKNOWN_DEVICE)
                .findFirst()
                .map(notice -> texts.get("tile.stranger", notice.arguments().toArray()));
    }

    private List<TileFace.Recent> recent(DockSnapshot snapshot) {
        return snapshot.last().stream()
                .limit(RECENT)
                .map(clip -> new TileFace.Recent(
                        clip.kind(),
                        clip.path().substring(clip.path().lastIndexOf('/') + 1),
                        clip.code().isEmpty() ? texts.get("clip." + clip.kind()) : clip.code()))
                .toList();
    }

    /** Where being late takes the place of the word for collecting, the line below says both. */
    private String headline(Notice notice, boolean reading) {
        if (reading && notice.code() == Notice.Code.INGEST_LATE) {
            return texts.get("tile.lateSoFar", notice.arguments().toArray());
        }
        return new NoticeWords(texts, notice).title();
    }

    private TileFace.Who who(RecorderFacts facts) {
        return new TileFace.Who(
                facts.name(),
                facts.officer().orElseGet(() -> texts.get("tile.noOfficer")),
                facts.batteryPercent(),
                formats.clock(facts.clock()),
                facts.band());
    }

    private Optional<TileFace.Bar> bar(DockSnapshot snapshot) {
        Progress progress = snapshot.progress();
        if (progress.clipsTotal() == 0) {
            return Optional.empty();
        }
        String count = progress.clipsDone() < progress.clipsTotal()
                ? texts.get("tile.count", progress.clipsDone(), progress.clipsTotal())
                : texts.get("tile.all", progress.clipsTotal(), formats.size(progress.bytesTotal()));
        String received = snapshot.received() ? texts.get("tile.received") + " " : "";
        String pace = !snapshot.mayUnplug() ? pace(progress) : "";
        return Optional.of(
                new TileFace.Bar(progress.fraction(), formats.percent(progress.fraction()), pace, received + count));
    }

    private String pace(Progress progress) {
        if (progress.bytesPerSecond() == 0) {
            return texts.get("tile.measuring");
        }
        String rate = formats.rate(progress.bytesPerSecond());
        return progress.left()
                .map(left -> rate + " · " + texts.get("tile.left", formats.roughly(left)))
                .orElse(rate);
    }

    private List<TileFace.Tick> ticks(DockSnapshot snapshot) {
        List<TileFace.Tick> ticks = new ArrayList<>();
        if (!snapshot.steps().isEmpty()) {
            for (Step step : Step.values()) {
                StepState state = snapshot.steps().getOrDefault(step, StepState.PENDING);
                ticks.add(new TileFace.Tick(state, texts.get("step." + step)));
            }
        }
        return ticks;
    }

    private String spoken(DockSnapshot snapshot, String word, Optional<String> headline, Optional<TileFace.Due> due) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.get("tile.slot", snapshot.slot()));
        parts.add(word);
        headline.ifPresent(parts::add);
        snapshot.recorder().map(this::who).ifPresent(who -> parts.add(who.name() + ", " + who.officer()));
        bar(snapshot).ifPresent(bar -> parts.add(bar.percent()));
        due.ifPresent(known -> parts.add(known.words()));
        if (!snapshot.mayUnplug()) {
            parts.add(texts.get("tile.stay"));
        }
        return String.join("; ", parts);
    }
}
