package org.evidencestation.devices.card;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;

/**
 * What a clip is, by content.
 *
 * @param unfinished an MP4 with footage but without its index: the power went while it was recorded. Still evidence
 */
public record MediaContent(MediaType type, boolean unfinished) {
    private static final int HEAD = 512;
    private static final int TS_PACKET = 188;
    private static final int M2TS_PACKET = 192;

    /**
     * Looks at the first bytes, and in an MP4 at the heads of its outermost boxes: a few kilobytes of any file. Moves the
     * source's position.
     *
     * @throws IOException only if the source cannot be read; no content is illegal
     */
    public static MediaContent of(SeekableByteChannel source) throws IOException {
        byte[] head = head(source);
        MediaType type = type(head);
        boolean isMp4 = type == MediaType.MP4 || type == MediaType.QUICKTIME;
        return new MediaContent(type, isMp4 && Mp4Boxes.lacksIndex(source));
    }

    private static byte[] head(SeekableByteChannel source) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD);
        source.position(0);
        while (head.hasRemaining() && source.read(head) >= 0) {
            // until there is enough or no more
        }
        byte[] bytes = new byte[head.flip().remaining()];
        head.get(bytes);
        return bytes;
    }

    private static MediaType type(byte[] head) {
        if (has(head, 4, "ftyp")) {
            return has(head, 8, "qt  ") ? MediaType.QUICKTIME : MediaType.MP4;
        }
        if (has(head, 4, "moov") || has(head, 4, "mdat") || has(head, 4, "wide")) {
            return MediaType.QUICKTIME;
        }
        if (has(head, 0, "RIFF")) {
            return riff(head);
        }
        if (has(head, 0, "#!AMR")) {
            return MediaType.AMR;
        }
        if (has(head, 0, "OggS")) {
            return MediaType.OGG;
        }
        return has(head, 0, "ID3") ? MediaType.MP3 : bySync(head);
    }

    private static MediaType riff(byte[] head) {
        if (has(head, 8, "AVI ")) {
            return MediaType.AVI;
        }
        if (!has(head, 8, "WAVE")) {
            return MediaType.UNKNOWN;
        }
        int codec = at(head, 20) | at(head, 21) << 8;
        return switch (codec) {
            // The registered numbers of AMR narrow band and wide band in a WAVE format chunk, and the older ones.
            case 0x57, 0x58, 0x7A21, 0x7A22 -> MediaType.AMR;
            default -> MediaType.WAV;
        };
    }

    private static MediaType bySync(byte[] head) {
        if (at(head, 0) == 0xFF && at(head, 1) == 0xD8 && at(head, 2) == 0xFF) {
            return MediaType.JPEG;
        }
        if (everyPacket(head, 0, TS_PACKET)) {
            return MediaType.MPEG_TS;
        }
        if (everyPacket(head, 4, M2TS_PACKET)) {
            return MediaType.M2TS;
        }
        if (at(head, 0) != 0xFF || (at(head, 1) & 0xE0) != 0xE0) {
            return MediaType.UNKNOWN;
        }
        boolean isAdts = (at(head, 1) & 0xF6) == 0xF0;
        boolean hasLayer = (at(head, 1) & 0x06) != 0;
        return isAdts ? MediaType.AAC : hasLayer ? MediaType.MP3 : MediaType.UNKNOWN;
    }

    private static boolean everyPacket(byte[] head, int first, int packet) {
        return at(head, first) == 0x47 && at(head, first + packet) == 0x47 && at(head, first + 2 * packet) == 0x47;
    }

    /** Past the end there are zeros, which no format begins with. */
    private static int at(byte[] head, int index) {
        return index < head.length ? head[index] & 0xFF : 0;
    }

    private static boolean has(byte[] head, int offset, String magic) {
        byte[] bytes = magic.getBytes(StandardCharsets.US_ASCII);
        return head.length >= offset + bytes.length
                && java.util.Arrays.equals(head, offset, offset + bytes.length, bytes, 0, bytes.length);
    }
}
