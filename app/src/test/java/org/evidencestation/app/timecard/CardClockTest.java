package org.evidencestation.app.timecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CardClockTest {
    private static final Instant BEGAN = Instant.parse("2026-11-21T00:05:12.700Z");
    private static final CardClock CLOCK = new CardClock(100);

    @Test
    void theTrueBeginningLiesWithin() {
        for (int phase = 0; phase < 100; phase += 7) {
            Instant began = BEGAN.plusMillis(phase);
            Span span = CLOCK.begin(film(began, 20));
            assertTrue(
                    span.from() <= began.toEpochMilli() && began.toEpochMilli() <= span.to(), () -> began + " " + span);
            assertTrue(span.to() - span.from() <= 340, span::toString);
        }
    }

    @Test
    void aFilmLeavesNoDoubt() {
        assertEquals(Optional.empty(), CLOCK.doubt(film(BEGAN, 20)));
    }

    @Test
    void twoPicturesAreTooFew() {
        assertEquals(Optional.of(CardRefusal.TOO_SHORT), CLOCK.doubt(film(BEGAN, 2)));
    }

    @Test
    void picturesOfAFewTenthsAreTooFew() {
        assertEquals(Optional.of(CardRefusal.TOO_SHORT), CLOCK.doubt(film(BEGAN, 5)));
    }

    @Test
    void aTimeThatStandsStillIsAPhotograph() {
        List<Sighting> photograph = IntStream.range(0, 20)
                .mapToObj(at -> new Sighting(Duration.ofMillis(at * 100L), BEGAN))
                .toList();
        assertEquals(Optional.of(CardRefusal.NOT_LIVE), CLOCK.doubt(photograph));
    }

    @Test
    void aFilmAtDoubleSpeedIsNotLive() {
        List<Sighting> fast = IntStream.range(0, 20)
                .mapToObj(at -> new Sighting(Duration.ofMillis(at * 100L), BEGAN.plusMillis(at * 200L)))
                .toList();
        assertEquals(Optional.of(CardRefusal.NOT_LIVE), CLOCK.doubt(fast));
    }

    /** Ten pictures a second of a card that is drawn 60 ms after its tenth began. */
    private static List<Sighting> film(Instant began, int pictures) {
        return IntStream.range(0, pictures)
                .mapToObj(at -> {
                    long seen = began.toEpochMilli() + at * 100L - 60;
                    return new Sighting(Duration.ofMillis(at * 100L), Instant.ofEpochMilli(seen / 100 * 100));
                })
                .toList();
    }
}
