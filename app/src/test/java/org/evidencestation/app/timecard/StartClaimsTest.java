package org.evidencestation.app.timecard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StartClaimsTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDateTime NAME = LocalDateTime.parse("2026-11-21T08:05:12");
    private static final Duration LENGTH = Duration.ofSeconds(4);

    @Test
    void aNameToTheSecondLeavesASecondAndAHalf() {
        assertSpan(
                0,
                1_500,
                new StartClaims("20261121080512.mp4", NAME, Optional.empty(), Optional.empty(), Optional.of(LENGTH)));
    }

    @Test
    void aLastWriteToTheFractionMakesItNarrower() {
        LocalDateTime end = NAME.plusSeconds(4).plusNanos(600_000_000);
        assertSpan(
                0,
                620,
                new StartClaims("20261121080512.mp4", NAME, Optional.of(end), Optional.empty(), Optional.of(LENGTH)));
    }

    @Test
    void anEvenLastWriteMayBeTwoSecondsOld() {
        LocalDateTime end = NAME.plusSeconds(4);
        assertSpan(
                0,
                1_500,
                new StartClaims("20261121080512.mp4", NAME, Optional.of(end), Optional.empty(), Optional.of(LENGTH)));
    }

    @Test
    void aCreationTimeASecondLaterCutsTheFirstSecond() {
        Instant created = NAME.plusSeconds(1).atZone(ZONE).toInstant();
        assertSpan(
                1_000,
                1_500,
                new StartClaims(
                        "20261121080512.mp4", NAME, Optional.empty(), Optional.of(created), Optional.of(LENGTH)));
    }

    @Test
    void aCreationTimeThatIsTheWallClocksDigitsIsUnderstood() {
        Instant created = NAME.plusSeconds(1).toInstant(ZoneOffset.UTC);
        assertSpan(
                1_000,
                1_500,
                new StartClaims(
                        "20261121080512.mp4", NAME, Optional.empty(), Optional.of(created), Optional.of(LENGTH)));
    }

    @Test
    void aCreationTimeAtTheEndIsTheEnd() {
        Duration longer = Duration.ofSeconds(40);
        Instant created = NAME.plusSeconds(40).atZone(ZONE).toInstant();
        assertSpan(
                0,
                1_000,
                new StartClaims(
                        "20261121080512.mp4", NAME, Optional.empty(), Optional.of(created), Optional.of(longer)));
    }

    @Test
    void claimsThatContradictEachOtherALittleLeaveAllBetween() {
        LocalDateTime end = NAME.plusSeconds(9).plusNanos(100_000_000);
        assertSpan(
                0,
                5_120,
                new StartClaims("20261121080512.mp4", NAME, Optional.of(end), Optional.empty(), Optional.of(LENGTH)));
    }

    @Test
    void aLastWriteOfAnotherDayIsNotBelieved() {
        LocalDateTime copied = NAME.plusDays(1);
        assertSpan(
                0,
                1_500,
                new StartClaims(
                        "20261121080512.mp4", NAME, Optional.of(copied), Optional.empty(), Optional.of(LENGTH)));
    }

    @Test
    void aStartFromTheLastWriteAloneIsAsCoarseAsThat() {
        LocalDateTime end = NAME.plus(LENGTH);
        assertSpan(
                -3_000,
                2_000,
                new StartClaims("REC0001.mp4", NAME, Optional.of(end), Optional.empty(), Optional.of(LENGTH)));
    }

    private static void assertSpan(long from, long to, StartClaims claims) {
        long base = NAME.toInstant(ZoneOffset.UTC).toEpochMilli();
        Span span = claims.begin(ZONE);
        assertEquals(new Span(from, to), span.plus(-base));
    }
}
