package org.evidencestation.app.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evidencestation.app.Locations;
import org.evidencestation.app.Settings;
import org.evidencestation.app.Station;
import org.evidencestation.app.custody.SpaceGate;
import org.evidencestation.app.simulation.count.Count;
import org.evidencestation.app.simulation.count.Ledgers;
import org.evidencestation.app.simulation.plan.Plan;
import org.evidencestation.app.simulation.plan.YearDraw;
import org.evidencestation.storage.durable.DiskProbe;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulatedYearTest {
    private static final Instant FROM = Instant.parse("2023-12-31T16:00:00Z");
    private static final int CLIPS = 80;
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"W, 1", "SM, 2", "Z, 3", "L, 4"})
    void ledgersAddUpAgainstACountThatDoesNotUseThem(String regime, long seed) throws Exception {
        SimulatedTime time = new SimulatedTime(FROM);
        try (Station station = station(regime, time)) {
            Plan plan = YearDraw.of(new Plan.Order(
                    seed,
                    6,
                    4,
                    CLIPS,
                    40,
                    FROM,
                    BEIJING,
                    Regulation.words(station.duty().rule())));
            try (LivedYear year = new LivedYear(plan, station, time)) {
                year.live(_ -> {});
                Ledgers counted = Count.of(plan, regime);
                assertSame(counted, year.ledgers());
                assertEquals(CLIPS, station.index().totals().recordings());
                station.index().rebuild(station.vault().journal());
                assertSame(counted, year.ledgers());
            }
        }
    }

    private static void assertSame(Ledgers counted, Ledgers said) {
        List<Comparison.Line> lines = Comparison.of(said, counted).lines();
        String differences = lines.stream()
                .filter(it -> !it.same())
                .map(it -> it.ledger() + " " + it.said() + " " + it.counted() + "\n  "
                        + it.differences().stream().limit(12).collect(Collectors.joining("\n  ")))
                .collect(Collectors.joining("\n"));
        assertTrue(differences.isEmpty(), () -> "row | station | count\n" + differences);
    }

    private Station station(String regime, SimulatedTime time) throws Exception {
        Settings settings = new Settings(
                Optional.empty(), Settings.Language.SYSTEM, Settings.Theme.LIGHT, 16, "示例单位", regime, BEIJING);
        Locations places = new Locations(
                folder.resolve("data"),
                folder.resolve("config"),
                folder.resolve("cache"),
                folder.resolve("state"),
                folder.resolve("keys"));
        return Station.open(new Station.Setup(
                folder.resolve("vault"), places, settings, SpaceGate.WhenFull.STOP, time, DiskProbe.NONE));
    }
}
