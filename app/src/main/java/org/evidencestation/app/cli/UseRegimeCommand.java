package org.evidencestation.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.evidencestation.app.SettingsFile;
import org.evidencestation.app.Station;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.custody.SpaceGate;
import org.evidencestation.app.listing.CsvFile;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.regime.LivesListing;
import org.evidencestation.app.regime.RegimeInForce;
import org.evidencestation.app.regime.RegimeInForce.NotTaken;
import org.evidencestation.app.regime.RegimeInForce.Unreadable;
import org.evidencestation.app.regime.RegimeInForce.WouldShorten;
import org.evidencestation.app.regime.Shortened;
import org.evidencestation.app.regime.Shortened.Life;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Goes by another regulation from here on, unless a recording would be let go sooner. */
@Command(name = "use", mixinStandardHelpOptions = true)
final class UseRegimeCommand implements Callable<Integer> {
    private static final int SHOWN = 5;

    private final Surroundings around;
    private final Words words;

    @Parameters(index = "0", paramLabel = "PROFILE", descriptionKey = "regimes.profile")
    private String profile = "";

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "regimes.reason", required = true)
    private String reason = "";

    @Option(names = "--by", paramLabel = "NUMBER", descriptionKey = "option.by", required = true)
    private String by = "";

    @Option(names = "--list", paramLabel = "FILE", descriptionKey = "regimes.list")
    @Nullable
    private Path list;

    @Mixin
    private VaultOptions where = new VaultOptions();

    @Mixin
    private CommandSignIn signing = new CommandSignIn();

    UseRegimeCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws Exception {
        where.existingVault(around);
        try (Station station = where.open(around, SpaceGate.WhenFull.STOP)) {
            Optional<Answer<String>> against =
                    signing.against(around, words, station, by.strip(), Set.of(Right.DECIDE_REGULATION), profile);
            if (against.isPresent()) {
                return new OfficeOptions().tell(around, words, against.get(), "");
            }
            RegimeInForce now = station.regimes().choose(profile, reason.strip(), by.strip());
            if (now.notTaken().isPresent()) {
                refused(station, now, now.notTaken().get());
                return ExitCodes.FINDINGS;
            }
        }
        SettingsFile settings = new SettingsFile(where.locations(around).settings());
        settings.save(settings.load().withProfile(profile));
        around.out().println(words.of("regimes.used", profile));
        return ExitCodes.OK;
    }

    private void refused(Station station, RegimeInForce now, NotTaken why) throws IOException {
        switch (why) {
            case Unreadable(String wanted, String problem) ->
                around.err().println(words.of("regimes.unreadable", wanted, problem));
            case WouldShorten shorter -> {
                around.err().println(words.of("regimes.shorter", shorter.wanted(), shorter.recordings()));
                Listing some = listing(station, now, shorter, shorter.first());
                some.rows().stream().limit(SHOWN).forEach(row -> around.err().println("  " + String.join("  ", row)));
                if (list != null) {
                    write(station, now, shorter, list);
                }
            }
        }
        around.err().println(words.of("regimes.stays", now.profile().id()));
    }

    private void write(Station station, RegimeInForce now, WouldShorten shorter, Path file) throws IOException {
        List<Life> all = new ArrayList<>();
        new Shortened(station.index(), now.profile(), shorter.profile()).walk(all::add);
        try (OutputStream out = Files.newOutputStream(file)) {
            CsvFile.write(listing(station, now, shorter, all), out);
        }
        around.err().println(words.of("regimes.listed", file));
    }

    private Listing listing(Station station, RegimeInForce now, WouldShorten shorter, List<Life> lives) {
        LivesListing.Words said = new LivesListing.Words(
                words.of("regimes.lives"),
                words.of("regimes.before"),
                words.of("regimes.after"),
                List.of(words.of("regimes.columns").split(",", -1)));
        return new LivesListing(said, station.settings().zone()).of(now.profile(), shorter.profile(), lives);
    }
}
