package org.evidencestation.devices.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

final class VendorTextTest {
    private static VendorText of(String hex) {
        return VendorText.of(HexFormat.of().parseHex(hex));
    }

    @Test
    void readsGbkAndItsSupersetWithoutPadding() {
        assertEquals(new VendorText("示例人员", true), of("cabec0fdc8cbd4b12020"));
        assertEquals(new VendorText("㐀", true), of("8139ee39"));
        assertEquals(new VendorText("", true), of("2020"));
    }

    @Test
    void keepsWhatIsNoTextAsBytes() {
        for (String hex : List.of("cabec0", "ff", "ca20", "4100", "1b5b")) {
            assertEquals(new VendorText(hex, false), of(hex));
        }
    }

    @Test
    void everyRandomRecordIsCutOrKeptAndNeverRefused() {
        var random = new java.util.Random(947);
        for (int i = 0; i < 20_000; i++) {
            byte[] record = new byte[random.nextInt(300)];
            random.nextBytes(record);
            for (int at : new int[] {7, 14, 47, 60, 93}) {
                if (at < record.length && random.nextBoolean()) {
                    record[at] = 0;
                }
            }
            for (Layout layout : Layout.values()) {
                assertTrue(IdentityRecord.of(record, layout, "gat947").claims().stream()
                        .noneMatch(claim -> claim.value().isEmpty()));
            }
        }
    }
}
