package org.evidencestation.app.timecard;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.media.CannotDecodeException;
import org.evidencestation.app.media.ClipPictures;

/**
 * Measures a recorder's clock by one of its clips, if a time card was filmed in it. The card says when the clip began by the
 * station's clock ({@link CardClock}), name, content and last write say when by the recorder's ({@link StartClaims}); the
 * difference is the offset, its uncertainty half of all the time that both leave open. For one thread.
 */
public final class ReadClip {
    private final CardSearch search;
    private final CardClock card = new CardClock(CardSearch.stepMillis());
    private final ZoneId zone;

    /** @param zone of the office, by whose wall time recorders are taken to run */
    public ReadClip(ClipPictures pictures, TimeCards cards, ZoneId zone) {
        this.search = new CardSearch(pictures, cards);
        this.zone = zone;
    }

    /**
     * What is known of a clip beside its pictures.
     *
     * @param name of the file on the recorder
     * @param recorderStart when it began, by the recorder's clock; empty if nothing tells
     * @param modified last write of the file, by the recorder's clock
     * @param created by the content's header
     * @param duration by content
     * @param emptied when the last docking before this one began that took everything from the recorder
     * @param docked when the docking began that brought the clip
     */
    public record Clip(
            Path file,
            String name,
            Optional<LocalDateTime> recorderStart,
            Optional<LocalDateTime> modified,
            Optional<Instant> created,
            Optional<Duration> duration,
            Optional<Instant> emptied,
            Instant docked) {}

    public ClipReading read(Clip clip) {
        try {
            return judge(clip, search.search(clip.file(), clip.duration()));
        } catch (CannotDecodeException | IOException e) {
            return new ClipReading.NotSearched(String.valueOf(e.getMessage()));
        }
    }

    private ClipReading judge(Clip clip, CardSearch.Found found) {
        List<Sighting> sightings = found.sightings();
        if (sightings.isEmpty()) {
            return found.refused()
                    .<ClipReading>map(it -> new ClipReading.Refused(it.why(), it.detail()))
                    .orElseGet(ClipReading.NoCard::new);
        }
        Instant shown = sightings.getFirst().shown();
        Optional<CardRefusal> doubt = card.doubt(sightings)
                .or(() -> new Freshness(clip.emptied(), clip.docked()).doubt(shown))
                .or(() ->
                        clip.recorderStart().isEmpty() ? Optional.of(CardRefusal.NO_RECORDER_TIME) : Optional.empty());
        if (doubt.isPresent()) {
            return new ClipReading.Refused(doubt.get(), shown.toString());
        }
        Span recorder = new StartClaims(
                        clip.name(),
                        clip.recorderStart().orElseThrow(),
                        clip.modified(),
                        clip.created(),
                        clip.duration())
                .begin(zone);
        return new ClipReading.Measured(
                new ClipMeasurement(zone).of(card.begin(sightings), recorder), sightings.size());
    }
}
