package org.evidencestation.app.desktop.player;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.evidencestation.app.media.Content;
import org.evidencestation.app.media.Frames;
import org.evidencestation.app.media.UnplayableException;

/** Pictures between the thread that decodes and the one that shows: never more than a few, whose memory is used again. */
final class FrameQueue {
    private static final int AHEAD = 4;

    private final Deque<Frame> ready = new ArrayDeque<>();
    private final Deque<byte[]> spare = new ArrayDeque<>();
    private Optional<Frames> frames = Optional.empty();
    private Optional<String> broken = Optional.empty();
    private boolean end;
    private boolean closed;

    private FrameQueue() {}

    /** @param bgra given back by {@link FrameQueue#back} when it was shown */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Frame(Duration at, Content.Size size, byte[] bgra) {}

    /** What there is for a moment. */
    sealed interface Due {
        /** The decoder has not come so far. */
        record Waiting() implements Due {}

        /** The picture that is on the screen stays. */
        record Nothing() implements Due {}

        record Shown(Frame frame) implements Due {}

        record End() implements Due {}

        record Broken(String why) implements Due {}
    }

    static FrameQueue empty() {
        return new FrameQueue();
    }

    static FrameQueue read(Screening.Source source, Duration from, double perSecond, Executor work) {
        FrameQueue queue = new FrameQueue();
        work.execute(() -> queue.fill(source, from, perSecond));
        return queue;
    }

    private void fill(Screening.Source source, Duration from, double perSecond) {
        try (Frames film = source.open(from, perSecond)) {
            boolean more = begin(film);
            while (more) {
                byte[] picture = buffer(film);
                more = film.next(picture) && put(new Frame(film.position(), film.size(), picture));
            }
            over(Optional.empty());
        } catch (IOException | UnplayableException e) {
            over(Optional.of(String.valueOf(e.getMessage())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean begin(Frames film) {
        frames = Optional.of(film);
        return !closed;
    }

    private synchronized byte[] buffer(Frames film) {
        return spare.isEmpty() ? film.buffer() : spare.pop();
    }

    private synchronized boolean put(Frame frame) throws InterruptedException {
        while (ready.size() >= AHEAD && !closed) {
            wait();
        }
        ready.add(frame);
        return !closed;
    }

    private synchronized void over(Optional<String> why) {
        end = true;
        broken = why;
    }

    /**
     * The last picture that is due; those before it are passed over.
     *
     * @param any the next one, whenever it is due
     */
    synchronized Due take(Duration due, boolean any) {
        Frame last = null;
        while (!ready.isEmpty() && ((last == null && any) || ready.peek().at().compareTo(due) <= 0)) {
            if (last != null) {
                spare.push(last.bgra());
            }
            last = ready.poll();
        }
        notifyAll();
        if (last != null) {
            return new Due.Shown(last);
        }
        if (!ready.isEmpty()) {
            return new Due.Nothing();
        }
        if (!end) {
            return new Due.Waiting();
        }
        return broken.<Due>map(Due.Broken::new).orElseGet(Due.End::new);
    }

    synchronized void back(Frame shown) {
        spare.push(shown.bgra());
    }

    /** Ends a read under way. */
    void close() {
        Optional<Frames> reading;
        synchronized (this) {
            closed = true;
            reading = frames;
            notifyAll();
        }
        reading.ifPresent(Frames::close);
    }
}
