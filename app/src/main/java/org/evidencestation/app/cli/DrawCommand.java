package org.evidencestation.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.evidencestation.app.ReviewsOfVault;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.review.Draw;
import org.evidencestation.app.review.DrawAgain;
import org.evidencestation.app.review.DrawGround;
import org.evidencestation.app.review.ReviewLedger;
import org.evidencestation.app.review.SpotCheck;
import org.evidencestation.storage.journal.DrawId;
import org.evidencestation.storage.journal.ReviewEvent.Drawn;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws today's sample; with a day, draws that day's again and compares. */
@Command(name = "draw", mixinStandardHelpOptions = true)
final class DrawCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Words words;

    @Option(names = "--quota", defaultValue = "1", descriptionKey = "draw.quota")
    private int quota = 1;

    @Option(names = "--by", paramLabel = "NUMBER", descriptionKey = "option.by")
    @Nullable
    private String by;

    @Option(names = "--day", paramLabel = "DAY", descriptionKey = "draw.day")
    @Nullable
    private LocalDate day;

    @Option(names = "--checkpoint", paramLabel = "SIZE", descriptionKey = "draw.checkpoint")
    @Nullable
    private Long checkpoint;

    @Option(names = "--list", paramLabel = "FILE", descriptionKey = "draw.list")
    @Nullable
    private Path list;

    @Mixin
    private OfficeOptions office = new OfficeOptions();

    DrawCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws Exception {
        String speaker = by;
        return speaker == null ? again() : draw(speaker);
    }

    private int draw(String speaker) throws IOException {
        return office.work(around, station -> switch (office.signing.signIn(around, words, station, speaker)) {
            case Answer.Done<Session>(var session) -> {
                Answer<DrawId> answer = station.reviews().draw().draw(session, quota);
                int code = office.tell(around, words, answer, "draw.done");
                if (answer instanceof Answer.Done<DrawId>(var id)) {
                    station.reviews()
                            .ask(ledger -> ledger.draw(id))
                            .ifPresent(it -> tell(it.said().chosen()));
                }
                yield code;
            }
            case Answer.Refused<Session> no -> office.tell(around, words, no, "");
        });
    }

    private int again() throws IOException {
        Path vault = office.where.vault(around);
        if (!Files.exists(vault.resolve("vault.json"))) {
            around.err().println(words.of("failure.novault", vault));
            return ExitCodes.VAULT;
        }
        ZoneId zone = VaultOptions.settings(around).zone();
        LocalDate wanted = day == null ? LocalDate.ofInstant(around.time().instant(), zone) : day;
        ReviewLedger ledger = ReviewsOfVault.read(vault);
        Optional<Draw> drawn = ledger.drawOf(wanted);
        Optional<DrawGround> ground =
                DrawGround.of(vault, zone, wanted, drawn.map(Draw::entry).orElse(Long.MAX_VALUE));
        if (ground.isEmpty()) {
            around.err().println(words.of("refused.NO_CHECKPOINT", wanted, ""));
            return ExitCodes.USAGE;
        }
        return again(vault, zone, wanted, ledger, drawn, ground.get());
    }

    private int again(
            Path vault, ZoneId zone, LocalDate wanted, ReviewLedger ledger, Optional<Draw> drawn, DrawGround ground)
            throws IOException {
        long size = ground.checkpoint().size();
        Long named = checkpoint;
        if (named != null && named != size) {
            around.err().println(words.of("draw.otherCheckpoint", named, size));
            return ExitCodes.FINDINGS;
        }
        Path to = list;
        if (to != null) {
            Files.write(to, ground.population().list(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
        String station = stationOf(ground);
        if (drawn.isEmpty()) {
            around.out()
                    .println(words.of(
                            "draw.notDrawn", wanted, size, ground.checkpoint().head()));
            tell(SpotCheck.draw(
                    SpotCheck.seed(ground.checkpoint().head(), wanted, station), ground.population(), quota));
            return ExitCodes.OK;
        }
        DrawAgain.Result result = DrawAgain.of(vault, zone, station, drawn.get(), ledger.draws());
        result.sample().ifPresent(it -> tell(it.chosen()));
        if (!office.json) {
            around.out()
                    .println(words.of(
                            result.doubts().isEmpty() ? "draw.same" : "draw.differs",
                            wanted,
                            size,
                            ground.checkpoint().head(),
                            ground.population().digest()));
        }
        result.doubts().stream().sorted().forEach(it -> around.out().println(words.of("draw.doubt." + it)));
        return result.doubts().isEmpty() ? ExitCodes.OK : ExitCodes.FINDINGS;
    }

    /** The last part of a checkpoint's first line. */
    static String stationOf(DrawGround ground) {
        String origin = ground.checkpoint().origin();
        return origin.substring(origin.lastIndexOf('/') + 1);
    }

    private void tell(List<Drawn> chosen) {
        for (Drawn of : chosen) {
            of.recordings().forEach(it -> {
                if (office.json) {
                    new JsonLines(around.out())
                            .line("drawn")
                            .with("officer", of.officer())
                            .with("recording", it)
                            .print();
                } else {
                    around.out().println(of.officer() + "\t" + it.content().hex());
                }
            });
        }
    }
}
