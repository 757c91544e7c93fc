package org.evidencestation.app.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.app.policy.IngestDecision.Anchor;
import org.evidencestation.app.policy.KeepFacts.Category;
import org.evidencestation.app.policy.rule.AccessRule.Material;
import org.evidencestation.app.policy.rule.AccessRules.Act;
import org.evidencestation.app.policy.rule.AccessRules.Requester;
import org.evidencestation.app.policy.rule.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where the texts are easily read wrongly: each of these was decided once. */
class TrapsTest {
    @Test
    @Tag("W14")
    @Tag("SM13")
    @Tag("Z6")
    void trap01TwentyFourHoursHaveThreeAnchorsAndAreTheNormalRuleOnlyInW() throws Exception {
        Instant end = Law.at("2026-11-20T16:30");
        Optional<IngestFacts.Returned> back = Optional.of(new IngestFacts.Returned(Law.at("2026-11-22T09:00"), "异地执法"));
        IngestFacts ordinary = new IngestFacts(Optional.of(end), Optional.empty(), Optional.empty(), end);
        IngestFacts fromAfar = new IngestFacts(Optional.of(end), Optional.empty(), back, end);

        assertEquals(Optional.of(Law.at("2026-11-21T16:30")), due("W", ordinary));
        assertEquals(Optional.of(Law.at("2026-11-21T16:30")), due("W", fromAfar));
        for (String regime : List.of("SM", "Z")) {
            assertEquals(Optional.of(Law.at("2026-11-21T00:00")), due(regime, ordinary));
            assertEquals(Optional.of(Law.at("2026-11-23T09:00")), due(regime, fromAfar));
            assertEquals(
                    Anchor.RETURN_TO_UNIT,
                    Policy.ingest(Law.profile(regime), fromAfar).anchor());
        }
        assertEquals(Optional.empty(), due("L", ordinary));
    }

    @Test
    @Tag("L16")
    @Tag("Z15")
    @Tag("W15")
    @Tag("SM15")
    void trap02AFloorIsNoRightToDeleteAndOnlySmNamesAClearer() throws Exception {
        for (String regime : List.of("L", "Z", "W")) {
            RegimeProfile profile = Law.profile(regime);
            assertTrue(profile.rules().keeping().floor().atLeast());
            assertEquals(
                    new Decision.NeedsApproval(
                            profile.rules().localDecisions().by(),
                            profile.rules().localDecisions().article()),
                    ClearancePolicy.judge(profile, longAgo(Optional.empty())));
        }
        RegimeProfile sm = Law.profile("SM");
        assertFalse(sm.rules().keeping().floor().atLeast());
        ClearanceAsk.Judgement found = new ClearanceAsk.Judgement("示例人员甲", Role.ARCHIVIST, false);
        assertEquals(new Decision.NeedsSecondPerson("SM15"), ClearancePolicy.judge(sm, longAgo(Optional.of(found))));
        ClearanceAsk.Judgement worth = new ClearanceAsk.Judgement("示例人员甲", Role.ARCHIVIST, true);
        assertEquals(
                new Decision.Refused("SM15", Refusal.WORTH_KEEPING),
                ClearancePolicy.judge(sm, longAgo(Optional.of(worth))));
    }

    @Test
    @Tag("SM15")
    void trap03ARecorderClockSetBackAYearDoesNotMakeFreshFootageExpired() throws Exception {
        Retention retention =
                KeepingPolicy.retention(Law.profile("SM"), Law.ordinary("2025-11-20T10:00", "2026-11-20T18:00"));
        assertEquals(Optional.of(LocalDate.of(2027, 5, 20)), retention.lastDay());
        Retention ahead =
                KeepingPolicy.retention(Law.profile("SM"), Law.ordinary("2026-12-01T10:00", "2026-11-20T18:00"));
        assertEquals(Optional.of(LocalDate.of(2027, 6, 1)), ahead.lastDay());
    }

    @Test
    @Tag("SM15")
    @Tag("W15")
    void trap04SixMonthsFromTheEndOfAugustEndWithFebruaryAndTwoYearsFromALeapDayToo() throws Exception {
        assertEquals(LocalDate.of(2027, 2, 28), lastDay("SM", "2026-08-31T12:00"));
        assertEquals(LocalDate.of(2028, 2, 29), lastDay("SM", "2027-08-31T12:00"));
        assertEquals(LocalDate.of(2030, 2, 28), lastDay("W", "2028-02-29T12:00"));
        Retention retention =
                KeepingPolicy.retention(Law.profile("SM"), Law.ordinary("2026-08-31T12:00", "2026-08-31T12:00"));
        assertFalse(retention.expired(Law.at("2027-02-28T23:59:59")));
        assertTrue(retention.expired(Law.at("2027-03-01T00:00")));
    }

    @Test
    @Tag("W15")
    @Tag("SM16")
    void trap05TheLongestWinsAndAMarkGoesOnlyByTwoPersonsAndNeverBelowTheFloor() throws Exception {
        RegimeProfile w = Law.profile("W");
        KeepFacts marked =
                Law.with(Law.ordinary("2026-11-20T10:00", "2026-11-20T18:00"), Category.OTHER, Set.of("W15-2"));
        assertEquals(
                Retention.Kind.PERMANENT,
                KeepingPolicy.retention(w, marked).longest().kind());
        assertEquals(
                new Decision.NeedsSecondPerson("W15"),
                KeepingPolicy.removeTrigger(w, marked, "W15-2", List.of("示例人员甲", "示例人员甲")));
        assertEquals(
                new Decision.Allowed("W15"),
                KeepingPolicy.removeTrigger(w, marked, "W15-2", List.of("示例人员甲", "示例人员乙")));
        assertEquals(
                Optional.of(LocalDate.of(2028, 11, 20)),
                KeepingPolicy.retention(w, marked.without("W15-2")).lastDay());
    }

    @Test
    @Tag("W15")
    void trap06AnEditThatWouldShortenALifeIsRefusedWithEveryRecording() throws Exception {
        RegimeProfile before = Law.profile("W");
        RegimeProfile after = edited("\"period\": \"P2Y\"", "\"period\": \"P1Y\"");
        List<ProfileChange.Held> held = List.of(
                new ProfileChange.Held("one", Law.ordinary("2026-11-20T10:00", "2026-11-20T18:00")),
                new ProfileChange.Held(
                        "two",
                        Law.with(
                                Law.ordinary("2026-11-20T10:00", "2026-11-20T18:00"),
                                Category.UNDETERMINED,
                                Set.of())));
        assertEquals(
                new Decision.Refused("W15", Refusal.WOULD_SHORTEN, List.of("one", "two")),
                ProfileChange.judge(before, after, held));
        assertEquals(new Decision.Allowed("W15"), ProfileChange.judge(after, before, held));
        assertEquals(new Decision.Allowed("W15"), ProfileChange.judge(before, after, List.of()));
    }

    @Test
    @Tag("SA4")
    @Tag("Z16")
    void trap07TheHandlerMayLookInOneOfficeAndMayNotInAnother() throws Exception {
        AccessAsk look = ask(Requester.CASE_HANDLER, Act.VIEW, Set.of(), List.of());
        assertEquals(new Decision.Allowed("SA4"), AccessPolicy.judge(Law.profile("SM"), look));
        Decision inZ = AccessPolicy.judge(Law.profile("Z"), look);
        assertEquals(
                "单位分管负责人",
                assertInstanceOf(Decision.NeedsApproval.class, inZ).by().title());
    }

    @Test
    @Tag("SA6")
    @Tag("SA7")
    void trap08AnAuthorityMayCopyWithoutALeaderAndAPartyMayOnlyLook() throws Exception {
        RegimeProfile sm = Law.profile("SM");
        Set<String> papers = Set.of("单位介绍信", "申请人有效证件");
        assertEquals(
                new Decision.Allowed("SA6"),
                AccessPolicy.judge(sm, ask(Requester.AUTHORITY, Act.COPY, papers, List.of())));
        assertEquals(
                new Decision.Refused("SA7", Refusal.NOT_GRANTED),
                AccessPolicy.judge(sm, ask(Requester.PARTY, Act.COPY, papers, List.of())));
        Set<String> identity = Set.of("单位介绍信", "申请人有效身份证件");
        assertEquals(
                new Decision.Allowed("SA7"),
                AccessPolicy.judge(
                        sm, ask(Requester.PARTY, Act.VIEW, identity, List.of(new Approval(Role.UNIT_HEAD, "示例人员乙")))));
    }

    @Test
    @Tag("L5")
    @Tag("Z8")
    void trap09WhatMayBeLeftOutInLMayNotBeThereInZ() throws Exception {
        assertEquals(new Decision.Allowed("L5"), ExplanationPolicy.footage(Law.profile("L"), "L5-2"));
        assertEquals(
                new Decision.Refused("Z8", Refusal.FOOTAGE_NOT_ALLOWED, List.of("Z8-1")),
                ExplanationPolicy.footage(Law.profile("Z"), "Z8-1"));
    }

    @Test
    @Tag("W14")
    void trap10TheGarbledSentenceOfWIsShownWithHowItIsRead() throws Exception {
        RegimeProfile w = Law.profile("W");
        var sheet = Objects.requireNonNull(w.rules().papers().sheet());
        assertEquals(List.of("取证人员", "取证时间", "取证地点"), sheet.fields());
        assertTrue(Objects.requireNonNull(sheet.reading()).contains("缺主语"));
        assertTrue(w.article(sheet.article()).orElseThrow().text().contains("\n纸质文字说明材料，注明"));
    }

    @Test
    @Tag("SM16")
    void trap11TheLabelSaysBiaohaoAsTheRegulationDoes() throws Exception {
        var discs = Objects.requireNonNull(Law.profile("SM").rules().papers().discs());
        assertEquals(List.of("制作单位", "制作人", "制作时间", "执法活动或者案件名称及标号"), discs.label());
        assertEquals(2, discs.copies());
        assertEquals(Optional.of(discs), KeepingPolicy.discs(Law.profile("SM"), Set.of("SM16-1")));
        assertEquals(Optional.empty(), KeepingPolicy.discs(Law.profile("SM"), Set.of("W15-1")));
        assertEquals(Optional.empty(), KeepingPolicy.discs(Law.profile("W"), Set.of("W15-1")));
    }

    @Test
    @Tag("L19")
    @Tag("SM14")
    @Tag("SA10")
    @Tag("Z3")
    @Tag("W16")
    void trap12AStateSecretStopsEverywhereAndOtherSecretsAreKeptUnderTheirRule() throws Exception {
        Map<String, String> articles = Map.of("L", "L19", "SM", "SM14", "Z", "Z3", "W", "W16");
        for (Map.Entry<String, String> regime : articles.entrySet()) {
            RegimeProfile profile = Law.profile(regime.getKey());
            assertEquals(new Decision.Refused(regime.getValue(), Refusal.STATE_SECRET), Secrecy.STATE.judge(profile));
            assertEquals(new Decision.Allowed(regime.getValue()), Secrecy.COMMERCIAL.judge(profile));
        }
        assertTrue(Law.profile("SM").rules().secrecy().containsKey("SA10"));
    }

    @Test
    @Tag("L16")
    @Tag("Z15")
    void trap13EvidenceOfACaseWithoutAPeriodIsHeldAndNeverGivenANumber() throws Exception {
        for (String regime : List.of("L", "Z")) {
            KeepFacts evidence = Law.inCase(Law.ordinary("2026-11-20T10:00", "2026-11-20T18:00"), Optional.empty());
            Retention held = KeepingPolicy.retention(Law.profile(regime), evidence);
            assertEquals(Retention.Kind.WITH_CASE, held.longest().kind());
            assertEquals(Optional.empty(), held.lastDay());
            LocalDate known = LocalDate.of(2036, 11, 20);
            Retention until = KeepingPolicy.retention(Law.profile(regime), Law.inCase(evidence, Optional.of(known)));
            assertEquals(Optional.of(known), until.lastDay());
        }
    }

    @Test
    @Tag("SM2")
    @Tag("SM11")
    void trap14PhotosAndSoundCountNotOnlyPictures() throws Exception {
        Rules rules = Law.profile("SM").rules();
        assertEquals(7, rules.equipment().categories().size());
        assertTrue(rules.recording().checklist().containsKey("SM11-photos"));
    }

    private static Optional<Instant> due(String regime, IngestFacts facts) throws Exception {
        return Policy.ingest(Law.profile(regime), facts).due();
    }

    private static LocalDate lastDay(String regime, String day) throws Exception {
        return KeepingPolicy.retention(Law.profile(regime), Law.ordinary(day, day))
                .lastDay()
                .orElseThrow();
    }

    private static ClearanceAsk longAgo(Optional<ClearanceAsk.Judgement> judgement) {
        return new ClearanceAsk(
                Law.ordinary("2020-01-01T10:00", "2020-01-01T18:00"),
                Set.of(),
                judgement,
                Optional.empty(),
                Optional.empty(),
                Law.at("2026-11-20T10:00"));
    }

    private static AccessAsk ask(Requester who, Act act, Set<String> papers, List<Approval> approvals) {
        return new AccessAsk(who, act, "示例人员甲", Set.of(Material.FOOTAGE), "办案需要", papers, approvals);
    }

    private static RegimeProfile edited(String from, String to) throws Exception {
        String file = new String(new BuiltInProfiles().bytes("W").orElseThrow(), StandardCharsets.UTF_8);
        return new ProfileReader().read("W.json", file.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }
}
