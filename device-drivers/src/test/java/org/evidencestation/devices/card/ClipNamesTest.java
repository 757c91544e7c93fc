package org.evidencestation.devices.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.evidencestation.devices.ClipClaims;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ClipNamesTest {
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 11, 21, 3, 12, 5);

    private static ClipClaims full(List<String> because) {
        return new ClipClaims(
                Optional.of("123401"), Optional.of("7654321"), Optional.of(TIME), OptionalInt.of(1), because);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DCIM/100ANDRO/123401_7654321_20261121031205_0001.mp4",
                "7654321_123401_20261121031205_0001.mp4",
                "123401-7654321-20261121031205-0001",
                "a/b.c/123401_7654321_20261121031205_0001.tar.gz.MP4"
            })
    void tellsNumbersApartByWidthInAnyOrder(String path) {
        ClipClaims claims = ClipNames.claims(path.replace(".tar.gz", ""));
        assertEquals(full(List.of()), claims);
    }

    @Test
    void findsTheMarkInNameAndFolderEachByItself() {
        assertEquals(full(List.of("name:IMP")), ClipNames.claims("123401_7654321_20261121031205_0001IMP.mp4"));
        assertEquals(
                full(List.of("name:IMP", "folder:101andro")),
                ClipNames.claims("DCIM/101andro/123401_7654321_20261121031205_0001imp.mp4"));
        assertEquals(
                List.of("folder:E_VIDEO", "folder:100EVENT"),
                ClipNames.claims("E_VIDEO/100EVENT/x.mp4").importantBecause());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHRIMP.mp4", "IMPORT.mp4", "1IMP/a.mp4", "EVENTS/a.mp4", "a/EVENT", "x.IMP"})
    void findsNoMarkInOtherWords(String path) {
        assertFalse(ClipNames.claims(path).important());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20261121031205.mp4",
                "TS20261121031205.ts",
                "20261121031205_0007IMP.wav",
                "20261121_031205.jpg",
                "20261121-031205_EVT_D1.avi",
                "261121_031205_001_F.mp4",
                "2026_1121_031205.mp4",
                "2026_1121_031205_007.mp4",
                "2026_11_21_031205.mp4",
                "2026-11-21-03-12-05.mp4",
                "CAM01_20261121031205.mp4"
            })
    void readsTheTimesOfOtherMakers(String name) {
        ClipClaims claims = ClipNames.claims(name);
        assertEquals(Optional.of(TIME), claims.startedAt());
        assertEquals(Optional.empty(), claims.policeNumber());
        assertEquals(Optional.empty(), claims.deviceNumber());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20261321031205.mp4",
                "20260230031205.mp4",
                "00001121031205.mp4",
                "202611210312059.mp4",
                "x.mp4",
                "20261121.mp4"
            })
    void claimsNoTimeThatIsNone(String name) {
        assertEquals(Optional.empty(), ClipNames.claims(name).startedAt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", ".", "._a.mp4", "GH010001.MP4", "录像.mp4", "１２３４０１.mp4", "a\nb", "IMP", "-_-"})
    void claimsNothingOfNamesWithoutAConvention(String path) {
        ClipClaims claims = ClipNames.claims(path);
        assertEquals(Optional.empty(), claims.startedAt());
        assertEquals(Optional.empty(), claims.policeNumber());
    }

    @Test
    void readsBackEveryNameWrittenByTheConvention() {
        Random random = new Random(3);
        for (int i = 0; i < 5000; i++) {
            LocalDateTime at = LocalDateTime.of(2000, 1, 1, 0, 0).plusSeconds(random.nextInt(Integer.MAX_VALUE));
            String police = "%06d".formatted(random.nextInt(1_000_000));
            String device = "%07d".formatted(random.nextInt(10_000_000));
            int sequence = random.nextInt(10_000);
            boolean marked = random.nextBoolean();
            String name = "%s_%s_%s_%04d%s.mp4"
                    .formatted(
                            police,
                            device,
                            at.format(DateTimeFormatter.ofPattern("uuuuMMddHHmmss")),
                            sequence,
                            marked ? "IMP" : "");
            ClipClaims expected = new ClipClaims(
                    Optional.of(police),
                    Optional.of(device),
                    Optional.of(at),
                    OptionalInt.of(sequence),
                    marked ? List.of("name:IMP") : List.of());
            assertEquals(expected, ClipNames.claims(name), name);
        }
    }

    @Test
    void neverThrowsAndClaimsOnlyWhatStandsInTheName() {
        Random random = new Random(4);
        String letters = "0123456789012345678901234567890123456789___---..//IMPimpTSFR 录\0\n\uD83D";
        for (int i = 0; i < 50_000; i++) {
            StringBuilder path = new StringBuilder();
            for (int length = random.nextInt(60); length > 0; length--) {
                path.append(letters.charAt(random.nextInt(letters.length())));
            }
            String text = path.toString();
            ClipClaims claims = ClipNames.claims(text);
            claims.policeNumber().ifPresent(number -> assertTrue(text.contains(number)));
            claims.deviceNumber().ifPresent(number -> assertTrue(text.contains(number)));
            CardOrder.leftBehind(text);
        }
    }

    @Test
    void isQuickWithTheLongestNames() {
        for (String part : List.of("1", "_", "1_", "20261121031205", "IMP", "-20261")) {
            ClipNames.claims(part.repeat(20_000));
        }
    }
}
