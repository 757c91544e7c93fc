package org.evidencestation.app.desktop.player;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.app.media.ContactSheets;
import org.evidencestation.app.media.Content;
import org.evidencestation.app.media.Frames;
import org.evidencestation.app.media.Picture;
import org.evidencestation.app.media.Way;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.viewing.Fixity;
import org.evidencestation.app.viewing.Mark;
import org.evidencestation.app.viewing.MayView;
import org.evidencestation.app.viewing.Reel;
import org.evidencestation.app.viewing.Strip;
import org.evidencestation.app.viewing.Viewer;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.ViewingEvent.ViewingEnded;
import org.evidencestation.storage.journal.ViewingId;
import org.evidencestation.storage.seal.Sha256;

/** A desk with two films of a minute, half a minute apart, that are nowhere but on paper. */
final class PaperFilms implements PlayerDesk {
    final List<String> said = new ArrayList<>();
    final List<String> shown = new ArrayList<>();
    boolean lasts = true;
    private final InstantSource time;
    private final Instant began;
    private Set<Way> refused = Set.of();
    private Optional<Screening.Audience> audience = Optional.empty();
    private Optional<Screening.Audience> told = Optional.empty();

    PaperFilms(InstantSource time) {
        this.time = time;
        this.began = time.instant().minusSeconds(7_200);
    }

    RecordingId first() {
        return new RecordingId(Sha256.of(new byte[] {1}));
    }

    RecordingId second() {
        return new RecordingId(Sha256.of(new byte[] {2}));
    }

    void refusing(Way... ways) {
        refused = Set.of(ways);
    }

    Screening.Audience audience() {
        return audience.orElseThrow();
    }

    MayView grant(Instant until) {
        Set<RecordingId> recordings = Set.of(first());
        return new MayView() {
            @Override
            public String request() {
                return "7";
            }

            @Override
            public String person() {
                return "";
            }

            @Override
            public Viewer viewer() {
                return new Viewer("示例来访者", "");
            }

            @Override
            public Set<RecordingId> recordings() {
                return recordings;
            }

            @Override
            public Instant until() {
                return until;
            }

            @Override
            public boolean stands() {
                return lasts;
            }
        };
    }

    @Override
    public Answer<Showing> open(Wish wish) {
        said.add("opened " + wish.undertaking());
        return new Answer.Done<>(new PaperShowing(wish));
    }

    @Override
    public List<MayView> granted() {
        return List.of();
    }

    @Override
    public Optional<Undertaking> undertaking() {
        return Optional.of(new Undertaking("SA10", "保守秘密"));
    }

    @Override
    public void present() {}

    Screening.Projector projector() {
        return new Screening.Projector() {
            @Override
            public Screening film(Path file, boolean pictures, Screening.Audience listener) {
                return screening(file.getFileName().toString(), listener);
            }

            @Override
            public Screening frames(Screening.Source source, double perSecond, Screening.Audience listener) {
                return screening("frames", listener);
            }
        };
    }

    private Screening screening(String name, Screening.Audience listener) {
        shown.add(name);
        audience = Optional.of(listener);
        return new PaperScreening();
    }

    /** What the toolkit tells a moment after it was asked. */
    void settle() {
        while (!told.equals(audience)) {
            told = audience;
            if (refused.contains(way())) {
                audience().failed("refused");
            } else {
                audience().ready();
            }
        }
    }

    private Way way() {
        return switch (shown.getLast()) {
            case "direct" -> new Way.Direct();
            case "repacked" -> new Way.Repacked(true);
            default -> new Way.Frames();
        };
    }

    private final class PaperScreening implements Screening {
        @Override
        public void play() {
            shown.add("playing");
        }

        @Override
        public void pause() {}

        @Override
        public void seek(Duration to) {}

        @Override
        public void rate(double rate) {}

        @Override
        public void close() {}
    }

    private final class PaperShowing implements Showing {
        private final Wish wish;

        PaperShowing(Wish wish) {
            this.wish = wish;
        }

        @Override
        public Viewer viewer() {
            return new Viewer("100003", "");
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

        @Override
        public Strip strip() {
            return Strip.of(List.of(footage(first(), began), footage(second(), began.plusSeconds(90))));
        }

        private Strip.Footage footage(RecordingId id, Instant start) {
            return new Strip.Footage(id, "示例.mp4", "one", Optional.of(start), Optional.of(Duration.ofSeconds(60)));
        }

        @Override
        public Reel reel(RecordingId recording) {
            Content content = new Content(
                    Content.Kind.FILM,
                    "mov,mp4",
                    Optional.of(Duration.ofSeconds(60)),
                    Optional.of(new Content.Video("h264", "avc1", 320, 240, 25)),
                    Optional.empty());
            return new Reel(
                    recording,
                    "示例.mp4",
                    Path.of("direct"),
                    content,
                    Way.of("a.mp4", content, false),
                    new Reel.Clock(Optional.empty(), Optional.of(began)),
                    List.of(new Mark(Duration.ofSeconds(3), Mark.Kind.NOTED, "")));
        }

        @Override
        public Path playable(Reel reel, Way way) {
            return Path.of(way instanceof Way.Repacked ? "repacked" : "direct");
        }

        @Override
        public Frames frames(Reel reel, Duration from, double perSecond) {
            throw new AssertionError("nobody decodes paper");
        }

        @Override
        public Optional<Picture> still(Reel reel, Duration at) {
            return Optional.empty();
        }

        @Override
        public Optional<Duration> step(Reel reel, Duration at, boolean forward) {
            return Optional.empty();
        }

        @Override
        public List<ContactSheets.Still> sheet(RecordingId recording) {
            return List.of();
        }

        @Override
        public Fixity prove(RecordingId recording) {
            return new Fixity.Intact(time.instant());
        }

        @Override
        public void mark(RecordingId recording, Duration at, String word) {
            said.add("marked");
        }

        @Override
        public Optional<ViewingEnded> end(String reason) {
            said.add("ended " + reason);
            return Optional.of(new ViewingEnded(
                    new ViewingId("00000000-0000-4000-8000-0000000000e1"), reason, List.of(), "100003"));
        }
    }
}
