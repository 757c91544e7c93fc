package org.evidencestation.storage.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of one segment as bytes, whatever they are, in bounded memory. */
final class LineInput implements AutoCloseable {
    private static final int CHUNK = 64 * 1024;

    private final InputStream in;
    private byte[] buffer = new byte[CHUNK];
    private int start;
    private int end;
    private long offset;

    private LineInput(InputStream in, long offset) {
        this.in = in;
        this.offset = offset;
    }

    /** @param offset where a line begins */
    static LineInput open(Path segment, long offset) throws IOException {
        InputStream in = Files.newInputStream(segment);
        try {
            in.skipNBytes(offset);
            return new LineInput(in, offset);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** A line without its line feed. */
    static final class Line {
        private final byte[] bytes;
        private final long offset;
        private final boolean complete;

        private Line(byte[] bytes, long offset, boolean complete) {
            this.bytes = bytes;
            this.offset = offset;
            this.complete = complete;
        }

        /** Not to be changed; only the beginning, if the line is longer than any of ours. */
        byte[] bytes() {
            return bytes;
        }

        /** Where it starts in its segment. */
        long offset() {
            return offset;
        }

        /** Whether a line feed ends it. */
        boolean complete() {
            return complete;
        }

        boolean tooLong() {
            return bytes.length > LineFormat.LONGEST;
        }
    }

    /** The next line, or null at the end; an empty rest is no line. */
    @Nullable
    Line next() throws IOException {
        int searched = 0;
        while (true) {
            int feed = lineFeed(start + searched);
            if (feed >= 0 && feed - start <= LineFormat.LONGEST) {
                return take(feed, true);
            }
            if (end - start > LineFormat.LONGEST) {
                return takeTooLong();
            }
            searched = end - start;
            if (!fill()) {
                return searched == 0 ? null : take(end, false);
            }
        }
    }

    private int lineFeed(int from) {
        for (int i = from; i < end; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private Line take(int to, boolean complete) {
        Line line = new Line(Arrays.copyOfRange(buffer, start, to), offset, complete);
        int used = to - start + (complete ? 1 : 0);
        start += used;
        offset += used;
        return line;
    }

    private Line takeTooLong() throws IOException {
        byte[] beginning = Arrays.copyOfRange(buffer, start, start + LineFormat.LONGEST + 1);
        long at = offset;
        while (true) {
            int feed = lineFeed(start);
            if (feed >= 0) {
                take(feed, true);
                return new Line(beginning, at, true);
            }
            offset += end - start;
            start = end;
            if (!fill()) {
                return new Line(beginning, at, false);
            }
        }
    }

    /** Reads some more behind what is kept; false at the end of the file. */
    private boolean fill() throws IOException {
        System.arraycopy(buffer, start, buffer, 0, end - start);
        end -= start;
        start = 0;
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int read = in.read(buffer, end, buffer.length - end);
        end += Math.max(read, 0);
        return read > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
