package org.evidencestation.app.simulation.soak;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.evidencestation.app.Station;
import org.evidencestation.app.clearance.ReviewItem;
import org.evidencestation.app.clearance.ReviewItem.Stage;
import org.evidencestation.app.keeping.CaseFolder;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.policy.KeepFacts.Category;
import org.evidencestation.storage.copy.Pace;
import org.evidencestation.storage.index.RecordingSearch;
import org.evidencestation.storage.journal.RecordingId;

/** What clerk and leader say of footage, and how it ends. For one thread. */
final class Archive {
    private static final Duration TRAY = Duration.ofDays(30);

    private final SoakStation place;
    private final Diary diary;
    private final Random dice;
    private int cases;

    Archive(SoakStation place, Diary diary, Random dice) {
        this.place = place;
        this.diary = diary;
        this.dice = dice;
    }

    private Station station() {
        return place.station();
    }

    private List<RecordingId> newest(int many) {
        return station().index().recordings(RecordingSearch.newest(many)).stream()
                .map(it -> it.summary().recording())
                .filter(it -> !diary.cleared().contains(it.content()))
                .toList();
    }

    /** A case that has footage. */
    Optional<CaseFolder> someCase() {
        List<CaseFolder> all = station().keeping().cases().stream()
                .filter(it -> !present(it).isEmpty())
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(dice.nextInt(all.size())));
    }

    /** Footage of a case that is still there. */
    List<RecordingId> present(CaseFolder folder) {
        return folder.recordings().stream()
                .filter(it -> !diary.cleared().contains(it.content()))
                .toList();
    }

    /** Classifies most of what is new, files some of it to a case, holds one back now and then. */
    void classify() throws IOException {
        List<RecordingId> fresh = newest(60).stream()
                .filter(it -> station().keeping().of(it).category() == Category.UNDETERMINED)
                .toList();
        for (RecordingId recording : fresh) {
            int fate = dice.nextInt(20);
            if (fate < 13) {
                said(station()
                        .keeping()
                        .sayings()
                        .classify(place.people.clerk(), List.of(recording), Category.OTHER, "示例"));
            } else if (fate < 17) {
                String number = "示例〔2026〕" + (cases / 4 + 1) + "号";
                cases++;
                said(station().keeping().files().file(place.people.clerk(), List.of(recording), number, "示例案"));
            }
        }
        if (!fresh.isEmpty() && dice.nextInt(4) == 0) {
            hold(fresh.get(dice.nextInt(fresh.size())));
        }
        diary.count("recordings classified", fresh.size());
    }

    private void hold(RecordingId recording) throws IOException {
        Answer<RecordingId> answer = station().keeping().sayings().holdBack(place.people.clerk(), recording, "示例：复议");
        if (!said(answer)) {
            diary.held(recording);
            diary.count("held back");
        }
    }

    /** Judges what has expired, confirms what waits, takes one back now and then, and clears what is due. */
    void clear() throws IOException {
        judge();
        List<RecordingId> waiting = at(Stage.TO_CONFIRM);
        if (!waiting.isEmpty() && !said(station().clearance().decisions().confirm(place.people.leader(), waiting))) {
            waiting.forEach(it -> diary.confirmed(it, place.now()));
            diary.count("clearances confirmed", waiting.size());
        }
        List<RecordingId> tray = new ArrayList<>(at(Stage.IN_TRAY));
        Collections.shuffle(tray, dice);
        if (!tray.isEmpty() && dice.nextInt(3) == 0) {
            RecordingId back = tray.getFirst();
            if (!said(station().clearance().decisions().takeBack(place.people.leader(), back, "示例"))) {
                diary.takenBack(back);
                diary.count("taken back from the tray");
            }
        }
        run();
    }

    private void judge() throws IOException {
        List<RecordingId> expired = at(Stage.TO_JUDGE);
        for (RecordingId recording : expired) {
            said(station()
                    .clearance()
                    .decisions()
                    .judge(place.people.clerk(), List.of(recording), dice.nextInt(10) == 0, "示例"));
        }
        diary.count("judged", expired.size());
    }

    private List<RecordingId> at(Stage stage) {
        return station().clearance().at(stage).stream()
                .map(ReviewItem::recording)
                .toList();
    }

    /** Sometimes the disk stops answering in the middle. */
    private void run() throws IOException {
        boolean cut = !at(Stage.DUE).isEmpty() && dice.nextInt(3) == 0;
        if (cut) {
            place.trouble.cutAfter(dice.nextInt(40));
            try {
                station().clearance().round().run(Pace.FREE);
            } catch (IOException e) {
                diary.count("cut off while clearing");
            }
            place.cutOff();
            lookForGone();
        }
        station().clearance().round().run(Pace.FREE);
        lookForGone();
    }

    /** Whatever is gone, whoever cleared it, must have been allowed to go. */
    void lookForGone() {
        for (RecordingId recording : confirmedOrKept()) {
            if (station().clearance().gone(recording).isPresent()) {
                diary.gone(recording, place.now(), TRAY);
                diary.count("cleared");
            }
        }
    }

    private List<RecordingId> confirmedOrKept() {
        return diary.kept().stream().map(RecordingId::new).toList();
    }

    /** @return whether it was refused, which is counted */
    private boolean said(Answer<?> answer) {
        if (answer instanceof Answer.Refused<?> refused) {
            diary.count("refused " + refused.why());
            return true;
        }
        return false;
    }
}
