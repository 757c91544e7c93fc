package org.evidencestation.devices.card;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Names come from cards, and anything may stand there. */
class ClipNamesFuzzTest {
    private static final String[] PARTS = {
        "DCIM",
        "/",
        "_",
        "-",
        ".",
        "..",
        "123456",
        "1234567",
        "0001",
        "20261121",
        "20261399080000",
        "IMP",
        "imp",
        "示例",
        "\uD83D\uDE00",
        "\uD83D",
        "\0",
        "\u202E",
        " ",
        "mp4",
        "MP4",
        "99999999999999999999999",
        "%",
        "\\"
    };

    @Test
    void saysSomethingOfAnyName() {
        Random chance = new Random(20261121);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder name = new StringBuilder();
            for (int part = chance.nextInt(12); part >= 0; part--) {
                name.append(
                        chance.nextInt(4) == 0
                                ? String.valueOf((char) chance.nextInt(0x10000))
                                : PARTS[chance.nextInt(PARTS.length)]);
            }
            assertNotNull(ClipNames.claims(name.toString()));
        }
    }
}
