package org.evidencestation.app.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.evidencestation.app.policy.IngestDecision.Anchor;
import org.evidencestation.app.policy.IngestDecision.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class IngestPolicyTest {
    /** 2026-11-20 16:30 in the office. */
    private static final Instant END = Instant.parse("2026-11-20T08:30:00Z");

    private static final Instant MIDNIGHT = Instant.parse("2026-11-20T16:00:00Z");

    private BuiltInProfiles profiles;

    @BeforeEach
    void profiles() {
        profiles = new BuiltInProfiles();
    }

    @Test
    @Tag("W14")
    void wIsDueTwentyFourHoursAfterTheOperationAndTheLastMomentIsOnTime() throws Exception {
        Instant due = END.plusSeconds(24 * 3600);
        IngestDecision onTime = decide("W", END, null, null, due);
        assertEquals(new IngestDecision(Verdict.ON_TIME, Optional.of(due), "W14", Anchor.OPERATION_END), onTime);
        assertEquals(
                Verdict.LATE, decide("W", END, null, null, due.plusNanos(1)).verdict());
    }

    @Test
    @Tag("W14")
    void whereWKnowsNoOperationTheEndOfTheRecordingStandsIn() throws Exception {
        IngestDecision decision = decide("W", null, END, null, END.plusSeconds(24 * 3600 + 1));
        assertEquals(Verdict.LATE, decision.verdict());
        assertEquals(Anchor.RECORDING_END, decision.anchor());
    }

    @Test
    @Tag("W14")
    void theOperationCountsEvenIfTheRecordingEndedEarlier() throws Exception {
        IngestDecision decision = decide("W", END, END.minusSeconds(7200), null, END);
        assertEquals(Optional.of(END.plusSeconds(24 * 3600)), decision.due());
    }

    @Test
    @Tag("W14")
    void whereNothingIsKnownNothingIsClaimed() throws Exception {
        IngestDecision decision = decide("W", null, null, null, END);
        assertEquals(new IngestDecision(Verdict.UNKNOWN, Optional.empty(), "W14", Anchor.NONE), decision);
    }

    @Test
    @Tag("W14")
    void wKnowsNoExceptionForAReturnFromAfar() throws Exception {
        IngestFacts.Returned returned = new IngestFacts.Returned(END.plusSeconds(100_000), "异地执法");
        IngestDecision decision = decide("W", END, null, returned, END.plusSeconds(100_001));
        assertEquals(Verdict.LATE, decision.verdict());
        assertEquals(Anchor.OPERATION_END, decision.anchor());
    }

    @Test
    @Tag("W14")
    void aRecordingThatSeemsToEndAfterItsIngestIsOnTime() throws Exception {
        assertEquals(
                Verdict.ON_TIME,
                decide("W", null, END.plusSeconds(500), null, END).verdict());
    }

    @Test
    void lStatesNoTime() throws Exception {
        IngestDecision decision = decide("L", END, END, null, END.plusSeconds(1_000_000));
        assertEquals(new IngestDecision(Verdict.NO_DEADLINE, Optional.empty(), "L", Anchor.NONE), decision);
    }

    @Test
    @Tag("SM13")
    void smIsDueOnTheDayOfTheOperationNotTwentyFourHoursLater() throws Exception {
        assertEquals(
                new IngestDecision(Verdict.ON_TIME, Optional.of(MIDNIGHT), "SM13", Anchor.END_OF_WORKING_DAY),
                decide("SM", END, null, null, MIDNIGHT));
        assertEquals(
                Verdict.LATE,
                decide("SM", END, null, null, MIDNIGHT.plusNanos(1)).verdict());
    }

    @Test
    @Tag("SM13")
    void smCountsTwentyFourHoursFromTheReturnForItsFiveReasonsOnly() throws Exception {
        Instant back = END.plusSeconds(5 * 24 * 3600);
        Instant due = back.plusSeconds(24 * 3600);
        for (String reason : new String[] {"边远地区", "水上", "交通不便地区", "异地执法", "连续执法"}) {
            assertEquals(
                    new IngestDecision(Verdict.ON_TIME, Optional.of(due), "SM13", Anchor.RETURN_TO_UNIT),
                    decide("SM", END, null, new IngestFacts.Returned(back, reason), due));
        }
        IngestDecision other = decide("SM", END, null, new IngestFacts.Returned(back, "忘记"), due);
        assertEquals(Verdict.LATE, other.verdict());
        assertEquals(Anchor.END_OF_WORKING_DAY, other.anchor());
    }

    @Test
    @Tag("Z6")
    void zIsDueAtTheEndOfTheWorkingDayInTheOfficesZone() throws Exception {
        Instant lateEvening = Instant.parse("2026-11-20T15:59:59Z");
        assertEquals(
                Optional.of(MIDNIGHT), decide("Z", lateEvening, null, null, END).due());
        Instant nextMorning = MIDNIGHT;
        assertEquals(
                Optional.of(MIDNIGHT.plusSeconds(24 * 3600)),
                decide("Z", null, nextMorning, null, END).due());
    }

    @Test
    @Tag("Z6")
    void zCountsTwentyFourHoursFromTheReturnForItsFourReasons() throws Exception {
        Instant back = END.plusSeconds(24 * 3600);
        for (String reason : new String[] {"连续工作", "异地执法", "偏远地区", "交通不便地区"}) {
            IngestDecision decision = decide("Z", END, null, new IngestFacts.Returned(back, reason), back);
            assertEquals(Optional.of(back.plusSeconds(24 * 3600)), decision.due());
            assertEquals("Z6", decision.article());
        }
    }

    private IngestDecision decide(
            String profile,
            @Nullable Instant operationEnd,
            @Nullable Instant recordingEnd,
            IngestFacts.@Nullable Returned returned,
            Instant ingestedAt)
            throws Exception {
        return Policy.ingest(
                profiles.profile(profile),
                new IngestFacts(
                        Optional.ofNullable(operationEnd),
                        Optional.ofNullable(recordingEnd),
                        Optional.ofNullable(returned),
                        ingestedAt));
    }
}
