package org.evidencestation.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.evidencestation.app.ReviewsOfVault;
import org.evidencestation.app.review.Draw;
import org.evidencestation.app.review.DrawAgain;
import org.evidencestation.app.review.DrawGround;
import org.evidencestation.app.review.ReviewLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What was drawn, what is still to be looked at, and whether every sample comes out again. */
@Command(name = "review", mixinStandardHelpOptions = true)
final class ReviewCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Words words;

    @Option(names = "--again", descriptionKey = "review.again")
    private boolean again;

    @Mixin
    private OfficeOptions office = new OfficeOptions();

    ReviewCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws Exception {
        Path vault = office.where.vault(around);
        if (!Files.exists(vault.resolve("vault.json"))) {
            around.err().println(words.of("failure.novault", vault));
            return ExitCodes.VAULT;
        }
        ZoneId zone = VaultOptions.settings(around).zone();
        ReviewLedger ledger = ReviewsOfVault.read(vault);
        List<Draw> draws = ledger.draws();
        if (draws.isEmpty() && !office.json) {
            around.out().println(words.of("review.none"));
        }
        boolean open = false;
        for (Draw draw : draws) {
            Set<DrawAgain.Doubt> doubts = again ? doubts(vault, zone, draw, draws) : Set.of();
            tell(draw, doubts);
            open |= !draw.open().isEmpty() || !doubts.isEmpty();
        }
        return open ? ExitCodes.FINDINGS : ExitCodes.OK;
    }

    private static Set<DrawAgain.Doubt> doubts(Path vault, ZoneId zone, Draw draw, List<Draw> all) throws IOException {
        String station = DrawGround.of(vault, zone, draw.said().day(), draw.entry())
                .map(DrawCommand::stationOf)
                .orElse("");
        return DrawAgain.of(vault, zone, station, draw, all).doubts();
    }

    private void tell(Draw draw, Set<DrawAgain.Doubt> doubts) {
        if (office.json) {
            new JsonLines(around.out())
                    .line("draw")
                    .with("line", draw.entry())
                    .with("day", draw.said().day())
                    .with("checkpoint", draw.said().checkpoint())
                    .with("head", draw.said().head())
                    .with("quota", draw.said().quota())
                    .with("population", draw.said().population())
                    .with("populationDigest", draw.said().populationDigest())
                    .with("drawn", draw.outcomes().size())
                    .with("reviewed", draw.reviewed())
                    .with("skipped", draw.skipped())
                    .with("open", draw.open().stream().map(Object::toString).toList())
                    .with("doubts", doubts.stream().map(Enum::name).sorted().toList())
                    .print();
            return;
        }
        around.out()
                .println(words.of(
                        "review.line",
                        draw.said().day(),
                        draw.said().population(),
                        draw.outcomes().size(),
                        draw.reviewed(),
                        draw.skipped(),
                        draw.open().size(),
                        draw.said().checkpoint()));
        doubts.stream().sorted().forEach(it -> around.out().println("    " + words.of("draw.doubt." + it)));
    }
}
