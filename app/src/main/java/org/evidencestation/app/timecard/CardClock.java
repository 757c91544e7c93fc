package org.evidencestation.app.timecard;

import java.util.List;
import java.util.Optional;

/**
 * When, by the station's clock, a clip began: from several pictures of its screen. Each picture at position {@code p} that
 * shows the time {@code c} says that the clip began between {@code c - p} and a little later, and what all pictures allow
 * together is narrower than what one does.
 *
 * <p>How late a picture may be: the card's time is cut to a tenth, is drawn with the next refresh of the screen and visible
 * some tens of milliseconds after that, and the picture was exposed while it was there. And a picture that was asked for at
 * {@code p} is the nearest the clip has, half a step away at most.
 */
final class CardClock {
    /** A tenth that the card is cut to, a refresh, a slow panel, an exposure. */
    private static final long LATE_MILLIS = 100 + 17 + 80 + 40;

    /** Readings of one live screen differ by less; those of a photograph by as much as the pictures are apart. */
    private static final long LIVE_WITHIN_MILLIS = 350;

    private static final int FEWEST = 3;
    private static final long SHORTEST_MILLIS = 500;

    private final long stepMillis;

    /** @param stepMillis between the positions that pictures were asked for */
    CardClock(long stepMillis) {
        this.stepMillis = stepMillis;
    }

    /** @param sightings in the order of their positions */
    Optional<CardRefusal> doubt(List<Sighting> sightings) {
        if (sightings.size() < FEWEST || length(sightings) < SHORTEST_MILLIS) {
            return Optional.of(CardRefusal.TOO_SHORT);
        }
        long least = sightings.stream().mapToLong(CardClock::zero).min().orElseThrow();
        long most = sightings.stream().mapToLong(CardClock::zero).max().orElseThrow();
        return most - least > LIVE_WITHIN_MILLIS ? Optional.of(CardRefusal.NOT_LIVE) : Optional.empty();
    }

    /** Milliseconds since 1970 at the clip's beginning; only for sightings that leave no doubt. */
    Span begin(List<Sighting> sightings) {
        Span narrow = allowed(sightings.getFirst());
        Span wide = narrow;
        boolean agree = true;
        for (Sighting sighting : sightings) {
            Span allowed = allowed(sighting);
            Optional<Span> both = narrow.and(allowed);
            agree &= both.isPresent();
            narrow = both.orElse(narrow);
            wide = wide.hull(allowed);
        }
        return agree ? narrow : wide;
    }

    private Span allowed(Sighting sighting) {
        long zero = zero(sighting);
        return new Span(zero - stepMillis / 2, zero + LATE_MILLIS + stepMillis / 2);
    }

    private static long zero(Sighting sighting) {
        return sighting.shown().toEpochMilli() - sighting.position().toMillis();
    }

    private static long length(List<Sighting> sightings) {
        return sightings
                .getLast()
                .position()
                .minus(sightings.getFirst().position())
                .toMillis();
    }
}
