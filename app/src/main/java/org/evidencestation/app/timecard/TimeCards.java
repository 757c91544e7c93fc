package org.evidencestation.app.timecard;

import java.time.Instant;
import java.util.Optional;
import org.evidencestation.storage.seal.ShortMac;
import org.evidencestation.storage.seal.StationKey;

/**
 * Makes and checks the time cards of this station. The code is a message authentication code and not a signature: nobody but
 * the station that showed a card ever has to believe it, and a code of eight bytes keeps the squares coarse. What the station
 * concludes is written into its signed journal, and the clip with the picture stays as evidence beside it.
 *
 * <p>The code stops invented times and cards of other stations. It cannot stop a film of a real card from being shown again
 * later; {@link CardClock} and {@link Freshness} bound what that could achieve. Safe for several threads.
 */
public final class TimeCards {
    private static final String PURPOSE = "time card";

    private final String station;
    private final ShortMac mac;

    public TimeCards(StationKey key) {
        this.station = key.stationId();
        this.mac = key.shortMac(PURPOSE);
    }

    /** Eight characters that name the station on its cards. */
    public String station() {
        return station;
    }

    /** The text to show now, the same during each tenth of a second; ASCII. */
    public String textAt(Instant now) {
        String signed = TimeCard.signed(station, now);
        return signed + mac.over(signed);
    }

    /** Empty if the text is no time card at all, which anybody may have filmed. */
    public Optional<CardCheck> check(String text) {
        return TimeCard.parse(text).map(this::check);
    }

    private CardCheck check(TimeCard card) {
        if (!card.station().equals(station)) {
            return new CardCheck.Refused(CardRefusal.OTHER_STATION, card.station());
        }
        return mac.matches(TimeCard.signed(station, card.at()), card.code())
                ? new CardCheck.Genuine(card.at())
                : new CardCheck.Refused(CardRefusal.FORGED, card.at().toString());
    }
}
