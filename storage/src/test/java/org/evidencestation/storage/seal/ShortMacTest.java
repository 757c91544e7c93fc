package org.evidencestation.storage.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ShortMacTest {
    private final ShortMac mac = ShortMac.of(new byte[32], "purpose");

    /** Computed with Python's hmac: key HMAC(0*32, label), then the first 65 bits over the text. */
    @Test
    void itIsTheFirstBitsOfTheStandardsHmac() {
        assertEquals("PACXQT8YG1HYF", mac.over("text"));
    }

    @Test
    void itMatchesItsTextOnly() {
        String code = mac.over("text");
        assertEquals(ShortMac.LENGTH, code.length());
        assertTrue(mac.matches("text", code));
        assertFalse(mac.matches("Text", code));
        assertFalse(mac.matches("text", ""));
    }

    @Test
    void aCodeForOneUseIsNotGoodForAnother() {
        assertNotEquals(
                mac.over("text"), ShortMac.of(new byte[32], "other purpose").over("text"));
    }

    @Test
    void anotherStationMakesAnotherCode() {
        byte[] other = new byte[32];
        other[31] = 1;
        assertNotEquals(mac.over("text"), ShortMac.of(other, "purpose").over("text"));
    }
}
