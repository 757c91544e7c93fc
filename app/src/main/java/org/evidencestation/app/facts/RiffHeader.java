package org.evidencestation.app.facts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Optional;

/** AVI and WAV (Microsoft RIFF): little-endian chunks. */
final class RiffHeader {
    private static final int CHUNKS = 1_000;

    private final HeaderBytes file;

    RiffHeader(HeaderBytes file) {
        this.file = file;
    }

    /** Length from {@code avih}; unknown where a second RIFF part follows, which that header does not count. */
    MediaFacts avi() throws IOException {
        ByteBuffer head = littleEndian(0, 52);
        long claimed = Integer.toUnsignedLong(head.getInt(4)) + 8;
        boolean unfinished = claimed == 8 || claimed > file.size();
        long micros = Integer.toUnsignedLong(head.getInt(32)) * Integer.toUnsignedLong(head.getInt(48));
        boolean counts = HeaderBytes.word(head, 24).equals("avih") && claimed + 8 >= file.size();
        Optional<Duration> duration =
                counts && micros > 0 ? Optional.of(Duration.ofMillis(micros / 1000)) : Optional.empty();
        return new MediaFacts("video/x-msvideo", duration, unfinished, Optional.empty());
    }

    MediaFacts wav() throws IOException {
        long bytesPerSecond = 0;
        long at = 12;
        for (int chunk = 0; chunk < CHUNKS && at + 8 <= file.size(); chunk++) {
            ByteBuffer head = littleEndian(at, 24);
            long size = Integer.toUnsignedLong(head.getInt(4));
            if (HeaderBytes.word(head, 0).equals("fmt ")) {
                bytesPerSecond = Integer.toUnsignedLong(head.getInt(16));
            } else if (HeaderBytes.word(head, 0).equals("data")) {
                long held = Math.min(size, file.size() - at - 8);
                return wav(held, bytesPerSecond, size > held || size == 0);
            }
            at += 8 + size + size % 2;
        }
        return new MediaFacts("audio/wav", Optional.empty(), true, Optional.empty());
    }

    private static MediaFacts wav(long bytes, long bytesPerSecond, boolean unfinished) {
        Optional<Duration> duration =
                bytesPerSecond == 0 ? Optional.empty() : Optional.of(Duration.ofMillis(bytes * 1000 / bytesPerSecond));
        return new MediaFacts("audio/wav", duration, unfinished, Optional.empty());
    }

    private ByteBuffer littleEndian(long at, int length) throws IOException {
        return file.at(at, length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
