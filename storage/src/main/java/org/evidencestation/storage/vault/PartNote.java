package org.evidencestation.storage.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidencestation.storage.seal.Sha256;

/**
 * What stands beside a part of a sealed file that fits on no disc whole ({@code storage/FORMAT.md}, section 15). Nobody signed
 * it: it tells how to join, and what is joined is what was sealed or not.
 *
 * @param whole digest of the whole file, path its place in the manifest, size in bytes
 * @param number of this part, from 1
 * @param of how many
 * @param offset of its first byte in the file
 * @param bytes of this part, digest of them
 * @param name of this part's file
 */
public record PartNote(
        Sha256 whole, String path, long size, int number, int of, long offset, long bytes, Sha256 digest, String name) {
    /** Behind the name of a part; the note of the part is named after it. */
    public static final String ENDING = ".txt";

    private static final String FORMAT = "evidencestation.org/part/1";
    private static final String COUNT = "([1-9][0-9]{0,8})";
    private static final String LENGTH = "(0|[1-9][0-9]{0,17})";
    private static final Pattern TEXT = Pattern.compile(Pattern.quote(FORMAT) + "\n([0-9a-f]{64})  ([^\n]+)\n" + LENGTH
            + "\n" + COUNT + " of " + COUNT + "\n" + LENGTH + " " + LENGTH + "\n([0-9a-f]{64})  ([^\n/\\\\]+)\n");

    public PartNote {
        if (number < 1 || number > of || offset < 0 || bytes < 0 || offset + bytes > size) {
            throw new IllegalArgumentException("No part " + number + " of " + of + " at " + offset);
        }
    }

    /** @throws IOException if these are not the bytes of a note of a version we know */
    public static PartNote parse(byte[] text) throws IOException {
        Matcher lines = TEXT.matcher(new String(text, StandardCharsets.UTF_8));
        if (!lines.matches()) {
            throw new IOException("Not a note of a part of a file");
        }
        try {
            return new PartNote(
                    new Sha256(lines.group(1)),
                    lines.group(2),
                    Long.parseLong(lines.group(3)),
                    Integer.parseInt(lines.group(4)),
                    Integer.parseInt(lines.group(5)),
                    Long.parseLong(lines.group(6)),
                    Long.parseLong(lines.group(7)),
                    new Sha256(lines.group(8)),
                    lines.group(9));
        } catch (IllegalArgumentException e) {
            throw new IOException("Not a note of a part of a file", e);
        }
    }

    /** UTF-8; {@link #parse} reads it. */
    public byte[] text() {
        return String.join(
                        "\n",
                        List.of(
                                FORMAT,
                                whole + "  " + path,
                                Long.toString(size),
                                number + " of " + of,
                                offset + " " + bytes,
                                digest + "  " + name,
                                ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Whether it is about this file. */
    public boolean isOf(Manifest.SealedFile sealed) {
        return path.equals(sealed.path()) && whole.equals(sealed.sha256()) && size == sealed.size();
    }
}
