package org.evidencestation.app.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.evidencestation.app.policy.KeepFacts.CaseFile;
import org.evidencestation.app.policy.KeepFacts.Category;
import org.evidencestation.app.policy.rule.Role;

/** What holds for every recording, whatever is known of it, in every regime and in zones whose clocks jump. */
@PropertyDefaults(tries = 500, edgeCases = EdgeCasesMode.NONE)
class KeepingPropertiesTest {
    private static final String SEED = "20261121";
    private static final Instant FIRST = Instant.parse("2019-01-01T00:00:00Z");
    private static final int DAYS = 5000;
    private static final List<String> ZONES =
            List.of("Asia/Shanghai", "Europe/Berlin", "America/Sao_Paulo", "Pacific/Apia");

    @Property(seed = SEED)
    @Tag("L16")
    @Tag("Z15")
    @Tag("W15")
    @Tag("SM15")
    void nothingIsKeptLessThanTheFloorCountedInCalendarMonths(
            @ForAll("profiles") RegimeProfile profile, @ForAll("facts") KeepFacts facts) {
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

    @Property(seed = SEED)
    void itIsKeptThroughTheLastMomentOfItsLastDayAndNotOneMore(
            @ForAll("profiles") RegimeProfile profile, @ForAll("facts") KeepFacts facts) {
        Retention retention = KeepingPolicy.retention(profile, facts);
        retention.ends().ifPresent(end -> {
            assertFalse(retention.expired(end.minusNanos(1)));
            assertTrue(retention.expired(end));
            assertEquals(
                    retention.lastDay().orElseThrow(),
                    end.minusNanos(1).atZone(profile.zone()).toLocalDate());
        });
    }

    @Property(seed = SEED)
    void anotherReasonNeverShortensALife(
            @ForAll("profiles") RegimeProfile profile,
            @ForAll("facts") KeepFacts facts,
            @ForAll("triggers") String trigger) {
        Set<String> more = new HashSet<>(facts.triggers());
        more.add(trigger);
        Retention before = KeepingPolicy.retention(profile, facts);
        Retention after = KeepingPolicy.retention(profile, Law.with(facts, facts.category(), more));
        assertFalse(after.shorterThan(before));
    }

    @Property(seed = SEED)
    void aLaterIngestNeverShortensALife(
            @ForAll("profiles") RegimeProfile profile, @ForAll("facts") KeepFacts facts, @ForAll("hours") int hours) {
        KeepFacts later = new KeepFacts(
                facts.recordedUntil(),
                facts.ingestedAt().plus(Duration.ofHours(hours)),
                facts.category(),
                facts.triggers(),
                facts.caseFile(),
                facts.onHold());
        assertFalse(KeepingPolicy.retention(profile, later).shorterThan(KeepingPolicy.retention(profile, facts)));
    }

    @Property(seed = SEED)
    void whatMayBeClearedHasExpiredAndTwoPersonsSaidSo(
            @ForAll("profiles") RegimeProfile profile, @ForAll("asks") ClearanceAsk ask) {
        if (ClearancePolicy.judge(profile, ask) instanceof Decision.Allowed) {
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

    @Property(seed = SEED)
    void aChangeIsRefusedExactlyIfALastDayComesEarlierOrAReasonWithoutEndWeakens(
            @ForAll("profiles") RegimeProfile before,
            @ForAll("profiles") RegimeProfile after,
            @ForAll("facts") KeepFacts facts) {
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

    @Property(seed = SEED)
    void footageThatComesInWhenItIsDueIsOnTimeAndOneNanosecondLaterIsNot(
            @ForAll("profiles") RegimeProfile profile, @ForAll("moments") Instant end) {
        IngestFacts facts = new IngestFacts(Optional.of(end), Optional.empty(), Optional.empty(), end);
        Policy.ingest(profile, facts).due().ifPresent(due -> {
            assertTrue(due.isAfter(end));
            assertEquals(IngestDecision.Verdict.ON_TIME, at(profile, end, due));
            assertEquals(IngestDecision.Verdict.LATE, at(profile, end, due.plusNanos(1)));
        });
    }

    private static IngestDecision.Verdict at(RegimeProfile profile, Instant end, Instant ingested) {
        return Policy.ingest(profile, new IngestFacts(Optional.of(end), Optional.empty(), Optional.empty(), ingested))
                .verdict();
    }

    /** Every regime, also moved into zones with summer time and with a missing midnight. */
    @Provide
    Arbitrary<RegimeProfile> profiles() throws IOException {
        List<RegimeProfile> profiles = new ArrayList<>();
        for (String id : List.of("L", "SM", "W", "Z")) {
            RegimeProfile profile = Law.profile(id);
            ZONES.forEach(zone -> profiles.add(moved(profile, ZoneId.of(zone))));
        }
        return Arbitraries.of(profiles);
    }

    private static RegimeProfile moved(RegimeProfile it, ZoneId zone) {
        return new RegimeProfile(
                it.id(), it.title(), it.issuer(), zone, it.texts(), it.rules(), it.articles(), it.digest());
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(0, Duration.ofDays(DAYS).toMinutes())
                .map(minutes -> FIRST.plus(Duration.ofMinutes(minutes)));
    }

    @Provide
    Arbitrary<Integer> hours() {
        return Arbitraries.integers().between(0, 24 * 400);
    }

    @Provide
    Arbitrary<String> triggers() {
        return Arbitraries.of("SM16-1", "SM16-3", "W15-1", "W15-4", "X9-9");
    }

    @Provide
    Arbitrary<KeepFacts> facts() {
        Arbitrary<Optional<CaseFile>> cases = moments()
                .map(it -> it.atZone(Law.OFFICE).toLocalDate())
                .optional()
                .map(CaseFile::new)
                .optional();
        return Combinators.combine(
                        moments().optional(),
                        moments(),
                        Arbitraries.of(Category.class),
                        triggers().set().ofMaxSize(2),
                        cases,
                        Arbitraries.of(true, false, false))
                .as(KeepFacts::new);
    }

    @Provide
    Arbitrary<ClearanceAsk> asks() {
        Arbitrary<String> persons = Arbitraries.of("示例人员甲", "示例人员乙");
        Arbitrary<ClearanceAsk.Judgement> judgements = Combinators.combine(
                        persons, Arbitraries.of(Role.class), Arbitraries.of(true, false, false))
                .as(ClearanceAsk.Judgement::new);
        Arbitrary<LocalDecision> decisions = moments().map(when -> new LocalDecision("示例人员丙", when, "示例决定"));
        return Combinators.combine(
                        facts(),
                        Arbitraries.of(ClearanceAsk.Block.class).set().ofMaxSize(1),
                        judgements.optional(),
                        persons.optional(),
                        decisions.optional(),
                        moments().map(it -> it.plus(Duration.ofDays(DAYS))))
                .as(ClearanceAsk::new);
    }
}
