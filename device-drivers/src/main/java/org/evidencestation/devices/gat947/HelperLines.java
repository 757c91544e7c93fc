package org.evidencestation.devices.gat947;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The lines a helper writes, read by a thread of their own so that one that never comes can be given up. */
final class HelperLines {
    private static final Logger LOG = LoggerFactory.getLogger(HelperLines.class);
    private static final int LONGEST = 4096;
    private static final int UNASKED = 4;

    private final InputStream in;
    private final BlockingQueue<Line> lines = new ArrayBlockingQueue<>(UNASKED);
    private final Thread reader;

    /** What comes from a helper. */
    sealed interface Line {
        record Text(String text) implements Line {}

        record TooLong() implements Line {}

        record End() implements Line {}
    }

    HelperLines(InputStream in, String name) {
        this.in = in;
        this.reader = Thread.ofPlatform().daemon().name(name).start(this::read);
    }

    /** @return empty if none came in time */
    Optional<Line> next(Duration patience) throws InterruptedException {
        return Optional.ofNullable(lines.poll(patience.toMillis(), TimeUnit.MILLISECONDS));
    }

    void stop() {
        reader.interrupt();
    }

    private void read() {
        try {
            Line line;
            do {
                line = line();
                lines.put(line);
            } while (line instanceof Line.Text);
        } catch (InterruptedException e) {
            LOG.debug("Nobody waits for the helper any more", e);
        }
    }

    private Line line() {
        StringBuilder text = new StringBuilder();
        try {
            for (int next = in.read(); next != '\n'; next = in.read()) {
                if (next < 0) {
                    return new Line.End();
                }
                if (text.length() == LONGEST) {
                    return new Line.TooLong();
                }
                text.append((char) next);
            }
        } catch (IOException e) {
            LOG.debug("The helper's pipe broke", e);
            return new Line.End();
        }
        return new Line.Text(text.toString().stripTrailing());
    }
}
