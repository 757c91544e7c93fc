package org.evidencestation.app.facts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds out what a clip is by its content. Reads some hundred bytes of headers and skips what lies between, so a file of
 * many gigabytes takes no longer than a small one and nothing a file says makes it take more memory.
 */
public final class ContentProbe {
    /** @throws IOException only if the file cannot be read; strange content is unknown, not an error */
    public MediaFacts read(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            return read(new HeaderBytes(channel));
        }
    }

    private static MediaFacts read(HeaderBytes file) throws IOException {
        ByteBuffer head = file.at(0, 192);
        return switch (HeaderBytes.word(head, 4)) {
            case "ftyp" -> new Mp4Header(file, mp4Type(HeaderBytes.word(head, 8))).read();
            case "moov", "mdat" -> new Mp4Header(file, "video/quicktime").read();
            default -> readByStart(file, head);
        };
    }

    private static String mp4Type(String brand) {
        return brand.equals("qt  ") ? "video/quicktime" : "video/mp4";
    }

    private static MediaFacts readByStart(HeaderBytes file, ByteBuffer head) throws IOException {
        if (HeaderBytes.word(head, 0).equals("RIFF")) {
            return switch (HeaderBytes.word(head, 8)) {
                case "AVI " -> new RiffHeader(file).avi();
                case "WAVE" -> new RiffHeader(file).wav();
                default -> MediaFacts.of("application/octet-stream");
            };
        }
        return MediaFacts.of(typeByStart(head));
    }

    private static String typeByStart(ByteBuffer head) {
        int start = head.getInt(0);
        if (start >>> 8 == 0xFFD8FF) {
            return "image/jpeg";
        }
        if (HeaderBytes.word(head, 0).startsWith("ID3")) {
            return "audio/mpeg";
        }
        if (HeaderBytes.word(head, 0).equals("#!AM")) {
            return "audio/amr";
        }
        return head.get(0) == 0x47 && head.get(188) == 0x47 ? "video/mp2t" : "application/octet-stream";
    }
}
