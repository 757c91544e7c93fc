package org.evidencestation.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.custody.SpaceGate;
import org.evidencestation.app.desktop.regulation.RegulationDesk.Standing;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.IngestDeadline;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.app.regime.LocalDecisions;
import org.evidencestation.app.regime.Said;
import org.evidencestation.storage.durable.DiskProbe;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.journal.RegimeEvent.LocalDecisionMade;
import org.evidencestation.storage.journal.RegimeEvent.ProfileInForce;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an office decides itself about its regulation, at a real station. */
class LocalDecisionTest {
    private static final String ANN = "100001";
    private static final Said SAID = new Said("在新办法印发前继续适用", "示例〔2026〕1号", "示例负责人", LocalDate.of(2026, 11, 19));
    private static final Said LATER = new Said("改依上级办法", "示例〔2026〕2号", "示例负责人", LocalDate.of(2026, 11, 20));

    @TempDir
    private Path folder;

    private Locations places() {
        return Locations.of(Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()), folder, false)
                .withKeys(folder.resolve("keys"));
    }

    private Station open(String profile) throws Exception {
        Station station = Station.open(new Station.Setup(
                folder.resolve("vault"),
                places(),
                Settings.DEFAULT.withProfile(profile),
                SpaceGate.WhenFull.STOP,
                () -> Instant.parse("2026-11-20T01:00:00Z"),
                DiskProbe.NONE));
        station.duty().people().list(new Person(ANN, "示例人员甲", "一中队", "A", true), ANN);
        return station;
    }

    /** As the settings say after a decision. */
    private Station reopen() throws Exception {
        return open(new SettingsFile(places().settings()).load().profile());
    }

    private static Refusal refused(Answer<?> answer) {
        return assertInstanceOf(Answer.Refused.class, answer).why();
    }

    @Test
    @Tag("W20")
    void anEndedRegulationIsUsedOnByADecisionThatStaysKnown() throws Exception {
        try (Station station = open("W")) {
            Standing before = new StationRegulations(station).read();
            assertTrue(before.notice().isPresent());
            assertEquals(Optional.empty(), before.goesOn());
            assertEquals(Refusal.UNKNOWN_SPEAKER, refused(station.decisions().goOn(SAID, "999999")));
            Said nothing = new Said("", "", "", LocalDate.of(2026, 11, 19));
            assertEquals(Refusal.NO_REASON, refused(station.decisions().goOn(nothing, ANN)));
            Said tomorrow = new Said("示例", "示例", "示例", LocalDate.of(2026, 11, 21));
            assertEquals(Refusal.IMPOSSIBLE_TIME, refused(station.decisions().goOn(tomorrow, ANN)));
            assertInstanceOf(Answer.Done.class, station.decisions().goOn(SAID, ANN));
        }
        try (Station station = open("W")) {
            LocalDecisionMade made =
                    new StationRegulations(station).read().goesOn().orElseThrow();
            assertEquals("示例〔2026〕1号", made.document());
            assertEquals(station.regime().digest(), made.digest());
        }
    }

    @Test
    void aLaterDecisionTakesThePlaceOfAnEarlierOneAndBothStayInTheList() throws Exception {
        try (Station station = open("W")) {
            station.decisions().goOn(SAID, ANN);
            station.decisions().goOn(LATER, ANN);
            List<IndexedEvent> said = station.index().regimes();
            LocalDecisions decisions = new LocalDecisions(said);
            assertEquals(
                    "示例〔2026〕2号",
                    decisions.goesOn(station.regime()).orElseThrow().document());
            assertEquals(3, said.size());
            assertTrue(decisions.superseded(said.get(1)));
            assertFalse(decisions.superseded(said.get(2)));
        }
    }

    @Test
    void whatIsInForceNeedsNoDecision() throws Exception {
        try (Station station = open("Z")) {
            assertEquals(Refusal.STILL_IN_FORCE, refused(station.decisions().goOn(SAID, ANN)));
        }
    }

    @Test
    @Tag("SA13")
    @Tag("W19")
    void aHigherTextSetsOneRuleAndTheOfficeSaysWhichAndWhy() throws Exception {
        try (Station station = open("W")) {
            Answer<String> answer = station.decisions().override("ingest.hours", "12", SAID, ANN);
            assertEquals("WLOCAL", assertInstanceOf(Answer.Done.class, answer).value());
        }
        try (Station station = reopen()) {
            RegimeProfile regime = station.regime();
            IngestDeadline.AfterOperation rule = assertInstanceOf(IngestDeadline.AfterOperation.class, regime.ingest());
            assertEquals(12, rule.hours());
            assertEquals("WLOCAL1", rule.article());
            assertTrue(regime.article("WLOCAL1").orElseThrow().text().contains("示例〔2026〕1号"));
            station.decisions().override("ingest.hours", "8", LATER, ANN);
        }
        try (Station station = reopen()) {
            assertTrue(station.regime().article("WLOCAL1").isPresent(), "what was decided before stays readable");
            assertEquals(
                    "WLOCAL2", ((IngestDeadline.AfterOperation) station.regime().ingest()).article());
            assertEquals(
                    3,
                    station.index().regimes().stream()
                            .filter(line -> line.event() instanceof ProfileInForce)
                            .count());
        }
    }

    @Test
    @Tag("W15")
    void noDecisionOfAnOfficeShortensALife() throws Exception {
        try (Station station = open("W")) {
            for (String shorter : List.of("P1Y", "P23M")) {
                assertEquals(
                        Refusal.WOULD_SHORTEN,
                        refused(station.decisions().override("keeping.floor.period", shorter, SAID, ANN)));
            }
            assertEquals(
                    Refusal.WOULD_SHORTEN,
                    refused(station.decisions()
                            .override("keeping.triggers.W15-1.effect", "long-term-on-disc", SAID, ANN)));
            assertEquals(1, station.index().regimes().size());
            assertFalse(Files.exists(places().regimes().resolve("WLOCAL.json")));
            assertInstanceOf(Answer.Done.class, station.decisions().override("keeping.floor.period", "P3Y", SAID, ANN));
        }
    }

    @Test
    void onlyValuesOfTheRegulationCanBeOthers() throws Exception {
        try (Station station = open("W")) {
            assertEquals(Refusal.NOT_A_RULE, refused(station.decisions().override("ingest.days", "1", SAID, ANN)));
            assertEquals(
                    Refusal.NOT_A_RULE, refused(station.decisions().override("validity.to", "2030-01-01", SAID, ANN)));
            assertEquals(Refusal.NOT_A_VALUE, refused(station.decisions().override("ingest.hours", "soon", SAID, ANN)));
        }
    }
}
