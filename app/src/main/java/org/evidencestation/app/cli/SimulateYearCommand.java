package org.evidencestation.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.evidencestation.app.Locations;
import org.evidencestation.app.Settings;
import org.evidencestation.app.SettingsFile;
import org.evidencestation.app.Station;
import org.evidencestation.app.custody.SpaceGate;
import org.evidencestation.app.simulation.Comparison;
import org.evidencestation.app.simulation.LivedYear;
import org.evidencestation.app.simulation.Regulation;
import org.evidencestation.app.simulation.SimulatedTime;
import org.evidencestation.app.simulation.count.Count;
import org.evidencestation.app.simulation.plan.Plan;
import org.evidencestation.app.simulation.plan.YearDraw;
import org.evidencestation.storage.durable.DiskProbe;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lives a made-up year at a station of its own, and holds its ledgers against an independent count. */
@Command(name = "simulate-year", mixinStandardHelpOptions = true)
final class SimulateYearCommand implements Callable<Integer> {
    private static final int SHOWN = 5;

    private final Surroundings around;
    private final Words words;

    @Parameters(paramLabel = "FOLDER", descriptionKey = "simulate.folder")
    private Path folder = Path.of("");

    @Option(names = "--seed", defaultValue = "1", descriptionKey = "simulate.seed")
    private long seed = 1;

    @Option(names = "--officers", defaultValue = "20", descriptionKey = "simulate.officers")
    private int officers = 20;

    @Option(names = "--recorders", defaultValue = "12", descriptionKey = "simulate.recorders")
    private int recorders = 12;

    @Option(names = "--clips", defaultValue = "4000", descriptionKey = "simulate.clips")
    private int clips = 4000;

    @Option(names = "--days", defaultValue = "365", descriptionKey = "simulate.days")
    private int days = 365;

    @Option(names = "--regime", defaultValue = "W", paramLabel = "ID", descriptionKey = "simulate.regime")
    private String regime = "W";

    @Option(names = "--from", paramLabel = "DAY", descriptionKey = "simulate.from")
    private @Nullable String from;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    SimulateYearCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws Exception {
        Optional<Instant> first = first();
        if (!Count.knows(regime)) {
            return refused("simulate.noregime", regime);
        }
        if (first.isEmpty() || officers < 1 || recorders < 1 || clips < 1 || days < 1) {
            return refused("simulate.nonumbers", "");
        }
        if (Files.exists(folder) && !empty()) {
            return refused("simulate.notempty", folder);
        }
        SimulatedTime time = new SimulatedTime(first.get());
        try (Station station = Station.open(setup(time))) {
            Plan.Words said = Regulation.words(station.duty().rule());
            Plan plan = YearDraw.of(new Plan.Order(
                    seed,
                    officers,
                    recorders,
                    clips,
                    days,
                    first.get(),
                    station.clock().zone(),
                    said));
            return lived(station, time, plan);
        }
    }

    private int refused(String key, Object about) {
        around.err().println(words.of(key, about));
        return ExitCodes.USAGE;
    }

    private boolean empty() throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    /** Without a day it ends about now, so that the screens have something to show. */
    private Optional<Instant> first() {
        var zone = Settings.DEFAULT.zone();
        try {
            LocalDate day = from == null
                    ? LocalDate.ofInstant(around.time().instant(), zone).minusDays(days + 22L)
                    : LocalDate.parse(from);
            return Optional.of(day.atStartOfDay(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private int lived(Station station, SimulatedTime time, Plan plan) throws IOException, InterruptedException {
        around.err()
                .println(words.of(
                        "simulate.intro", plan.clips().size(), plan.dockings().size(), folder));
        try (LivedYear year = new LivedYear(plan, station, time)) {
            int all = plan.deeds().size();
            year.live(done -> around.err().println(words.of("simulate.progress", done, all)));
            Comparison comparison = Comparison.of(year.ledgers(), Count.of(plan, regime));
            comparison.lines().forEach(this::tell);
            tell(station, comparison);
            return comparison.same() ? ExitCodes.OK : ExitCodes.FINDINGS;
        }
    }

    private void tell(Comparison.Line line) {
        if (json) {
            new JsonLines(around.out())
                    .line("ledger")
                    .with("ledger", line.ledger())
                    .with("station", line.said())
                    .with("counted", line.counted())
                    .with("differences", line.differences().size())
                    .print();
            return;
        }
        String verdict = line.same()
                ? words.of("simulate.same")
                : words.of("simulate.different", line.differences().size());
        around.out().println("%-32s %7d %7d  %s".formatted(line.ledger(), line.said(), line.counted(), verdict));
        line.differences().stream().limit(SHOWN).forEach(it -> around.out().println("    " + it));
    }

    private void tell(Station station, Comparison comparison) {
        if (!json) {
            around.out().println(words.of(comparison.same() ? "simulate.allsame" : "simulate.notsame"));
            around.out()
                    .println(words.of(
                            "simulate.end",
                            folder.toAbsolutePath(),
                            station.vault().folder(),
                            station.locations().keys()));
        }
    }

    /** A place of its own for everything, with the settings in it, so that the screens can be opened there. */
    private Station.Setup setup(SimulatedTime time) throws IOException {
        Path home = folder.toAbsolutePath().normalize();
        Locations places = Locations.of(
                Map.of(
                        "XDG_DATA_HOME", home.resolve("data").toString(),
                        "XDG_CONFIG_HOME", home.resolve("config").toString(),
                        "XDG_CACHE_HOME", home.resolve("cache").toString(),
                        "XDG_STATE_HOME", home.resolve("state").toString(),
                        "LOCALAPPDATA", home.toString()),
                home,
                around.windows());
        Settings settings = new Settings(
                Optional.empty(),
                Settings.DEFAULT.language(),
                Settings.DEFAULT.theme(),
                Settings.DEFAULT.slots(),
                "示例单位",
                regime,
                Settings.DEFAULT.zone());
        new SettingsFile(places.settings()).save(settings);
        return new Station.Setup(
                places.data().resolve("vault"), places, settings, SpaceGate.WhenFull.STOP, time, DiskProbe.NONE);
    }
}
