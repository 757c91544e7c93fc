package org.evidencestation.app.timecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.evidencestation.app.paper.QrCode;
import org.evidencestation.storage.seal.StationKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeCardsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T00:05:12.367Z");

    @TempDir
    Path folder = Path.of("");

    @Test
    void aCardTellsItsTenthOfASecond() throws Exception {
        TimeCards cards = cards("keys");
        assertEquals(
                Optional.of(new CardCheck.Genuine(Instant.parse("2026-11-21T00:05:12.300Z"))),
                cards.check(cards.textAt(NOW)));
    }

    @Test
    void itIsTheSameDuringATenthAndAnotherInTheNext() throws Exception {
        TimeCards cards = cards("keys");
        assertEquals(cards.textAt(NOW), cards.textAt(NOW.plusMillis(32)));
        assertNotEquals(cards.textAt(NOW), cards.textAt(NOW.plusMillis(33)));
    }

    @Test
    void itsSquaresAreAsLargeAsCanBe() throws Exception {
        assertEquals(25 + 2 * QrCode.QUIET, QrCode.of(cards("keys").textAt(NOW)).side());
    }

    @Test
    void theStationKnowsItsCardsAfterARestart() throws Exception {
        String text = cards("keys").textAt(NOW);
        assertInstanceOf(CardCheck.Genuine.class, cards("keys").check(text).orElseThrow());
    }

    @Test
    void aCardWithAnyOtherCharacterIsForged() throws Exception {
        TimeCards cards = cards("keys");
        String text = cards.textAt(NOW);
        for (int at = 12; at < text.length(); at++) {
            char other = text.charAt(at) == '7' ? '8' : '7';
            String changed = text.substring(0, at) + other + text.substring(at + 1);
            CardCheck.Refused refused = assertInstanceOf(
                    CardCheck.Refused.class, cards.check(changed).orElseThrow());
            assertEquals(CardRefusal.FORGED, refused.why());
        }
    }

    @Test
    void aCardOfAnotherStationIsNamedAsSuch() throws Exception {
        TimeCards other = cards("other");
        assertEquals(
                Optional.of(new CardCheck.Refused(CardRefusal.OTHER_STATION, other.station())),
                cards("keys").check(other.textAt(NOW)));
    }

    @Test
    void otherCodesAreNoCards() throws Exception {
        TimeCards cards = cards("keys");
        assertTrue(cards.check("https://example.invalid/").isEmpty());
        assertTrue(cards.check(cards.textAt(NOW) + "0").isEmpty());
        assertTrue(cards.check("").isEmpty());
    }

    private TimeCards cards(String keys) throws Exception {
        return new TimeCards(
                StationKey.openOrCreate(folder.resolve(keys), InstantSource.fixed(NOW), new SecureRandom()));
    }
}
