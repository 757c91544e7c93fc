package org.evidencestation.storage.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.evidencestation.storage.seal.Sha256;

/**
 * The bytes of a line, without its line feed: an event, and the head of the chain as the last member.
 *
 * <p>{@code {"n":12,...,"data":{...},"head":"<64 hexadecimal digits>"}} has the event bytes
 * {@code {"n":12,...,"data":{...}}}, and {@code head(n) = SHA-256(head(n-1) || SHA-256(event bytes of n))}. Two digests
 * instead of one, so that the chain can be shown to somebody who may not see the events.
 */
final class LineFormat {
    /** In bytes, line feed not counted; whatever is longer is not ours. */
    static final int LONGEST = 1024 * 1024;

    static final int HEAD_BYTES = 32;

    private static final byte[] BEFORE_HEAD = ",\"head\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] AFTER_HEAD = "\"}".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CLOSE = {'}'};
    private static final byte[] START = "{\"n\":".getBytes(StandardCharsets.US_ASCII);
    private static final int TAIL = BEFORE_HEAD.length + 2 * HEAD_BYTES + AFTER_HEAD.length;

    private final MessageDigest digest;

    LineFormat() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** The head after an event. */
    byte[] head(byte[] previous, byte[] event) {
        byte[] eventDigest = digest.digest(event);
        digest.update(previous);
        return digest.digest(eventDigest);
    }

    /** The head a line of the right form must end with, if it follows this one. */
    byte[] expectedHead(byte[] previous, byte[] line) {
        digest.update(line, 0, line.length - TAIL);
        byte[] eventDigest = digest.digest(CLOSE);
        digest.update(previous);
        return digest.digest(eventDigest);
    }

    /** What a line of the right form adds to the chain: the digest of its event bytes. */
    static Sha256 eventDigest(byte[] line) {
        return Sha256.of(Arrays.copyOf(line, line.length - TAIL), CLOSE);
    }

    /** Whether a line of the right form ends with this head. */
    static boolean endsWith(byte[] line, byte[] head) {
        byte[] hex = HexFormat.of().formatHex(head).getBytes(StandardCharsets.US_ASCII);
        int from = line.length - AFTER_HEAD.length - hex.length;
        return Arrays.equals(line, from, from + hex.length, hex, 0, hex.length);
    }

    /** The 64 characters where a line of the right form states the head after it. */
    static String statedHead(byte[] line) {
        int length = 2 * HEAD_BYTES;
        return new String(line, line.length - AFTER_HEAD.length - length, length, StandardCharsets.US_ASCII);
    }

    /** The line, line feed included, of an event and the head after it. */
    static byte[] line(byte[] event, byte[] head) {
        byte[] line = Arrays.copyOf(event, event.length - 1 + TAIL + 1);
        byte[] hex = HexFormat.of().formatHex(head).getBytes(StandardCharsets.US_ASCII);
        int at = event.length - 1;
        for (byte[] part : new byte[][] {BEFORE_HEAD, hex, AFTER_HEAD, {'\n'}}) {
            System.arraycopy(part, 0, line, at, part.length);
            at += part.length;
        }
        return line;
    }

    /** Whether bytes have the outer form of a line, whatever they say. */
    static boolean hasForm(byte[] line) {
        int tail = line.length - TAIL;
        return tail > START.length
                && Arrays.equals(line, 0, START.length, START, 0, START.length)
                && Arrays.equals(line, tail, tail + BEFORE_HEAD.length, BEFORE_HEAD, 0, BEFORE_HEAD.length)
                && Arrays.equals(line, line.length - AFTER_HEAD.length, line.length, AFTER_HEAD, 0, AFTER_HEAD.length);
    }
}
