package org.evidencestation.app.access;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** What a scan can be, by its first bytes: PDF (ISO 32000 7.5.2), JPEG (ISO 10918-1 B.2.1) or PNG (ISO 15948 5.2). */
enum ScanKind {
    PDF("pdf", "application/pdf", "255044462d"),
    JPG("jpg", "image/jpeg", "ffd8ff"),
    PNG("png", "image/png", "89504e470d0a1a0a");

    private static final int DIGITS = 2;

    private final String ending;
    private final String mediaType;
    private final String first;

    ScanKind(String ending, String mediaType, String first) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.first = first;
    }

    static Optional<ScanKind> of(byte[] bytes) {
        return Arrays.stream(values()).filter(it -> it.begins(bytes)).findFirst();
    }

    private boolean begins(byte[] bytes) {
        int length = first.length() / DIGITS;
        return bytes.length >= length
                && HexFormat.of().formatHex(bytes, 0, length).equals(first);
    }

    String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }
}
