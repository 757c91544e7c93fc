package org.evidencestation.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evidencestation.app.custody.SpaceGate;
import org.evidencestation.app.desktop.duty.DutyOrder;
import org.evidencestation.app.duty.EnterViolation;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.duty.Violation;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.durable.DiskProbe;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The violation ledger of each office: every act its regulation names, with what shows it, for as long as the vault lasts. */
class ViolationLedgerTest {
    private static final String ANN = "100001";
    private static final DockingId DOCKING = new DockingId("00000000-0000-4000-8000-000000000001");
    private static final RecordingId RECORDING = new RecordingId(Sha256.of(new byte[] {1}));

    @TempDir
    private Path folder;

    private Station open(String profile) throws Exception {
        Locations places = Locations.of(
                        Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()), folder, false)
                .withKeys(folder.resolve("keys"));
        return Station.open(new Station.Setup(
                folder.resolve("vault"),
                places,
                Settings.DEFAULT.withProfile(profile),
                SpaceGate.WhenFull.STOP,
                () -> Instant.parse("2026-11-20T01:00:00Z"),
                DiskProbe.NONE));
    }

    private static Answer<?> enter(Station station, String code) throws Exception {
        return new StationDuty(station)
                .carryOut(
                        new DutyOrder.EnterBreach(
                                new EnterViolation.Breach(code, List.of(ANN), "示例", null, DOCKING, RECORDING)),
                        ANN);
    }

    @ParameterizedTest
    @CsvSource({"L, L20, 7", "SM, SM18, 6", "SM, SA12, 1", "Z, Z12, 9", "W, W18, 8"})
    @Tag("L20")
    @Tag("SM18")
    @Tag("SA12")
    @Tag("Z12")
    @Tag("W18")
    void everyActTheArticleNamesOpensARowWithWhatShowsIt(String profile, String article, int acts) throws Exception {
        Set<String> codes;
        try (Station station = open(profile)) {
            station.duty().people().list(new Person(ANN, "示例人员甲", "一中队", "A", true), ANN);
            codes = station.duty().rule().violations().stream()
                    .filter(code -> code.equals(article) || code.startsWith(article + "-"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(acts, codes.size(), codes.toString());
            for (String code : codes) {
                assertInstanceOf(Answer.Done.class, enter(station, code));
            }
            Answer.Refused<?> unknown = assertInstanceOf(Answer.Refused.class, enter(station, article + "-99"));
            assertEquals(Refusal.UNKNOWN_VIOLATION, unknown.why());
        }
        try (Station station = open(profile)) {
            List<Violation> ledger =
                    new StationDuty(station).look(Duration.ofDays(1)).records().violations();
            assertEquals(
                    codes, ledger.stream().map(it -> it.said().code()).collect(Collectors.toCollection(TreeSet::new)));
            assertTrue(ledger.stream()
                    .allMatch(it -> DOCKING.equals(it.said().docking())
                            && RECORDING.equals(it.said().recording())));
            assertTrue(station.regime().article(article).isPresent());
        }
    }
}
