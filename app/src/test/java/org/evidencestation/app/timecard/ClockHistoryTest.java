package org.evidencestation.app.timecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.policy.ClockBand;
import org.evidencestation.app.timecard.ClockHistory.Point;
import org.evidencestation.app.timecard.ClockHistory.Since;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.journal.ClockNote;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.Test;

class ClockHistoryTest {
    private static final DockingId DOCKING = new DockingId("00000000-0000-4000-8000-000000000001");
    private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");

    @Test
    void aClockThatRunsAwayDrifts() {
        List<Point> points =
                ClockHistory.of(List.of(docked(0, 1_000), card(10, 18_280))).points();
        Since.Drift drift =
                assertInstanceOf(Since.Drift.class, points.getLast().since().orElseThrow());
        assertEquals(20.0, drift.ppm(), 0.01);
        assertEquals(2.08, drift.doubt(), 0.01);
        assertEquals(ClockBand.AMBER, points.getLast().band());
        assertEquals(Optional.empty(), points.getFirst().since());
    }

    @Test
    void aLeapIsNoDrift() {
        List<Point> points =
                ClockHistory.of(List.of(docked(0, 1_000), card(1, 400_000))).points();
        assertEquals(Optional.of(new Since.Adjusted()), points.getLast().since());
        assertEquals(ClockBand.RED, points.getLast().band());
    }

    @Test
    void whatIsOnlyBoundedStandsInBetweenAndMeasuresNothing() {
        ClockNote bounded = new ClockNote("newest-file", null, null, null, 60_000L);
        ClockHistory history = ClockHistory.of(List.of(docked(0, 0), docked(5, bounded), card(10, 0)));
        assertEquals(Optional.empty(), history.points().get(1).since());
        assertInstanceOf(Since.Drift.class, history.points().getLast().since().orElseThrow());
        assertEquals(Optional.of(history.points().getLast()), history.lastMeasured());
    }

    @Test
    void afterTheClockWasSetTheDriftBeginsAnew() {
        Event set = new Event.RecorderClockSet(DOCKING, ClockNote.UNKNOWN);
        List<Point> points = ClockHistory.of(List.of(docked(0, 5_000), line(0, set), card(10, 0)))
                .points();
        assertEquals(Optional.of(new Since.Adjusted()), points.get(1).since());
        assertEquals(Optional.empty(), points.getLast().since());
    }

    private static IndexedEvent docked(int day, long offset) {
        return docked(day, new ClockNote("protocol", offset, 900L, null, null));
    }

    private static IndexedEvent docked(int day, ClockNote clock) {
        return line(day, new Event.RecorderDocked(DOCKING, "1", "volume", "volume:a", Map.of(), null, clock));
    }

    private static IndexedEvent card(int day, long offset) {
        Instant at = START.plus(Duration.ofDays(day));
        RecordingId recording = new RecordingId(Sha256.of(new byte[] {1}));
        ClockNote clock = new ClockNote("time-card", offset, 900L, null, null);
        LocalDateTime wall = LocalDateTime.parse("2026-11-01T08:00:00");
        return line(day + 1, new Event.ClockMeasured(DOCKING, recording, "volume:a", at, wall, clock));
    }

    private static IndexedEvent line(int day, Event event) {
        return new IndexedEvent(1, START.plus(Duration.ofDays(day)), event, Sha256.of());
    }
}
