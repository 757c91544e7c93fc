package org.evidencestation.app.media;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;

/** Grey pictures one behind the other, each with its own size (Netpbm's PGM, binary); nothing it says makes memory grow. */
final class Pgm {
    private static final int LARGEST_SIDE = 4096;
    private static final int HEADER = 64;

    private final InputStream bytes;
    private byte[] grey = new byte[0];

    Pgm(InputStream bytes) {
        this.bytes = bytes;
    }

    /** @return empty at the end, or where the last picture is cut off */
    Optional<ClipPictures.Picture> next(Duration position) throws IOException {
        String kind = word();
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        int width = number();
        int height = number();
        int white = number();
        if (!kind.equals("P5") || white != 255 || width > LARGEST_SIDE || height > LARGEST_SIDE) {
            throw new IOException("Not a grey picture of reasonable size: " + kind + " " + width + " x " + height);
        }
        if (grey.length != width * height) {
            grey = new byte[width * height];
        }
        return bytes.readNBytes(grey, 0, grey.length) == grey.length
                ? Optional.of(new ClipPictures.Picture(position, width, height, grey))
                : Optional.empty();
    }

    private int number() throws IOException {
        try {
            return Integer.parseUnsignedInt(word());
        } catch (NumberFormatException e) {
            throw new IOException("Not the header of a grey picture", e);
        }
    }

    /** Up to the one space or line end behind it. */
    private String word() throws IOException {
        StringBuilder word = new StringBuilder();
        for (int read = bytes.read(); read > ' ' && word.length() < HEADER; read = bytes.read()) {
            word.append((char) read);
        }
        return word.toString();
    }
}
