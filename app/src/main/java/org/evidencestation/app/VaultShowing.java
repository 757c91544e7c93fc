package org.evidencestation.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.evidencestation.app.desktop.player.Showing;
import org.evidencestation.app.duty.Footage;
import org.evidencestation.app.media.ContactSheets;
import org.evidencestation.app.media.Content;
import org.evidencestation.app.media.FrameReader;
import org.evidencestation.app.media.Frames;
import org.evidencestation.app.media.Picture;
import org.evidencestation.app.media.UnplayableException;
import org.evidencestation.app.media.Way;
import org.evidencestation.app.viewing.Fixity;
import org.evidencestation.app.viewing.Mark;
import org.evidencestation.app.viewing.Reel;
import org.evidencestation.app.viewing.Strip;
import org.evidencestation.app.viewing.Viewer;
import org.evidencestation.app.viewing.Viewing;
import org.evidencestation.storage.index.RecordingRow;
import org.evidencestation.storage.journal.DutyEvent;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.ReviewEvent;
import org.evidencestation.storage.journal.ViewingEvent;
import org.evidencestation.storage.journal.ViewingEvent.ViewingEnded;
import org.jspecify.annotations.Nullable;

/** Recordings of the station's own vault on the screen, as long as a viewing lasts. */
final class VaultShowing implements Showing {
    /** As large as a film is drawn; more pixels cost more than they show. */
    private static final int WIDEST = 1280;

    private static final int HIGHEST = 720;
    private static final Content.Size WAVEFORM = new Content.Size(1200, 300);

    private final Station station;
    private final Viewing viewing;
    private final StationPlayer.Tools tools;
    private final Consumer<VaultShowing> over;
    private final Viewer viewer;
    private final Strip strip;
    private final List<Path> made = new ArrayList<>();
    private boolean ended;

    VaultShowing(Station station, Viewing viewing, StationPlayer.Tools tools, Consumer<VaultShowing> over) {
        this.station = station;
        this.viewing = viewing;
        this.tools = tools;
        this.over = over;
        this.viewer = named(viewing.viewer());
        this.strip = Strip.of(viewing.recordings().stream().map(this::footage).toList());
    }

    private Strip.Footage footage(RecordingId recording) {
        RecordingRow row = station.index().recording(recording).orElseThrow();
        Optional<Footage> timed = timed(recording);
        Long millis = row.summary().durationMillis();
        return new Strip.Footage(
                recording,
                row.summary().name(),
                row.summary().recorder(),
                timed.flatMap(Footage::start),
                Optional.ofNullable(millis).map(Duration::ofMillis));
    }

    /** With the best time that is known today, which a time card may have told after the seal was made. */
    private Optional<Footage> timed(RecordingId recording) {
        return station.duty().ofOneMoment(moment -> moment.footage(recording));
    }

    @Override
    public Viewer viewer() {
        return viewer;
    }

    /** The journal says the number; over the picture stands the name as well. */
    private Viewer named(Viewer said) {
        return station.duty().<Viewer>ask(ledger -> ledger.people()
                .find(said.name())
                .map(it -> new Viewer(it.name() + " " + it.number(), said.unit()))
                .orElse(said));
    }

    @Override
    public Optional<String> request() {
        return viewing.request();
    }

    @Override
    public Optional<Instant> until() {
        return viewing.until();
    }

    @Override
    public boolean lasts() {
        return viewing.lasts();
    }

    @Override
    public Strip strip() {
        return strip;
    }

    @Override
    public Reel reel(RecordingId recording) throws IOException, UnplayableException {
        RecordingRow row = station.index().recording(recording).orElseThrow();
        Path file = viewing.show(recording);
        Content content = tools.contents().read(file);
        return new Reel(
                recording,
                row.summary().name(),
                file,
                content,
                Way.of(file.getFileName().toString(), content, tools.sound().present()),
                new Reel.Clock(
                        Optional.ofNullable(row.summary().recorderStart()),
                        timed(recording).flatMap(Footage::start)),
                marks(recording));
    }

    private List<Mark> marks(RecordingId recording) {
        return station.index().history(recording).stream()
                .flatMap(line -> marks(line.event(), recording))
                .sorted(Comparator.comparing(Mark::at))
                .toList();
    }

    private static Stream<Mark> marks(Event said, RecordingId recording) {
        if (said instanceof DutyEvent.GapSettled gap && recording.equals(gap.recording())) {
            return mark(gap.second(), Mark.Kind.EXPLANATION, gap.text());
        }
        if (said instanceof ReviewEvent.ReviewMade review) {
            Stream<Mark> items = review.items().stream()
                    .flatMap(it -> mark(it.second(), Mark.Kind.REVIEW, (it.item() + " " + it.words()).strip()));
            return Stream.concat(items, mark(review.wordingAt(), Mark.Kind.REVIEW, review.comment()));
        }
        return said instanceof ViewingEvent.MomentMarked it
                ? mark(it.second(), Mark.Kind.NOTED, it.word())
                : Stream.empty();
    }

    private static Stream<Mark> mark(@Nullable Long second, Mark.Kind kind, String words) {
        return second == null ? Stream.empty() : Stream.of(new Mark(Duration.ofSeconds(second), kind, words));
    }

    @Override
    public Path playable(Reel reel, Way way) throws IOException, UnplayableException {
        require();
        return switch (way) {
            case Way.Repacked(boolean silent) -> keep(tools.repack().film(reel.file(), reel.content(), silent));
            case Way.PlainSound _ -> keep(tools.repack().sound(reel.file(), reel.content()));
            case Way.Direct _, Way.Frames _, Way.Still _, Way.Waveform _ -> reel.file();
        };
    }

    /** What is ready only after the end is not kept either. */
    private synchronized Path keep(Path temporary) throws IOException {
        if (ended) {
            tools.clips().discard(temporary);
            throw new IOException("Ended while " + temporary.getFileName() + " was made");
        }
        made.add(temporary);
        return temporary;
    }

    private void require() {
        if (!viewing.lasts()) {
            throw new IllegalStateException("The viewing is over");
        }
    }

    @Override
    public Frames frames(Reel reel, Duration from, double perSecond) throws IOException, UnplayableException {
        require();
        return tools.frames().read(new FrameReader.Wish(reel.file(), from, perSecond, size(reel)));
    }

    private static Content.Size size(Reel reel) {
        return reel.content().video().map(it -> it.within(WIDEST, HIGHEST)).orElse(WAVEFORM);
    }

    @Override
    public Optional<Picture> still(Reel reel, Duration at) throws IOException, UnplayableException {
        require();
        return reel.content().video().isPresent()
                ? tools.frames().still(reel.file(), at, size(reel))
                : tools.frames().waveform(reel.file(), WAVEFORM);
    }

    @Override
    public Optional<Duration> step(Reel reel, Duration at, boolean forward) throws IOException, UnplayableException {
        return tools.times().step(reel.file(), at, forward);
    }

    @Override
    public List<ContactSheets.Still> sheet(RecordingId recording) throws IOException {
        return tools.sheets().of(recording.content().hex(), viewing.show(recording));
    }

    @Override
    public Fixity prove(RecordingId recording) throws IOException {
        return viewing.prove(recording);
    }

    @Override
    public void mark(RecordingId recording, Duration at, String word) throws IOException {
        viewing.mark(recording, at, word);
    }

    @Override
    public Optional<ViewingEnded> end(String reason) throws IOException {
        discard();
        try {
            return viewing.end(reason);
        } finally {
            over.accept(this);
        }
    }

    private synchronized void discard() throws IOException {
        ended = true;
        for (Path each : made) {
            tools.clips().discard(each);
        }
        made.clear();
    }
}
