package org.evidencestation.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.evidencestation.app.Station;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.disc.BurnDiscs;
import org.evidencestation.app.disc.CopiedOut;
import org.evidencestation.app.disc.CopyResult;
import org.evidencestation.app.disc.DiscCopy;
import org.evidencestation.app.disc.DiscJob;
import org.evidencestation.app.disc.DiscJob.Step;
import org.evidencestation.app.disc.DiscWatch;
import org.evidencestation.app.disc.burner.DiscBurner;
import org.evidencestation.app.disc.burner.Xorriso;
import org.evidencestation.app.disc.burner.XorrisoDrive;
import org.evidencestation.app.disc.burner.XorrisoImage;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.DiscJobId;
import org.evidencestation.storage.journal.RequestId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where discs are burned to, and burning them from a command. */
final class DiscOptions {
    @Option(names = "--to", paramLabel = "FOLDER", descriptionKey = "discs.to")
    private @Nullable Path folder;

    @Option(names = "--drive", paramLabel = "DEVICE", descriptionKey = "discs.drive")
    private @Nullable Path drive;

    boolean given() {
        return (folder == null) != (drive == null);
    }

    /** Images are never put into the vault. */
    boolean outside(Station station) throws IOException {
        Path images = folder;
        return images == null || !station.vault().layout().encloses(images);
    }

    Answer<?> refused() {
        return new Answer.Refused<>(Refusal.IN_THE_VAULT, String.valueOf(folder), "");
    }

    /** What the copy is burned with: the drive, or an image of its own. */
    DiscBurner burner(DiscJob job, DiscCopy copy) throws IOException {
        Path images = folder;
        if (images != null) {
            Files.createDirectories(images);
            return new XorrisoImage(
                    new Xorriso(),
                    images.resolve(image(job, copy)),
                    job.opened().mediumBytes());
        }
        Path device = drive;
        if (device == null) {
            throw new IllegalStateException("asked before");
        }
        return new XorrisoDrive(new Xorriso(), device, XorrisoDrive.FASTEST, false);
    }

    static String image(DiscJob job, DiscCopy copy) {
        String again = copy.voids().isEmpty() ? "" : "-try" + (copy.voids().size() + 1);
        return job.number() + "-" + copy.disc() + "of" + job.discs() + "-copy" + copy.copy() + again + ".iso";
    }

    /** One medium after the other: in a folder as long as all goes well, in a drive the one that lies there. */
    int burn(Surroundings around, Words words, Station station, Session session, DiscJobId id, OfficeOptions options)
            throws IOException {
        if (!outside(station)) {
            return options.tell(around, words, refused(), "");
        }
        BurnDiscs burning = station.discs().burning();
        while (true) {
            DiscJob job = job(station, id);
            Optional<DiscCopy> copy = job.next().copy();
            if (copy.isEmpty() || (job.next().step() != Step.BURN && job.next().step() != Step.READ_BACK)) {
                around.out().println(words.of("discs.burned", job.number()));
                return noted(around, words, station, session, job, options);
            }
            Answer<CopyResult> answer = burning.next(
                    session, id, burner(job, copy.get()), new Stages(around, words, job, () -> station.accounts()
                            .sessions()
                            .touch(session)));
            if (answer instanceof Answer.Refused<CopyResult> refused) {
                return options.tell(around, words, refused, "");
            }
            int code = tell(around, words, job, ((Answer.Done<CopyResult>) answer).value());
            if (code != ExitCodes.OK || drive != null) {
                return code;
            }
        }
    }

    /** Copies for others stand in the register of access; why not, where the article names somebody else to note it. */
    private static int noted(
            Surroundings around, Words words, Station station, Session session, DiscJob job, OfficeOptions options)
            throws IOException {
        Optional<Answer<RequestId>> noted = new CopiedOut(station.access()).note(session, job);
        if (noted.isEmpty()) {
            return ExitCodes.OK;
        }
        String row = noted.get()
                .fold(
                        id -> station.access()
                                .book()
                                .ask(ledger -> ledger.find(id))
                                .map(it -> Long.toString(it.row()))
                                .orElse(""),
                        no -> "");
        return options.tell(around, words, noted.get(), "handoff.registered", row);
    }

    static DiscJob job(Station station, DiscJobId id) {
        return station.discs().ask(ledger -> ledger.find(id)).orElseThrow();
    }

    private static int tell(Surroundings around, Words words, DiscJob job, CopyResult result) {
        return switch (result) {
            case CopyResult.Verified(var copy) -> {
                around.out().println(words.of("discs.verified", job.number(copy.disc()), copy.copy()));
                yield ExitCodes.OK;
            }
            case CopyResult.Unfit(var copy, var fault, var detail) -> {
                around.err()
                        .println(words.of(
                                "discs.unfit",
                                job.number(copy.disc()),
                                copy.copy(),
                                words.of("burn." + fault),
                                detail));
                yield ExitCodes.FINDINGS;
            }
            case CopyResult.Voided(var copy, var fault, var detail) -> {
                around.err()
                        .println(words.of(
                                "discs.void", job.number(copy.disc()), copy.copy(), words.of("burn." + fault), detail));
                yield ExitCodes.FINDINGS;
            }
            case CopyResult.Nothing _ -> ExitCodes.OK;
        };
    }

    /**
     * Says what is being done; the terminal shows no bar.
     *
     * @param there whoever started a command is at it as long as it gets on
     */
    private record Stages(Surroundings around, Words words, DiscJob job, Runnable there) implements DiscWatch {
        @Override
        public void stage(Stage stage, DiscCopy copy) {
            there.run();
            around.err().println(words.of("discs.stage." + stage, job.number(copy.disc()), copy.copy()));
        }

        @Override
        public void at(long bytes, long total) {
            there.run();
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
