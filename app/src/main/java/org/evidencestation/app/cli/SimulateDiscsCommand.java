package org.evidencestation.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.evidencestation.app.Locations;
import org.evidencestation.app.Settings;
import org.evidencestation.app.Station;
import org.evidencestation.app.custody.SpaceGate;
import org.evidencestation.app.disc.CopyResult;
import org.evidencestation.app.disc.DiscCopy;
import org.evidencestation.app.disc.DiscSize;
import org.evidencestation.app.simulation.DiscRehearsal;
import org.evidencestation.app.simulation.StrangersChecks;
import org.evidencestation.app.simulation.StrangersChecks.Check;
import org.evidencestation.app.simulation.StrangersChecks.Verdict;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.storage.durable.DiskProbe;
import org.evidencestation.storage.journal.DiscJobId;
import org.evidencestation.storage.journal.RecordingId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a made-up case to discs at a station of its own, and lets other people's tools look at them. */
@Command(name = "simulate-discs", mixinStandardHelpOptions = true)
final class SimulateDiscsCommand implements Callable<Integer> {
    private static final long BIG = 4_400_000_000L;
    private static final long SMALL = 440_000_000L;

    private final Surroundings around;
    private final Words words;

    @Parameters(paramLabel = "FOLDER", descriptionKey = "simulate.folder")
    private Path folder = Path.of("");

    @Option(names = "--big", paramLabel = "BYTES", descriptionKey = "simdiscs.big")
    private long big = BIG;

    @Option(names = "--small", paramLabel = "BYTES", descriptionKey = "simdiscs.small")
    private long small = SMALL;

    @Option(names = "--medium", paramLabel = "BYTES", descriptionKey = "simdiscs.medium")
    private long medium = DiscSize.DVD.bytes();

    @Option(names = "--bagit", paramLabel = "COMMAND", split = " ", descriptionKey = "simdiscs.bagit")
    private List<String> bagit = new ArrayList<>();

    SimulateDiscsCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws Exception {
        if (Files.exists(folder) && !empty()) {
            around.err().println(words.of("simulate.notempty", folder));
            return ExitCodes.USAGE;
        }
        try (Station station = Station.open(setup())) {
            DiscRehearsal rehearsal =
                    new DiscRehearsal(station, folder.resolve("discs"), new DiscRehearsal.Sizes(big, small, medium));
            return rehearsed(rehearsal);
        }
    }

    private boolean empty() throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private Station.Setup setup() {
        Locations places = Locations.of(
                        Map.of(
                                "XDG_CACHE_HOME", folder.resolve("cache").toString(),
                                "XDG_STATE_HOME", folder.resolve("state").toString(),
                                "XDG_CONFIG_HOME", folder.resolve("config").toString()),
                        folder,
                        false)
                .withKeys(folder.resolve("keys"));
        return new Station.Setup(
                folder.resolve("vault"),
                places,
                Settings.DEFAULT.withProfile("SM").withUnit("示例单位").withDiscErrorCorrection(false),
                SpaceGate.WhenFull.STOP,
                around.time(),
                DiskProbe.NONE);
    }

    private int rehearsed(DiscRehearsal rehearsal) throws IOException, DeviceException, InterruptedException {
        List<RecordingId> recordings = rehearsal.collect();
        DiscJobId id = rehearsal.open(recordings);
        around.out()
                .println(words.of(
                        "simdiscs.plan",
                        recordings.size(),
                        rehearsal.job(id).discs(),
                        rehearsal.job(id).opened().copies()));
        List<CopyResult> voided = new ArrayList<>();
        rehearsal.burn(id, (copy, result) -> {
            around.out()
                    .println(words.of(
                            "simdiscs.copy",
                            copy.disc(),
                            copy.copy(),
                            result.getClass().getSimpleName()));
            if (result instanceof CopyResult.Voided) {
                voided.add(result);
            }
            return !(result instanceof CopyResult.Unfit) && voided.size() < 2;
        });
        int papers = rehearsal.papers(id, folder.resolve("papers")).size();
        boolean right = checked(rehearsal, id);
        around.out().println(words.of("simdiscs.end", papers, voided.size(), folder));
        return right && voided.size() == 1 ? ExitCodes.OK : ExitCodes.FINDINGS;
    }

    private boolean checked(DiscRehearsal rehearsal, DiscJobId id) throws IOException, InterruptedException {
        StrangersChecks strangers = new StrangersChecks(
                Files.createDirectories(folder.resolve("work")),
                Path.of(System.getProperty("java.home"), "bin", "java"),
                bagit);
        boolean right = true;
        for (DiscCopy copy : rehearsal.job(id).copies()) {
            Path image = rehearsal.image(copy);
            List<Check> checks = copy.copy() == 1
                    ? strangers.of(image)
                    : List.of(strangers.same(rehearsal.image(first(rehearsal, id, copy)), image));
            for (Check check : checks) {
                around.out()
                        .println(words.of(
                                "simdiscs.check",
                                copy.disc(),
                                copy.copy(),
                                check.tool(),
                                check.verdict(),
                                check.said()));
                right &= check.verdict() != Verdict.WRONG;
            }
        }
        return right;
    }

    private static DiscCopy first(DiscRehearsal rehearsal, DiscJobId id, DiscCopy copy) {
        return rehearsal.job(id).copy(copy.disc(), 1).orElseThrow();
    }
}
