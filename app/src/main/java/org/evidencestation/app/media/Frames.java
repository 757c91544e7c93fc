package org.evidencestation.app.media;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** Pictures that follow each other at equal distances. For one reader; anybody may close it, which ends a read under way. */
public final class Frames implements AutoCloseable {
    private final ToolRun run;
    private final InputStream out;
    private final FrameReader.Wish wish;
    private long read;

    Frames(ToolRun run, FrameReader.Wish wish) {
        this.run = run;
        this.out = run.out();
        this.wish = wish;
    }

    static int bytes(Content.Size size) {
        return Math.multiplyExact(size.width(), size.height() * 4);
    }

    public Content.Size size() {
        return wish.size();
    }

    /** A buffer of the right size. */
    public byte[] buffer() {
        return new byte[bytes(wish.size())];
    }

    /**
     * Puts the next picture into a buffer of {@link #buffer}: blue, green, red, opacity, row by row from the top.
     *
     * @return false at the end, or where the decoder could not go on
     */
    public boolean next(byte[] picture) throws IOException {
        boolean whole = out.readNBytes(picture, 0, picture.length) == picture.length;
        read += whole ? 1 : 0;
        return whole;
    }

    /** Position of the picture that was read last. */
    public Duration position() {
        return wish.from().plusNanos((long) (Math.max(0, read - 1) * 1e9 / wish.perSecond()));
    }

    @Override
    public void close() {
        run.close();
    }
}
