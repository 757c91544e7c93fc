package org.evidencestation.app.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.desktop.player.PlayerDesk;
import org.evidencestation.app.desktop.player.Showing;
import org.evidencestation.app.media.ContactSheets;
import org.evidencestation.app.media.Content;
import org.evidencestation.app.media.ContentReader;
import org.evidencestation.app.media.Ffmpeg;
import org.evidencestation.app.media.FrameReader;
import org.evidencestation.app.media.FrameTimes;
import org.evidencestation.app.media.Frames;
import org.evidencestation.app.media.Picture;
import org.evidencestation.app.media.Repack;
import org.evidencestation.app.media.TemporaryClips;
import org.evidencestation.app.media.UnplayableException;
import org.evidencestation.app.media.Way;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.viewing.Fixity;
import org.evidencestation.app.viewing.Mark;
import org.evidencestation.app.viewing.MayView;
import org.evidencestation.app.viewing.Reel;
import org.evidencestation.app.viewing.Strip;
import org.evidencestation.app.viewing.Viewer;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.ViewingEvent.Proof;
import org.evidencestation.storage.journal.ViewingEvent.ViewingEnded;
import org.evidencestation.storage.seal.Sha256;

/** A player over files that lie anywhere, without a vault and without a journal; real decoders, a computer without sound. */
public final class InventedPlayer implements PlayerDesk {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    public final List<String> written = new ArrayList<>();
    private final Map<RecordingId, Path> films = new LinkedHashMap<>();
    private final List<MayView> grants = new ArrayList<>();
    private final Optional<Path> folder;
    private Fixity fixity = new Fixity.Intact(Rack.NOW);

    private InventedPlayer(Optional<Path> folder) {
        this.folder = folder;
    }

    /** Nobody is signed in. */
    public static InventedPlayer locked() {
        return new InventedPlayer(Optional.empty());
    }

    /** @param folder for programs and what is temporary */
    public static InventedPlayer of(Path folder, List<Path> films) {
        InventedPlayer player = new InventedPlayer(Optional.of(folder));
        films.forEach(film -> player.films.put(id(film), film));
        return player;
    }

    public static RecordingId id(Path film) {
        try {
            return new RecordingId(Sha256.of(Files.readAllBytes(film)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public InventedPlayer proving(Fixity answer) {
        fixity = answer;
        return this;
    }

    @Override
    public Answer<Showing> open(Wish wish) throws IOException {
        if (folder.isEmpty()) {
            return new Answer.Refused<>(Refusal.NOT_SIGNED_IN, "", "");
        }
        written.add("began " + wish.purpose() + " " + wish.undertaking());
        return new Answer.Done<>(new Invented(folder.get(), wish));
    }

    @Override
    public List<MayView> granted() {
        return grants;
    }

    public InventedPlayer granting(MayView grant) {
        grants.add(grant);
        return this;
    }

    @Override
    public Optional<Undertaking> undertaking() {
        return Optional.of(new Undertaking("SA10", "SA10：严格遵守保密制度，保守国家机密和行政执法案件当事人的商业秘密、个人隐私"));
    }

    @Override
    public void present() {}

    private Path film(RecordingId recording) {
        return java.util.Objects.requireNonNull(films.get(recording), recording.toString());
    }

    private final class Invented implements Showing {
        private final Ffmpeg ffmpeg;
        private final TemporaryClips clips;
        private final FrameReader frames;
        private final Wish wish;
        private boolean lasts = true;

        Invented(Path folder, Wish wish) throws IOException {
            this.ffmpeg = new Ffmpeg(folder.resolve("programs"), InventedPlayer.class.getClassLoader());
            this.clips = TemporaryClips.open(folder.resolve("viewing"));
            this.frames = new FrameReader(ffmpeg);
            this.wish = wish;
        }

        @Override
        public Viewer viewer() {
            return wish.grant().map(MayView::viewer).orElseGet(() -> new Viewer("100003", ""));
        }

        @Override
        public Optional<String> request() {
            return wish.grant().map(MayView::request);
        }

        @Override
        public Optional<Instant> until() {
            return wish.grant().map(MayView::until);
        }

        @Override
        public boolean lasts() {
            return lasts;
        }

        /** Each began a minute after the one before, and the second recorder's in the middle of that. */
        @Override
        public Strip strip() {
            List<Strip.Footage> all = new ArrayList<>();
            for (Map.Entry<RecordingId, Path> film : films.entrySet()) {
                int number = all.size();
                if (wish.wholeOperation() || film.getKey().equals(wish.first())) {
                    all.add(new Strip.Footage(
                            film.getKey(),
                            film.getValue().getFileName().toString(),
                            number % 3 == 2 ? "second" : "first",
                            Optional.of(started(number)),
                            Optional.of(Duration.ofSeconds(40 - number % 3 * 10L))));
                }
            }
            return Strip.of(all);
        }

        private static Instant started(int number) {
            return Rack.NOW.minusSeconds(7_200).plusSeconds(number * 50L);
        }

        @Override
        public Reel reel(RecordingId recording) throws IOException, UnplayableException {
            Path film = film(recording);
            written.add("played " + film.getFileName());
            Content content = new ContentReader(ffmpeg, PATIENCE).read(film);
            Instant start = started(List.copyOf(films.keySet()).indexOf(recording));
            return new Reel(
                    recording,
                    film.getFileName().toString(),
                    film,
                    content,
                    Way.of(film.getFileName().toString(), content, false),
                    new Reel.Clock(
                            Optional.of(LocalDateTime.ofInstant(start.plusSeconds(432), ZoneOffset.ofHours(8))),
                            Optional.of(start)),
                    List.of(
                            new Mark(Duration.ofMillis(700), Mark.Kind.EXPLANATION, "更换电池，示例说明"),
                            new Mark(Duration.ofMillis(1_400), Mark.Kind.REVIEW, "告知用语")));
        }

        @Override
        public Path playable(Reel reel, Way way) throws IOException, UnplayableException {
            return way instanceof Way.Repacked(boolean silent)
                    ? new Repack(ffmpeg, clips, PATIENCE).film(reel.file(), reel.content(), silent)
                    : reel.file();
        }

        @Override
        public Frames frames(Reel reel, Duration from, double perSecond) throws IOException, UnplayableException {
            return frames.read(new FrameReader.Wish(reel.file(), from, perSecond, size(reel)));
        }

        private static Content.Size size(Reel reel) {
            return reel.content().video().map(it -> it.within(1280, 720)).orElse(new Content.Size(1200, 300));
        }

        @Override
        public Optional<Picture> still(Reel reel, Duration at) throws IOException, UnplayableException {
            return reel.content().video().isPresent()
                    ? frames.still(reel.file(), at, size(reel))
                    : frames.waveform(reel.file(), size(reel));
        }

        @Override
        public Optional<Duration> step(Reel reel, Duration at, boolean forward)
                throws IOException, UnplayableException {
            return new FrameTimes(ffmpeg).step(reel.file(), at, forward);
        }

        @Override
        public List<ContactSheets.Still> sheet(RecordingId recording) throws IOException {
            ContentReader reader = new ContentReader(ffmpeg, PATIENCE);
            return new ContactSheets(reader, frames, folder.orElseThrow().resolve("stills"))
                    .of(recording.content().hex(), film(recording));
        }

        @Override
        public Fixity prove(RecordingId recording) {
            return fixity;
        }

        @Override
        public void mark(RecordingId recording, Duration at, String word) {
            written.add("marked " + at.toSeconds() + " " + word);
        }

        @Override
        public Optional<ViewingEnded> end(String reason) throws IOException {
            lasts = false;
            clips.close();
            written.add("ended " + reason);
            String word = fixity instanceof Fixity.Intact ? Proof.INTACT : Proof.BROKEN;
            return Optional.of(new ViewingEnded(
                    new org.evidencestation.storage.journal.ViewingId("00000000-0000-4000-8000-0000000000e1"),
                    reason,
                    strip().pieces().stream()
                            .map(it -> new Proof(it.recording(), word, word))
                            .toList(),
                    "100003"));
        }
    }
}
