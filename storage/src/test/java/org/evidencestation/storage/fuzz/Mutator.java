package org.evidencestation.storage.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes bad bytes out of good ones. The same random numbers make the same bytes. */
final class Mutator {
    private static final int LONGEST = 300_000;
    private static final List<String> WORDS = List.of(
            "null",
            "true",
            "-1",
            "0",
            "1e999999999",
            "99999999999999999999",
            "9223372036854775808",
            "-9223372036854775808",
            "0.1",
            "\"\"",
            "{}",
            "[]",
            "\"../../x\"",
            "\"\\u0000\"",
            "\\ud800",
            "\n",
            "\r\n",
            "\u0000",
            "\ufeff",
            "+1000000000-12-31T23:59:59.999999999Z",
            "-----BEGIN CERTIFICATE-----",
            "-----END CERTIFICATE-----",
            "=");
    private static final byte[] LENGTHS = {0, 1, 0x7f, (byte) 0x80, (byte) 0x81, (byte) 0x84, (byte) 0x88, (byte) 0xff};

    private final Random random;
    private final List<byte[]> samples;

    Mutator(Random random, List<byte[]> samples) {
        this.random = random;
        this.samples = samples;
    }

    byte[] next() {
        byte[] bytes = random.nextInt(50) == 0 ? noise(random.nextInt(4000)) : sample().clone();
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
            bytes = change(bytes);
        }
        return bytes.length <= LONGEST ? bytes : Arrays.copyOf(bytes, LONGEST);
    }

    private byte[] sample() {
        return samples.get(random.nextInt(samples.size()));
    }

    private byte[] noise(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private byte[] change(byte[] bytes) {
        int at = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, at + random.nextInt(40));
        return switch (random.nextInt(11)) {
            case 0 -> with(bytes, at, old -> (byte) (old ^ 1 << random.nextInt(8)));
            case 1 -> with(bytes, at, old -> (byte) random.nextInt());
            case 2 -> with(bytes, at, old -> LENGTHS[random.nextInt(LENGTHS.length)]);
            case 3 -> Arrays.copyOf(bytes, at);
            case 4 -> put(bytes, at, to, new byte[0]);
            case 5 -> put(bytes, at, at, Arrays.copyOfRange(bytes, at, to));
            case 6 -> put(bytes, at, at, word());
            case 7 -> inPlaceOfAValue(bytes, at);
            case 8 -> put(bytes, at, at, part(sample()));
            case 9 -> put(bytes, at, to, part(sample()));
            default -> put(bytes, at, at, many());
        };
    }

    private interface Change {
        byte of(byte old);
    }

    private static byte[] with(byte[] bytes, int at, Change change) {
        if (at < bytes.length) {
            bytes[at] = change.of(bytes[at]);
        }
        return bytes;
    }

    private static byte[] put(byte[] bytes, int from, int to, byte[] other) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(bytes, 0, from);
        joined.writeBytes(other);
        joined.write(bytes, to, bytes.length - to);
        return joined.toByteArray();
    }

    private byte[] word() {
        return WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8);
    }

    /** What stands between a colon and the comma behind it: most of our bytes are JSON. */
    private byte[] inPlaceOfAValue(byte[] bytes, int near) {
        int colon = near;
        while (colon < bytes.length && bytes[colon] != ':') {
            colon++;
        }
        int comma = colon;
        while (comma < bytes.length && bytes[comma] != ',' && bytes[comma] != '\n') {
            comma++;
        }
        return put(
                bytes, Math.min(colon + 1, bytes.length), Math.max(comma, Math.min(colon + 1, bytes.length)), word());
    }

    private byte[] part(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + random.nextInt(400)));
    }

    /** Depth and length are what eats stacks and memory. */
    private byte[] many() {
        String[] each = {"[", "{\"a\":", "0", "0\u0080", " ", "\n", "(", "a"};
        return each[random.nextInt(each.length)].repeat(1 << random.nextInt(15)).getBytes(StandardCharsets.ISO_8859_1);
    }
}
