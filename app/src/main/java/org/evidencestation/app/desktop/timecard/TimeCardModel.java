package org.evidencestation.app.desktop.timecard;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.evidencestation.app.paper.QrCode;

/**
 * What the card shows at the moment it is drawn. The code changes with every tenth of a second; the picture on the screen is
 * older than the station's clock by the rest of that tenth and by the tens of milliseconds that screens take.
 */
public final class TimeCardModel {
    /** Whoever goes without closing the card finds the wall again. */
    static final Duration LONGEST = Duration.ofMinutes(3);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.S", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd '('xxx')'", Locale.ROOT);
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("HH:mm:ss 'UTC'", Locale.ROOT);
    private static final long TENTH_MILLIS = 100;

    private final CardSource cards;
    private final InstantSource time;
    private final ZoneId zone;
    private final Runnable leave;
    private final ReadOnlyObjectWrapper<QrCode> code;
    private final ReadOnlyStringWrapper clock = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper day = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper utc = new ReadOnlyStringWrapper("");
    private long tenth;
    private Instant opened;

    /**
     * @param zone of the office, for the clock that people read
     * @param leave back to where the card was opened from
     */
    public TimeCardModel(CardSource cards, InstantSource time, ZoneId zone, Runnable leave) {
        this.cards = cards;
        this.time = time;
        this.zone = zone;
        this.leave = leave;
        this.opened = time.instant();
        this.code = new ReadOnlyObjectWrapper<>(QrCode.of(cards.textAt(opened)));
        show(opened);
    }

    public String station() {
        return cards.station();
    }

    public ReadOnlyObjectProperty<QrCode> code() {
        return code.getReadOnlyProperty();
    }

    /** {@code 08:05:12.3}, in the office's zone. */
    public ReadOnlyStringProperty clock() {
        return clock.getReadOnlyProperty();
    }

    /** {@code 2026-11-21 (+08:00)}. */
    public ReadOnlyStringProperty day() {
        return day.getReadOnlyProperty();
    }

    /** {@code 00:05:12 UTC}, as the code has it. */
    public ReadOnlyStringProperty utc() {
        return utc.getReadOnlyProperty();
    }

    /** The card comes to the screen. */
    public void open() {
        opened = time.instant();
        show(opened);
    }

    /** To be called with every picture the screen draws; changes nothing within a tenth of a second. */
    public void draw() {
        Instant now = time.instant();
        if (Math.floorDiv(now.toEpochMilli(), TENTH_MILLIS) != tenth) {
            show(now);
        }
        if (Duration.between(opened, now).compareTo(LONGEST) > 0) {
            leave.run();
        }
    }

    public void leave() {
        leave.run();
    }

    private void show(Instant now) {
        tenth = Math.floorDiv(now.toEpochMilli(), TENTH_MILLIS);
        code.set(QrCode.of(cards.textAt(now)));
        clock.set(TIME.format(now.atZone(zone)));
        day.set(DAY.format(now.atZone(zone)));
        utc.set(UTC.format(now.atZone(java.time.ZoneOffset.UTC)));
    }
}
