package org.evidencestation.devices.mtp;

import static org.evidencestation.devices.mtp.Bench.assertFails;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes as the standard has them, written by hand. */
final class DatasetTest {
    static byte[] hex(String text) {
        return HexFormat.of().parseHex(text.replaceAll("\\s", ""));
    }

    static byte[] object(String size) {
        return hex("01000100 0030 0000" + size + "0000 00000000 00000000 00000000 00000000 00000000 00000000"
                + "05000000 0000 00000000 00000000"
                + "04 6100 2e00 6200 0000"
                + "00"
                + "10 3200300032003600310031003200310054003000340030003000300030000000"
                + "00");
    }

    @Test
    void readsAnObject() throws Exception {
        ObjectInfo object = ObjectInfo.parse(object("10270000"), false);
        assertEquals(new ObjectInfo(0x10001, false, 10_000, 5, "a.b", "20261121T040000"), object);
    }

    @Test
    void readsAnObjectWithAWideSize() throws Exception {
        assertEquals(
                5L << 30, ObjectInfo.parse(object("0000004001000000"), true).size());
    }

    @Test
    void readsABatteryByItsRange() throws Exception {
        PropertyDesc battery = PropertyDesc.parse(hex("0150 0200 00 64 57 01 00 64 01"));
        assertEquals(new PropertyValue.Whole(87), battery.current());
        assertEquals(OptionalLong.of(100), battery.most());
    }

    @Test
    void readsABatteryByItsList() throws Exception {
        PropertyDesc battery = PropertyDesc.parse(hex("0150 0400 00 0000 0200 02 0300 0100 0200 0400"));
        assertEquals(OptionalLong.of(4), battery.most());
    }

    @Test
    void readsAPropertyList() throws Exception {
        ObjectProperties list = ObjectProperties.parse(hex("""
                02000000
                07000000 07dc ffff 02 4100 0000
                07000000 04dc 0800 0000004001000000"""));
        assertEquals(OptionalLong.of(5L << 30), list.number(7, 0xDC04));
        assertEquals(OptionalLong.empty(), list.number(8, 0xDC04));
    }

    @Test
    void readsAStorage() throws Exception {
        StorageInfo storage =
                StorageInfo.parse(hex("0400 0200 0100 ffffffffffffffff 0000000000000000 ffffffff 02 4100 0000 00"));
        assertEquals(new StorageInfo("A", "", false), storage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ffffffff 01000000", "02000000 01000000", "ffffff7f", "010000"})
    void believesNoCountThatIsLongerThanTheDataset(String array) {
        assertFails(Reason.DESYNC, () -> new Dataset("x", hex(array)).u32Array());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "05 4100", "ff", "02 4100 00"})
    void believesNoTextThatIsLongerThanTheDataset(String text) {
        assertFails(Reason.DESYNC, () -> new Dataset("x", hex(text)).string());
    }

    @Test
    void endsATextAtItsFirstZero() throws Exception {
        assertEquals("A", new Dataset("x", hex("03 4100 0000 4200")).string());
        assertEquals("AB", new Dataset("x", hex("02 4100 4200")).string());
        assertEquals("", new Dataset("x", hex("00")).string());
    }

    @Test
    void refusesASizeNoCardHas() {
        assertFails(Reason.DESYNC, () -> new Dataset("x", hex("ffffffffffffffff")).u64());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11, 0x3FFF, 0x4000, 0x400B, 0x8002, 0xC002, 0x7FFF})
    void refusesTypesThatDoNotExist(int type) {
        assertFails(Reason.DESYNC, () -> new Dataset("x", new byte[100]).value(type));
    }

    @Test
    void readsNumbersOfEveryWidth() throws Exception {
        byte[] ones = hex("ff".repeat(16));
        assertEquals(new PropertyValue.Whole(-1), new Dataset("x", ones).value(1));
        assertEquals(new PropertyValue.Whole(255), new Dataset("x", ones).value(2));
        assertEquals(new PropertyValue.Whole(-1), new Dataset("x", ones).value(3));
        assertEquals(new PropertyValue.Whole(0xFFFF), new Dataset("x", ones).value(4));
        assertEquals(new PropertyValue.Whole(-1), new Dataset("x", ones).value(5));
        assertEquals(new PropertyValue.Whole(0xFFFF_FFFFL), new Dataset("x", ones).value(6));
        assertEquals(new PropertyValue.Whole(-1), new Dataset("x", ones).value(7));
        assertEquals(new PropertyValue.Other(), new Dataset("x", ones).value(8));
        assertEquals(new PropertyValue.Other(), new Dataset("x", ones).value(10));
        assertEquals(new PropertyValue.Other(), new Dataset("x", hex("02000000 01020304")).value(0x4004));
    }

    @Test
    void readsTimesWithAndWithoutZone() {
        ZoneId shanghai = ZoneId.of("Asia/Shanghai");
        LocalDateTime four = LocalDateTime.of(2026, 11, 21, 4, 0);
        assertEquals(four, PtpTime.parse("20261121T040000").orElseThrow().in(shanghai));
        assertEquals(
                four.plusHours(8),
                PtpTime.parse("20261121T040000Z").orElseThrow().in(shanghai));
        assertEquals(four, PtpTime.parse("20261121T040000+0800").orElseThrow().in(shanghai));
        PtpTime tenths = PtpTime.parse("20261121T040000.5-0430").orElseThrow();
        assertEquals(four.plusHours(12).plusMinutes(30).plusNanos(500_000_000), tenths.in(shanghai));
        assertEquals(Duration.ofMillis(100), tenths.resolution());
    }

    @Test
    void dropsWhatIsNoWholeParameter() throws DeviceException {
        ByteBuffer answer = ByteBuffer.wrap(hex("11000000 0300 1e20 03000000 01000000 01 0c0000"));
        assertEquals(List.of(1L), Container.head(answer).parameters(answer));
        assertEquals(3, answer.remaining());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "20261321T040000",
                "20261121T040060",
                "20261121 040000",
                "20261121T0400001",
                "20261121T040000+9900",
                "２０２６1121T040000",
                "20261121T040000.",
                "00000000T000000"
            })
    void takesNothingElseForATime(String text) {
        assertTrue(PtpTime.parse(text).isEmpty(), text);
    }

    @Test
    void writesCommandsAndReadsAnswers() throws Exception {
        ByteBuffer buffer = ByteBuffer.allocate(32);
        Container.command(buffer, 0x1007, 3, 0xFFFF0001L, 0, 0xFFFFFFFFL);
        byte[] written = new byte[buffer.flip().remaining()];
        buffer.get(written);
        assertArrayEquals(hex("18000000 0100 0710 03000000 0100ffff 00000000 ffffffff"), written);
        ByteBuffer answer = ByteBuffer.wrap(hex("10000000 0300 0120 03000000 01000080"));
        assertTrue(Container.isResponse(answer));
        Container head = Container.head(answer);
        assertEquals(List.of(0x8000_0001L), head.parameters(answer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0c000000 0300 0120 030000",
                "0b000000 0300 0120 03000000",
                "0c000000 0000 0120 03000000",
                "0c000000 0500 0120 03000000"
            })
    void refusesWhatIsNoContainer(String bytes) {
        assertFails(Reason.DESYNC, () -> Container.head(ByteBuffer.wrap(hex(bytes))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0d000000 0300 0120 03000000", "24000000 0300 0120 03000000", "10000000 0300 0120 03000000 0000"
            })
    void refusesParametersThatAreNotThere(String bytes) throws DeviceException {
        ByteBuffer answer = ByteBuffer.wrap(hex(bytes));
        Container head = Container.head(answer);
        assertFails(Reason.DESYNC, () -> head.parameters(answer));
        assertFalse(Container.isResponse(ByteBuffer.wrap(hex("24000000 0300 0120 03000000"))));
    }
}
