package org.evidencestation.devices.volume;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * Texts for paths whose names may be any bytes. A Java path keeps the bytes; its {@code toString} does not, and depends
 * on the locale the program was started in.
 */
final class RawPath {
    private RawPath() {}

    /**
     * The path below a root in URI form: slash-separated, every byte that is not plain ASCII as {@code %XX}. Two paths
     * never share one.
     */
    static String id(Path root, Path relative) {
        String prefix = withSlash(root.toUri().getRawPath());
        String whole = root.resolve(relative).toUri().getRawPath();
        String id = whole.substring(prefix.length());
        return id.endsWith("/") ? id.substring(0, id.length() - 1) : id;
    }

    private static String withSlash(String path) {
        return path.endsWith("/") ? path : path + "/";
    }

    /** For people: read as UTF-8, with bytes that are not UTF-8 shown as {@code \xE4}. */
    static String text(String id) {
        return text(bytes(id));
    }

    private static byte[] bytes(String id) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(id.length());
        for (int i = 0; i < id.length(); i++) {
            if (id.charAt(i) == '%') {
                bytes.write(HexFormat.fromHexDigits(id, i + 1, i + 3));
                i += 2;
            } else {
                bytes.writeBytes(id.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String text(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length * 4);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            for (int i = 0; i < result.length(); i++) {
                out.put("\\x").put(HexFormat.of().withUpperCase().toHexDigits(in.get()));
            }
            result = decoder.decode(in, out, true);
        }
        return out.flip().toString();
    }
}
