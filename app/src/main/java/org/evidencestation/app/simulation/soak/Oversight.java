package org.evidencestation.app.simulation.soak;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.evidencestation.app.Station;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.review.Draw;
import org.evidencestation.app.review.DrawAgain;
import org.evidencestation.app.review.ReviewLedger;
import org.evidencestation.app.review.ReviewRecording.Found;
import org.evidencestation.storage.journal.DrawId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.ReviewEvent.Checked;

/** The supervisor's spot checks: drawn, looked at, and drawn again to see whether it was chance. For one thread. */
final class Oversight {
    private final SoakStation place;
    private final Diary diary;

    Oversight(SoakStation place, Diary diary) {
        this.place = place;
        this.diary = diary;
    }

    private Station station() {
        return place.station();
    }

    void check() throws IOException {
        Answer<DrawId> drawn = station().reviews().draw().draw(place.people.supervisor(), 1);
        if (!(drawn instanceof Answer.Done<DrawId>(var id))) {
            diary.count("draws refused");
            return;
        }
        diary.count("draws");
        Draw draw = station().reviews().<Draw>ask(ledger -> find(ledger, id));
        for (Map.Entry<RecordingId, Draw.Outcome> each : draw.outcomes().entrySet()) {
            review(draw, each.getKey());
        }
        DrawAgain.Result again = station().reviews().again(draw);
        if (!again.sample().filter(draw.said()::equals).isPresent()
                && again.doubts().isEmpty()) {
            diary.wrong("a draw comes out otherwise the second time: " + again);
        }
    }

    private static Draw find(ReviewLedger ledger, DrawId id) {
        return ledger.draws().stream()
                .filter(it -> it.said().draw().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void review(Draw draw, RecordingId recording) throws IOException {
        List<Checked> items = station().reviews().checklist().items().stream()
                .map(it -> new Checked(it.code(), it.article(), Checked.OK, null, ""))
                .toList();
        Answer<RecordingId> made = station()
                .reviews()
                .recordings()
                .review(
                        place.people.supervisor(),
                        new Found(draw.said().draw(), recording, items, null, "示例", List.of()));
        diary.count(made instanceof Answer.Done<RecordingId> ? "reviews" : "reviews refused");
    }
}
