package org.evidencestation.app.desktop.player;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.evidencestation.app.media.Content;

/**
 * A film picture by picture: a thread reads ahead a little, each pulse of the screen shows what is due. Where decoding is
 * slower than time, the film is slower too.
 */
final class FrameFilm implements Screening {
    /** No screen shows more, and each costs a copy. */
    private static final double MOST_PER_SECOND = 30;

    private final Source source;
    private final double perSecond;
    private final Audience audience;
    private final Consumer<WritableImage> place;
    private final Executor work;
    private final Executor ui;
    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            draw(now);
        }
    };
    private FrameQueue queue = FrameQueue.empty();
    private WritableImage image = new WritableImage(1, 1);
    private double rate = 1;
    private Duration position = Duration.ZERO;
    private boolean playing;
    private boolean over;
    private boolean told;
    private boolean first = true;
    private long before;

    FrameFilm(Source source, double perSecond, Audience audience, Consumer<WritableImage> place, Screens screens) {
        this.source = source;
        this.perSecond = perSecond;
        this.audience = audience;
        this.place = place;
        this.work = screens.work();
        this.ui = screens.ui();
        read();
    }

    /** @param ui the toolkit's thread */
    record Screens(Executor work, Executor ui) {}

    private void read() {
        queue.close();
        first = true;
        queue = FrameQueue.read(source, position, Math.min(perSecond, MOST_PER_SECOND / rate), work);
        before = 0;
        pulse.start();
    }

    /** The film's clock runs with the screen's, but never ahead of the pictures. */
    private void draw(long now) {
        long passed = before == 0 ? 0 : now - before;
        before = now;
        Duration due = playing && !first ? position.plusNanos((long) (passed * rate)) : position;
        FrameQueue.Due found = queue.take(due, first);
        switch (found) {
            case FrameQueue.Due.Waiting _ -> {}
            case FrameQueue.Due.Nothing _ -> moved(due);
            case FrameQueue.Due.Shown(FrameQueue.Frame frame) -> {
                show(frame);
                moved(due);
            }
            case FrameQueue.Due.End _ -> ended();
            case FrameQueue.Due.Broken(String why) -> {
                close();
                ui.execute(() -> audience.failed(why));
            }
        }
    }

    private void moved(Duration to) {
        if (playing) {
            position = to;
            audience.at(to);
        } else {
            pulse.stop();
        }
    }

    private void show(FrameQueue.Frame frame) {
        Content.Size size = frame.size();
        if (image.getWidth() != size.width() || image.getHeight() != size.height()) {
            image = new WritableImage(size.width(), size.height());
            place.accept(image);
        }
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        size.width(),
                        size.height(),
                        PixelFormat.getByteBgraPreInstance(),
                        frame.bgra(),
                        0,
                        size.width() * 4);
        queue.back(frame);
        first = false;
        if (!told) {
            told = true;
            audience.ready();
        }
    }

    private void ended() {
        pulse.stop();
        if (first && !told) {
            close();
            audience.failed("Not one picture");
        } else if (playing) {
            playing = false;
            audience.ended();
        }
    }

    @Override
    public void play() {
        playing = true;
        before = 0;
        pulse.start();
    }

    @Override
    public void pause() {
        playing = false;
    }

    @Override
    public void seek(Duration to) {
        position = to;
        read();
    }

    @Override
    public void rate(double wanted) {
        if (wanted != rate) {
            rate = wanted;
            read();
        }
    }

    @Override
    public void close() {
        if (!over) {
            over = true;
            pulse.stop();
            queue.close();
        }
    }
}
