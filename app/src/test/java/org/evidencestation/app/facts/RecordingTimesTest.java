package org.evidencestation.app.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.evidencestation.storage.journal.ClockNote;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordingTimesTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDateTime NAMED = LocalDateTime.of(2026, 11, 20, 16, 0);
    private static final Instant STATION = Instant.parse("2026-11-20T08:00:00Z");
    private static final Duration LENGTH = Duration.ofMinutes(10);

    @Test
    void theNameComesBeforeTheContentAndTheLastWrite() {
        RecordingTimes times = times(NAMED, STATION.plusSeconds(99), NAMED.plusHours(3), LENGTH, null);
        assertEquals(Optional.of(NAMED), times.recorderStart());
        assertEquals(Optional.of(STATION), times.start());
        assertEquals(Optional.of(STATION.plus(LENGTH)), times.end());
    }

    @Test
    void theContentComesBeforeTheLastWrite() {
        assertEquals(
                Optional.of(STATION),
                times(null, STATION, NAMED.plusHours(3), LENGTH, null).start());
    }

    @Test
    void theLastWriteLessTheDurationIsTheLastResort() {
        RecordingTimes times = times(null, null, NAMED.plus(LENGTH), LENGTH, null);
        assertEquals(Optional.of(STATION), times.start());
        assertEquals(Optional.of(STATION.plus(LENGTH)), times.end());
    }

    @Test
    void withoutDurationTheLastWriteIsTheEndIfItIsLater() {
        assertEquals(
                Optional.of(STATION.plusSeconds(60)),
                times(NAMED, null, NAMED.plusSeconds(60), null, null).end());
        assertEquals(Optional.empty(), times(NAMED, null, NAMED, null, null).end());
        assertEquals(Optional.empty(), times(null, null, NAMED, null, null).end());
    }

    @Test
    void aMeasuredOffsetCorrectsBothEndsAndNeverTheRecordersOwnTime() {
        RecordingTimes times = times(NAMED, null, null, LENGTH, 432_000L);
        assertEquals(Optional.of(NAMED), times.recorderStart());
        assertEquals(Optional.of(STATION.minusSeconds(432)), times.start());
        assertEquals(Optional.of(STATION.minusSeconds(432).plus(LENGTH)), times.end());
    }

    @Test
    void aTimeThatSummerTimeSkippedIsNoError() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        RecordingTimes.Claims claims = claims(LocalDateTime.of(2026, 3, 29, 2, 30), null, null, LENGTH);
        assertEquals(
                Optional.of(Instant.parse("2026-03-29T01:30:00Z")),
                RecordingTimes.of(claims, berlin, ClockNote.UNKNOWN).start());
    }

    @Test
    void aTimeThatNoClockShowsIsUnknown() {
        assertEquals(
                Optional.empty(),
                times(LocalDateTime.MAX, null, null, LENGTH, null).start());
        assertEquals(
                Optional.empty(),
                times(null, null, LocalDateTime.MIN, LENGTH, null).start());
    }

    private static RecordingTimes times(
            @Nullable LocalDateTime named,
            @Nullable Instant created,
            @Nullable LocalDateTime modified,
            @Nullable Duration duration,
            @Nullable Long offsetMillis) {
        ClockNote clock = new ClockNote("test", offsetMillis, 0L, null, null);
        return RecordingTimes.of(claims(named, created, modified, duration), ZONE, clock);
    }

    private static RecordingTimes.Claims claims(
            @Nullable LocalDateTime named,
            @Nullable Instant created,
            @Nullable LocalDateTime modified,
            @Nullable Duration duration) {
        return new RecordingTimes.Claims(
                Optional.ofNullable(named),
                Optional.ofNullable(created),
                Optional.ofNullable(modified),
                Optional.ofNullable(duration));
    }
}
