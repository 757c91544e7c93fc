package org.evidencestation.devices.mtp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.util.Random;
import java.util.stream.Stream;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Parsers take any bytes: they answer, or say DESYNC. {@code -Dfuzz.rounds=10000000} runs it for longer; a failure names
 * the seed of its round.
 */
final class DatasetFuzzTest {
    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 20_000);

    /** Something that reads bytes. */
    interface Parser {
        Object parse(byte[] bytes) throws DeviceException;
    }

    static Stream<Arguments> parsers() {
        return Stream.of(
                arguments("DeviceInfo", DeviceInfo::parse, DatasetTest.hex("""
                        6400 06000000 6400 02 4100 0000 0000 02000000 0110 0210 01000000 0240 01000000 0150 00000000
                        01000000 0030 02 4100 0000 02 4200 0000 02 4300 0000 02 4400 0000""")),
                arguments(
                        "StorageInfo",
                        StorageInfo::parse,
                        DatasetTest.hex("0400 0200 0100 ffffffff00000000 0000000000000000 ffffffff 02 4100 0000 00")),
                arguments("ObjectInfo", bytes -> ObjectInfo.parse(bytes, false), DatasetTest.object("10270000")),
                arguments(
                        "DevicePropDesc",
                        PropertyDesc::parse,
                        DatasetTest.hex("0150 0400 00 0000 0200 02 0300 0100 0200 0400")),
                arguments(
                        "ObjectPropList",
                        ObjectProperties::parse,
                        DatasetTest.hex(
                                "02000000 07000000 07dc ffff 02 4100 0000 07000000 04dc 0640 01000000 00000040")),
                arguments(
                        "Container",
                        DatasetFuzzTest::container,
                        DatasetTest.hex("10000000 0300 0120 03000000 01000080")),
                arguments(
                        "DateTime",
                        bytes -> PtpTime.parse(new Dataset("x", bytes).string()),
                        DatasetTest.hex("10 3200300032003600310031003200310054003000340030003000300030000000")));
    }

    private static Arguments arguments(String name, Parser parser, byte[] good) {
        return Arguments.of(name, parser, good);
    }

    private static Object container(byte[] bytes) throws DeviceException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        Container head = Container.head(buffer);
        return head.parameters(buffer);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parsers")
    void answersOrRefuses(String name, Parser parser, byte[] good) throws Exception {
        parser.parse(good);
        for (int seed = 0; seed < ROUNDS; seed++) {
            byte[] bytes = mutated(good, new Random(seed));
            try {
                parser.parse(bytes);
            } catch (DeviceException e) {
                assertEquals(Reason.DESYNC, e.reason());
            } catch (RuntimeException | Error e) {
                throw new AssertionError(name + ", seed " + seed, e);
            }
        }
    }

    private static byte[] mutated(byte[] good, Random random) {
        byte[] bytes =
                java.util.Arrays.copyOf(good, random.nextInt(4) == 0 ? random.nextInt(good.length + 8) : good.length);
        for (int change = random.nextInt(5); change >= 0 && bytes.length > 0; change--) {
            int at = random.nextInt(bytes.length);
            bytes[at] = switch (random.nextInt(4)) {
                case 0 -> (byte) 0xFF;
                case 1 -> 0;
                case 2 -> (byte) (bytes[at] ^ 1 << random.nextInt(8));
                default -> (byte) random.nextInt();
            };
        }
        return bytes;
    }
}
