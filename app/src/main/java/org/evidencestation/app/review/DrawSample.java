package org.evidencestation.app.review;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.DrawId;
import org.evidencestation.storage.journal.ReviewEvent.SampleDrawn;
import org.evidencestation.storage.seal.Sha256;

/**
 * Draws today's sample. Whoever draws chooses how many of each officer's recordings, and nothing else: not the day, not the
 * checkpoint, not the time looked back on, and not again until another sample comes out.
 */
public final class DrawSample {
    private final ReviewOffice office;

    public DrawSample(ReviewOffice office) {
        this.office = office;
    }

    /**
     * Slow: reads the whole journal.
     *
     * @param quota recordings for each officer
     */
    public Answer<DrawId> draw(Session by, int quota) throws IOException {
        return office.alone(() -> {
            LocalDate today = office.today();
            Objections against = Objections.of(by, Right.OVERSEE)
                    .need(quota >= 1 && quota <= SpotCheck.MOST, Refusal.NOT_A_QUOTA, Integer.toString(quota));
            // A clock that was set back must not bring the choice among the days of the past.
            Optional<LocalDate> last = office.book().ask(ledger -> ledger.draws().stream()
                    .map(draw -> draw.said().day())
                    .max(LocalDate::compareTo));
            against.need(
                    last.filter(day -> !day.isBefore(today)).isEmpty(),
                    Refusal.ALREADY_DRAWN,
                    last.map(LocalDate::toString).orElse(""));
            return against.none() ? draw(by, quota, today) : against.refused();
        });
    }

    private Answer<DrawId> draw(Session by, int quota, LocalDate today) throws IOException {
        Optional<DrawGround> found = DrawGround.of(office.vault(), office.zone(), today, Long.MAX_VALUE);
        if (found.isEmpty()) {
            return new Answer.Refused<>(Refusal.NO_CHECKPOINT, today.toString(), "");
        }
        DrawGround ground = found.get();
        Objections against = Objections.of(by, Right.OVERSEE)
                .need(ground.clockSet().isEmpty(), Refusal.CLOCK_WAS_SET, ground.clockSetText())
                .need(!ground.population().members().isEmpty(), Refusal.NOTHING_TO_DRAW, today.toString());
        if (!against.none()) {
            return against.refused();
        }
        SampleDrawn drawn = drawn(office.freshDraw(), ground, today, quota, office.station(), by.person());
        office.append(drawn);
        return new Answer.Done<>(drawn.draw());
    }

    static SampleDrawn drawn(DrawId id, DrawGround ground, LocalDate day, int quota, String station, String by) {
        Sha256 seed = SpotCheck.seed(ground.checkpoint().head(), day, station);
        Population population = ground.population();
        return new SampleDrawn(
                id,
                day,
                ground.checkpoint().size(),
                ground.checkpoint().head(),
                quota,
                ground.time().start(),
                ground.time().end(),
                population.members().size(),
                population.digest(),
                List.copyOf(SpotCheck.draw(seed, population, quota)),
                by);
    }
}
