package org.evidencestation.app.desktop.player;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.media.Media;
import javafx.scene.media.MediaException;
import javafx.scene.media.MediaPlayer;
import javafx.scene.media.MediaView;

/** A file in the toolkit's own player. */
final class ToolkitFilm implements Screening {
    /** It may hang without a word over a file that it does not understand. */
    private static final javafx.util.Duration PATIENCE = javafx.util.Duration.seconds(8);

    private final MediaPlayer player;
    private final MediaView view;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private boolean over;
    private boolean ready;

    private ToolkitFilm(MediaPlayer player, boolean pictures, Audience audience, Runnable shown) {
        this.player = player;
        this.view = new MediaView(player);
        view.setPreserveRatio(true);
        player.setOnReady(() -> {
            if (pictures && player.getMedia().getWidth() <= 0) {
                fail(audience, "No pictures");
            } else if (!over) {
                ready = true;
                patience.stop();
                shown.run();
                audience.ready();
            }
        });
        player.setOnError(() -> fail(audience, String.valueOf(player.getError())));
        player.setOnEndOfMedia(() -> {
            if (!over) {
                player.pause();
                audience.ended();
            }
        });
        player.currentTimeProperty().subscribe(time -> {
            if (!over && ready && player.getStatus() == MediaPlayer.Status.PLAYING) {
                audience.at(Duration.ofNanos((long) (time.toMillis() * 1e6)));
            }
        });
        patience.setOnFinished(end -> fail(audience, "Nothing came"));
        patience.play();
    }

    /** @param place is given the node when there is something to see */
    static Screening open(Path file, boolean pictures, Audience audience, Consumer<MediaView> place) {
        try {
            MediaPlayer player = new MediaPlayer(new Media(file.toUri().toString()));
            ToolkitFilm[] film = new ToolkitFilm[1];
            film[0] = new ToolkitFilm(player, pictures, audience, () -> place.accept(film[0].view));
            return film[0];
        } catch (MediaException | IllegalArgumentException | UnsupportedOperationException e) {
            Failed failed = new Failed();
            javafx.application.Platform.runLater(() -> failed.tell(audience, String.valueOf(e.getMessage())));
            return failed;
        }
    }

    private void fail(Audience audience, String why) {
        if (!over) {
            close();
            audience.failed(why);
        }
    }

    @Override
    public void play() {
        player.play();
    }

    @Override
    public void pause() {
        player.pause();
    }

    @Override
    public void seek(Duration to) {
        player.seek(javafx.util.Duration.millis(to.toNanos() / 1e6));
    }

    @Override
    public void rate(double rate) {
        player.setRate(rate);
    }

    @Override
    public void close() {
        over = true;
        patience.stop();
        player.dispose();
    }

    /** What could not even be begun; that is told as if it had been. */
    private static final class Failed implements Screening {
        private boolean over;

        void tell(Audience audience, String why) {
            if (!over) {
                audience.failed(why);
            }
        }

        @Override
        public void play() {}

        @Override
        public void pause() {}

        @Override
        public void seek(Duration to) {}

        @Override
        public void rate(double rate) {}

        @Override
        public void close() {
            over = true;
        }
    }
}
