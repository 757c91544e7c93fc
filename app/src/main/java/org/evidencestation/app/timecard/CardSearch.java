package org.evidencestation.app.timecard;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.evidencestation.app.media.CannotDecodeException;
import org.evidencestation.app.media.ClipPictures;
import org.evidencestation.app.media.ClipPictures.Part;
import org.evidencestation.app.media.ClipPictures.Picture;
import org.evidencestation.app.paper.QrReader;

/**
 * Looks for a time card in a clip with bounded work: four pictures a second of a clip of up to 30 s, or of the first and the
 * last 10 s of a longer one - whoever films a card presses the button for it, or begins or ends a recording with it. Where one
 * of this station is seen, ten pictures a second of the seconds around it are read. That is at most 120 pictures to find
 * nothing, and 60 more to measure. For one thread.
 */
final class CardSearch {
    static final Duration SHORT = Duration.ofSeconds(30);
    private static final Duration EDGE = Duration.ofSeconds(10);
    private static final Duration BEFORE = Duration.ofSeconds(2);
    private static final Duration AROUND = Duration.ofSeconds(6);
    private static final int COARSE = 4;
    private static final int FINE = 10;

    private final ClipPictures pictures;
    private final TimeCards cards;
    private final QrReader reader = new QrReader();

    CardSearch(ClipPictures pictures, TimeCards cards) {
        this.pictures = pictures;
        this.cards = cards;
    }

    /**
     * @param sightings genuine cards in the order of their positions; empty if there are none
     * @param refused the first card that is not genuine, if any
     */
    record Found(List<Sighting> sightings, Optional<CardCheck.Refused> refused) {}

    /** Between the positions of the pictures that {@link Found#sightings} come from. */
    static long stepMillis() {
        return 1000 / FINE;
    }

    /**
     * @param length of the clip; where it is not known only its beginning is searched
     * @throws IOException if the clip cannot be decoded
     */
    Found search(Path clip, Optional<Duration> length) throws IOException, CannotDecodeException {
        Collector coarse = new Collector(true);
        for (Part part : parts(length)) {
            pictures.read(clip, part, coarse);
            if (!coarse.sightings.isEmpty()) {
                return fine(clip, coarse);
            }
        }
        return coarse.found();
    }

    private Found fine(Path clip, Collector coarse) throws IOException, CannotDecodeException {
        Duration seen = coarse.sightings.getFirst().position();
        Duration from = seen.compareTo(BEFORE) < 0 ? Duration.ZERO : seen.minus(BEFORE);
        Collector fine = new Collector(false);
        pictures.read(clip, new Part(from, AROUND, FINE), fine);
        return new Found(fine.sightings, coarse.refused);
    }

    private static List<Part> parts(Optional<Duration> length) {
        if (length.isEmpty() || length.get().compareTo(SHORT) <= 0) {
            return List.of(new Part(Duration.ZERO, SHORT, COARSE));
        }
        return List.of(
                new Part(Duration.ZERO, EDGE, COARSE), new Part(length.get().minus(EDGE), EDGE, COARSE));
    }

    /** Reads picture after picture; wants no more after the first genuine card if that is all it is for. */
    private final class Collector implements Predicate<Picture> {
        private final List<Sighting> sightings = new ArrayList<>();
        private final boolean firstOnly;
        private Optional<CardCheck.Refused> refused = Optional.empty();

        Collector(boolean firstOnly) {
            this.firstOnly = firstOnly;
        }

        @Override
        public boolean test(Picture picture) {
            reader.read(picture.grey(), picture.width(), picture.height())
                    .flatMap(cards::check)
                    .ifPresent(check -> note(check, picture.position()));
            return !firstOnly || sightings.isEmpty();
        }

        private void note(CardCheck check, Duration position) {
            switch (check) {
                case CardCheck.Genuine(var shown) -> sightings.add(new Sighting(position, shown));
                case CardCheck.Refused it -> refused = refused.or(() -> Optional.of(it));
            }
        }

        Found found() {
            return new Found(List.copyOf(sightings), refused);
        }
    }
}
