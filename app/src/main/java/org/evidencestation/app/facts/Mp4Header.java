package org.evidencestation.app.facts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The boxes of an MP4 or QuickTime file (ISO/IEC 14496-12, 4.2 and 8.2.2), as far as they tell length and wholeness. */
final class Mp4Header {
    /** More boxes than any recorder writes; a file that claims more is not followed further. */
    private static final int BOXES = 10_000;

    private static final Instant EPOCH = Instant.parse("1904-01-01T00:00:00Z");
    private static final long LONGEST_SECONDS = Duration.ofDays(365).toSeconds();

    private final HeaderBytes file;
    private final String type;

    Mp4Header(HeaderBytes file, String type) {
        this.file = file;
        this.type = type;
    }

    MediaFacts read() throws IOException {
        long moov = -1;
        long end = 0;
        for (int box = 0; box < BOXES && end + 8 <= file.size(); box++) {
            long size = sizeAt(end);
            if (HeaderBytes.word(file.at(end, 8), 4).equals("moov")) {
                moov = end;
            }
            if (size < 8 || size > file.size() - end) {
                return facts(moov, true);
            }
            end += size;
        }
        return facts(moov, moov < 0);
    }

    /** Size 0 reaches to the end of the file, size 1 stands in the next eight bytes. */
    private long sizeAt(long position) throws IOException {
        ByteBuffer head = file.at(position, 16);
        long size = Integer.toUnsignedLong(head.getInt(0));
        return size == 0 ? file.size() - position : size == 1 ? head.getLong(8) : size;
    }

    private MediaFacts facts(long moov, boolean unfinished) throws IOException {
        if (moov < 0) {
            return new MediaFacts(type, Optional.empty(), unfinished, Optional.empty());
        }
        long last = moov + Math.min(sizeAt(moov), file.size() - moov);
        long child = moov + 8;
        for (int box = 0; box < BOXES && child + 8 <= last; box++) {
            long size = sizeAt(child);
            if (HeaderBytes.word(file.at(child, 8), 4).equals("mvhd")) {
                return facts(file.at(child + 8, 32), unfinished);
            }
            if (size < 8 || size > last - child) {
                break;
            }
            child += size;
        }
        return new MediaFacts(type, Optional.empty(), unfinished, Optional.empty());
    }

    private MediaFacts facts(ByteBuffer mvhd, boolean unfinished) {
        boolean wide = mvhd.get(0) == 1;
        long created = wide ? mvhd.getLong(4) : Integer.toUnsignedLong(mvhd.getInt(4));
        long scale = Integer.toUnsignedLong(mvhd.getInt(wide ? 20 : 12));
        long length = wide ? mvhd.getLong(24) : Integer.toUnsignedLong(mvhd.getInt(16));
        return new MediaFacts(type, duration(length, scale), unfinished, created(created));
    }

    /** Nothing for zero, which recorders write before they know, nor for more than a year. */
    private static Optional<Duration> duration(long length, long scale) {
        if (scale == 0 || length <= 0 || length / scale > LONGEST_SECONDS) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofMillis(length / scale * 1000 + length % scale * 1000 / scale));
    }

    private static Optional<Instant> created(long seconds) {
        return seconds <= 0 || seconds > 0xFFFF_FFFFL ? Optional.empty() : Optional.of(EPOCH.plusSeconds(seconds));
    }
}
