package org.evidencestation.app.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.app.policy.KeepFacts.Category;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds for every recording, whatever is known of it, in every regime and in zones whose clocks jump. */
class KeepingPropertiesTest {
    private static final long SEED = 20261121;
    private static final int TRIES = 500;

    @Test
    @Tag("L16")
    @Tag("Z15")
    @Tag("W15")
    @Tag("SM15")
    void nothingIsKeptLessThanTheFloorCountedInCalendarMonths() throws IOException {
        Draws draw = new Draws(SEED);
        for (int i = 0; i < TRIES; i++) {
            RegimeProfile profile = draw.profile();
            KeepFacts facts = draw.facts();
            Retention retention = KeepingPolicy.retention(profile, facts);
            Period floor = profile.rules().keeping().floor().period();
            LocalDate ingested = facts.ingestedAt().atZone(profile.zone()).toLocalDate();
            assertTrue(retention
                    .lastDay()
                    .map(day -> !day.isBefore(ingested.plus(floor)))
                    .orElse(true));
            facts.recordedUntil().ifPresent(end -> {
                LocalDate recorded = end.atZone(profile.zone()).toLocalDate();
                assertTrue(retention
                        .lastDay()
                        .map(day -> !day.isBefore(recorded.plus(floor)))
                        .orElse(true));
            });
        }
    }

    @Test
    void itIsKeptThroughTheLastMomentOfItsLastDayAndNotOneMore() throws IOException {
        Draws draw = new Draws(SEED);
        for (int i = 0; i < TRIES; i++) {
            RegimeProfile profile = draw.profile();
            KeepFacts facts = draw.facts();
            Retention retention = KeepingPolicy.retention(profile, facts);
            retention.ends().ifPresent(end -> {
                assertFalse(retention.expired(end.minusNanos(1)));
                assertTrue(retention.expired(end));
                assertEquals(
                        retention.lastDay().orElseThrow(),
                        end.minusNanos(1).atZone(profile.zone()).toLocalDate());
            });
        }
    }

    @Test
    void anotherReasonNeverShortensALife() throws IOException {
        Draws draw = new Draws(SEED);
        for (int i = 0; i < TRIES; i++) {
            RegimeProfile profile = draw.profile();
            KeepFacts facts = draw.facts();
            String trigger = draw.trigger();
            Set<String> more = new HashSet<>(facts.triggers());
            more.add(trigger);
            Retention before = KeepingPolicy.retention(profile, facts);
            Retention after = KeepingPolicy.retention(profile, Law.with(facts, facts.category(), more));
            assertFalse(after.shorterThan(before));
        }
    }

    @Test
    void aLaterIngestNeverShortensALife() throws IOException {
        Draws draw = new Draws(SEED);
        for (int i = 0; i < TRIES; i++) {
            RegimeProfile profile = draw.profile();
            KeepFacts facts = draw.facts();
            int hours = draw.hours();
            KeepFacts later = new KeepFacts(
                    facts.recordedUntil(),
                    facts.ingestedAt().plus(Duration.ofHours(hours)),
                    facts.category(),
                    facts.triggers(),
                    facts.caseFile(),
                    facts.onHold());
            assertFalse(KeepingPolicy.retention(profile, later).shorterThan(KeepingPolicy.retention(profile, facts)));
        }
    }

    @Test
    void whatMayBeClearedHasExpiredAndTwoPersonsSaidSo() throws IOException {
        Draws draw = new Draws(SEED);
        int allowed = 0;
        for (int i = 0; i < 20 * TRIES; i++) {
            RegimeProfile profile = draw.profile();
            ClearanceAsk ask = draw.ask();
            if (ClearancePolicy.judge(profile, ask) instanceof Decision.Allowed) {
                allowed++;
                assertTrue(KeepingPolicy.retention(profile, ask.facts()).expired(ask.now()));
                assertTrue(ask.blocks().isEmpty());
                assertFalse(ask.facts().onHold());
                assertFalse(ask.facts().category() == Category.UNDETERMINED);
                assertTrue(ask.facts().triggers().isEmpty());
                assertFalse(ask.judgement()
                        .orElseThrow()
                        .person()
                        .equals(ask.confirmedBy().orElseThrow()));
            }
        }
        assertTrue(allowed > 0, "none was drawn");
    }

    @Test
    void aChangeIsRefusedExactlyIfALastDayComesEarlierOrAReasonWithoutEndWeakens() throws IOException {
        Draws draw = new Draws(SEED);
        for (int i = 0; i < TRIES; i++) {
            RegimeProfile before = draw.profile();
            RegimeProfile after = draw.profile();
            KeepFacts facts = draw.facts();
            boolean shorter = KeepingPolicy.retention(after, facts).shorterThan(KeepingPolicy.retention(before, facts));
            Decision decision = ProfileChange.judge(before, after, List.of(new ProfileChange.Held("示例", facts)));
            assertEquals(shorter, decision instanceof Decision.Refused);
            Optional<LocalDate> was = KeepingPolicy.retention(before, facts).lastDay();
            Optional<LocalDate> is = KeepingPolicy.retention(after, facts).lastDay();
            if (!shorter && was.isPresent() && is.isPresent()) {
                assertFalse(is.get().isBefore(was.get()));
            }
            if (!shorter && was.isEmpty()) {
                assertTrue(is.isEmpty());
            }
        }
    }

    @Test
    void footageThatComesInWhenItIsDueIsOnTimeAndOneNanosecondLaterIsNot() throws IOException {
        Draws draw = new Draws(SEED);
        for (int i = 0; i < TRIES; i++) {
            RegimeProfile profile = draw.profile();
            Instant end = draw.moment();
            IngestFacts facts = new IngestFacts(Optional.of(end), Optional.empty(), Optional.empty(), end);
            Policy.ingest(profile, facts).due().ifPresent(due -> {
                assertTrue(due.isAfter(end));
                assertEquals(IngestDecision.Verdict.ON_TIME, at(profile, end, due));
                assertEquals(IngestDecision.Verdict.LATE, at(profile, end, due.plusNanos(1)));
            });
        }
    }

    private static IngestDecision.Verdict at(RegimeProfile profile, Instant end, Instant ingested) {
        return Policy.ingest(profile, new IngestFacts(Optional.of(end), Optional.empty(), Optional.empty(), ingested))
                .verdict();
    }
}
