package org.evidencestation.app.policy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A profile is a file that offices edit: whatever is in it, reading it gives a profile or says why not. */
class ProfileFuzzTest {
    private static final int ROUNDS = 300;
    private static final byte[] TELLING =
            "{}[]\",:0-9eE.\\u\0\u007f".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private final Random chance = new Random(20261121);

    @ParameterizedTest
    @ValueSource(strings = {"W", "L", "SM", "Z"})
    void aDamagedProfileIsReadOrRefused(String id) throws IOException {
        byte[] whole = profile(id);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            refused += refused(damaged(whole)) ? 1 : 0;
        }
        assertTrue(refused > ROUNDS / 3, "damage is noticed");
    }

    @Test
    void anyBytesAreRefused() throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = new byte[chance.nextInt(2000)];
            chance.nextBytes(bytes);
            assertTrue(refused(bytes));
        }
    }

    private static boolean refused(byte[] bytes) throws IOException {
        try {
            new ProfileReader().read("damaged", bytes, new BuiltInProfiles());
            return false;
        } catch (ProfileException e) {
            return true;
        }
    }

    private byte[] damaged(byte[] whole) {
        byte[] bytes = whole.clone();
        switch (chance.nextInt(4)) {
            case 0 -> bytes[chance.nextInt(bytes.length)] ^= (byte) (1 << chance.nextInt(8));
            case 1 -> bytes[chance.nextInt(bytes.length)] = TELLING[chance.nextInt(TELLING.length)];
            case 2 -> bytes = Arrays.copyOf(bytes, chance.nextInt(bytes.length));
            default -> {
                int from = chance.nextInt(bytes.length);
                int to = chance.nextInt(bytes.length);
                int length = Math.min(chance.nextInt(400), bytes.length - Math.max(from, to));
                System.arraycopy(whole, from, bytes, to, length);
            }
        }
        return bytes;
    }

    private static byte[] profile(String id) throws IOException {
        try (InputStream in = ProfileReader.class.getResourceAsStream("regimes/" + id + ".json")) {
            if (in == null) {
                throw new IOException("No profile " + id);
            }
            return in.readAllBytes();
        }
    }
}
