package org.evidencestation.storage.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestsTest {
    /** GM/T 0004-2012, appendix A. */
    @ParameterizedTest
    @CsvSource({
        "abc, 1, 66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
        "abcd, 16, debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732"
    })
    void givesTheDigestsOfTheSm3Standard(String text, int times, String expected) {
        RunningDigest digest = Digests.sm3();

        digest.update(ByteBuffer.wrap(text.repeat(times).getBytes(StandardCharsets.US_ASCII)));

        assertEquals(expected, HexFormat.of().formatHex(digest.finish()));
    }

    @Test
    void givesTheSameDigestHoweverTheBytesArrive() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            byte[] bytes = new byte[random.nextInt(100_000)];
            random.nextBytes(bytes);
            RunningDigest sha256 = Digests.sha256();
            RunningDigest sm3 = Digests.sm3();
            for (int from = 0; from < bytes.length; ) {
                int length = 1 + random.nextInt(bytes.length - from);
                for (RunningDigest digest : new RunningDigest[] {sha256, sm3}) {
                    ByteBuffer part = part(bytes, from, length, random);
                    digest.update(part);
                    assertEquals(0, part.remaining());
                }
                from += length;
            }
            assertArrayEquals(MessageDigest.getInstance("SHA-256").digest(bytes), sha256.finish());
            assertArrayEquals(
                    MessageDigest.getInstance("SM3", new BouncyCastleProvider()).digest(bytes), sm3.finish());
        }
    }

    @Test
    void bothImplementationsOfSm3AgreeOnAnythingInAnyPieces() {
        assumeTrue(LibcryptoSm3.start().isPresent(), "the system has no libcrypto");
        Random random = new Random(9);
        for (int round = 0; round < 400; round++) {
            byte[] bytes = new byte[random.nextInt(5_000)];
            random.nextBytes(bytes);
            RunningDigest java = BouncySm3.start();
            RunningDigest system = LibcryptoSm3.start().orElseThrow();
            for (int from = 0; from < bytes.length; ) {
                int length = 1 + random.nextInt(bytes.length - from);
                java.update(part(bytes, from, length, random));
                system.update(part(bytes, from, length, random));
                from += length;
            }
            assertArrayEquals(java.copy().finish(), system.copy().finish());
            assertArrayEquals(java.finish(), system.finish());
        }
    }

    private static ByteBuffer part(byte[] bytes, int from, int length, Random random) {
        if (random.nextBoolean()) {
            ByteBuffer direct = ByteBuffer.allocateDirect(length + 3).position(3);
            return direct.put(bytes, from, length).flip().position(3);
        }
        ByteBuffer whole = ByteBuffer.wrap(bytes, from, length);
        return switch (random.nextInt(3)) {
            case 0 -> whole;
            case 1 -> whole.slice();
            default -> whole.asReadOnlyBuffer();
        };
    }

    @Test
    void copiesADigestOnItsWay() {
        for (RunningDigest digest : new RunningDigest[] {Digests.sha256(), Digests.sm3()}) {
            digest.update(ByteBuffer.wrap(new byte[100]));
            RunningDigest copy = digest.copy();
            RunningDigest other = digest.copy();
            other.update(ByteBuffer.wrap(new byte[1]));

            byte[] expected = digest.finish();

            assertArrayEquals(expected, copy.finish());
            assertTrue(!java.util.Arrays.equals(expected, other.finish()));
        }
    }

    @Test
    @EnabledIf("org.evidencestation.storage.seal.Tool#opensslIsHere")
    void agreesWithOpenSsl(@TempDir Path folder) throws Exception {
        byte[] bytes = new byte[300_000];
        new Random(8).nextBytes(bytes);
        Files.write(folder.resolve("bytes"), bytes);
        RunningDigest sm3 = Digests.sm3();
        sm3.update(ByteBuffer.wrap(bytes));

        String said = Tool.shell(folder, "openssl dgst -r -sm3 bytes; openssl dgst -r -sha256 bytes")
                .output();

        assertEquals(Sm3.ofDigest(sm3.finish()) + " *bytes\n" + Sha256.of(bytes) + " *bytes\n", said);
    }
}
