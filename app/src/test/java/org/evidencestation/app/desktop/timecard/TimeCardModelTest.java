package org.evidencestation.app.desktop.timecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.evidencestation.app.paper.QrCode;
import org.junit.jupiter.api.Test;

class TimeCardModelTest {
    private static final Instant NOW = Instant.parse("2026-11-21T00:05:12.310Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    private final AtomicInteger left = new AtomicInteger();
    private final TimeCardModel model = new TimeCardModel(
            new CardSource() {
                @Override
                public String station() {
                    return "EXAMP1E0";
                }

                @Override
                public String textAt(Instant at) {
                    return Long.toString(at.toEpochMilli() / 100);
                }
            },
            now::get,
            ZoneId.of("Asia/Shanghai"),
            left::incrementAndGet);

    @Test
    void itShowsTheTimeOfTheOfficeAndOfTheCode() {
        assertEquals("08:05:12.3", model.clock().get());
        assertEquals("2026-11-21 (+08:00)", model.day().get());
        assertEquals("00:05:12 UTC", model.utc().get());
        assertEquals("EXAMP1E0", model.station());
    }

    @Test
    void theCodeChangesWithTheTenthAndNotBefore() {
        QrCode first = model.code().get();
        draw(NOW.plusMillis(80));
        assertSame(first, model.code().get());
        draw(NOW.plusMillis(90));
        assertNotSame(first, model.code().get());
        assertEquals("08:05:12.4", model.clock().get());
    }

    @Test
    void aClockThatIsSetBackIsShownAsItIs() {
        draw(NOW.minusSeconds(60));
        assertEquals("08:04:12.3", model.clock().get());
    }

    @Test
    void itLeavesByItselfAfterAWhile() {
        draw(NOW.plus(TimeCardModel.LONGEST));
        assertEquals(0, left.get());
        draw(NOW.plus(TimeCardModel.LONGEST).plusMillis(1));
        assertEquals(1, left.get());
    }

    @Test
    void openingItAgainBeginsTheWaitAnew() {
        now.set(NOW.plusSeconds(3600));
        model.open();
        model.draw();
        assertEquals(0, left.get());
        model.leave();
        assertEquals(1, left.get());
    }

    private void draw(Instant at) {
        now.set(at);
        model.draw();
    }
}
