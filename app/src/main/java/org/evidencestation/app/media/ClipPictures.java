package org.evidencestation.app.media;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Predicate;

/** Decodes clips into single pictures. */
public interface ClipPictures {
    /**
     * Gives the pictures of a part of a clip, in order, until they end or are not wanted any more.
     *
     * @param more is given each picture; answers whether it wants another
     * @throws CannotDecodeException if nothing on this computer can decode the clip
     * @throws IOException if a decoder was there, began, and did not come to a good end in time; pictures before that were
     *     given
     */
    void read(Path clip, Part part, Predicate<Picture> more) throws IOException, CannotDecodeException;

    /**
     * @param from position of the first picture
     * @param length of the part; the clip may end before
     * @param perSecond pictures; the nearest that the clip has are given
     */
    record Part(Duration from, Duration length, int perSecond) {
        /** Between the positions of two pictures. */
        public long stepMillis() {
            return 1000L / perSecond;
        }
    }

    /**
     * One picture, grey.
     *
     * @param position in the clip that it was asked for
     * @param grey one byte a pixel, row by row from the top, 0 is black; may be reused for the next picture
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared; a copy of each picture would cost more than decoding
    record Picture(Duration position, int width, int height, byte[] grey) {}
}
