package org.evidencestation.app.disc;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.disc.burner.BurnMonitor;
import org.evidencestation.app.disc.burner.FinishedImage;
import org.evidencestation.app.disc.burner.ProtectedImages;
import org.evidencestation.app.disc.content.DiscFacts;
import org.evidencestation.app.disc.content.DiscRecording;
import org.evidencestation.app.disc.content.DiscSizes;
import org.evidencestation.app.disc.content.Protection;
import org.evidencestation.app.office.Answer;
import org.evidencestation.storage.index.RecordingRow;
import org.evidencestation.storage.journal.Checkpoint;
import org.evidencestation.storage.journal.DiscEvent.DiscPrepared;
import org.evidencestation.storage.journal.DiscEvent.DiscProtected;
import org.evidencestation.storage.journal.DiscEvent.Piece;
import org.evidencestation.storage.journal.DiscEvent.Said;
import org.evidencestation.storage.journal.DiscJobId;
import org.evidencestation.storage.journal.OfficeEvent;

/**
 * Makes what goes on a disc, and the facts its papers are printed from. Both copies of a disc are the same to the byte, also
 * if the station was ended in between: what was prepared is made again from the same facts.
 */
public final class PrepareDisc {
    private final DiscOffice office;
    private final Shelf shelf;
    private final DiscContents contents;
    private final ProtectDisc protect;
    private final Office who;
    private final Path work;

    /**
     * @param unit name of the office
     * @param station eight characters
     */
    public record Office(String unit, String station) {}

    /** @param work folder for drafts, outside of the vault; may be deleted whenever no disc is being made */
    public PrepareDisc(
            DiscOffice office, Shelf shelf, DiscContents contents, ProtectDisc protect, Office who, Path work) {
        this.office = office;
        this.shelf = shelf;
        this.contents = contents;
        this.protect = protect;
        this.who = who;
        this.work = work;
    }

    String unit() {
        return who.unit();
    }

    /** Bytes of a disc that are left for what is put on it. */
    long room(long medium) {
        return protect.room(medium);
    }

    Path folder(DiscJobId job, int disc) {
        return work.resolve(job.value()).resolve(Integer.toString(disc));
    }

    /** A recording of the disc was cleared from the vault since. */
    public static final class NotHeldException extends IOException {
        private static final long serialVersionUID = 1;

        NotHeldException(String message) {
            super(message);
        }
    }

    /** @param image that is to be burned; if it is empty, the tree is */
    record Ready(DiscContents.Made made, Optional<FinishedImage> image) {
        long bytes() {
            return image.map(FinishedImage::bytes).orElseGet(() -> DiscSizes.of(made.tree()));
        }
    }

    /** To be burned. What cannot be made again as it was is prepared anew, and the journal says so. */
    Ready disc(DiscJobId id, int disc, BurnMonitor monitor) throws IOException {
        DiscJob job = office.job(id);
        Optional<Ready> before = asBefore(job, disc, monitor);
        return before.isPresent() ? before.get() : anew(job, disc, monitor);
    }

    private Optional<Ready> asBefore(DiscJob job, int disc, BurnMonitor monitor) throws IOException {
        Optional<DiscContents.Made> again = again(job, disc);
        if (again.isEmpty()
                || !again.get()
                        .contents()
                        .equals(job.prepared().get(disc - 1).orElseThrow().contents())) {
            return Optional.empty();
        }
        Optional<DiscProtected> said = job.protection(disc).filter(it -> it.image() != null);
        if (said.isEmpty()) {
            return Optional.of(new Ready(again.get(), Optional.empty()));
        }
        return protect.again(
                        said.get(),
                        again.get().tree(),
                        image(job.id(), disc),
                        job.opened().mediumBytes(),
                        monitor)
                .map(image -> new Ready(again.get(), Optional.of(image)));
    }

    private Ready anew(DiscJob job, int disc, BurnMonitor monitor) throws IOException {
        Checkpoint checkpoint = office.checkpoint();
        Instant now = office.time().instant().truncatedTo(ChronoUnit.SECONDS);
        long medium = job.opened().mediumBytes();
        Path folder = folder(job.id(), disc);
        Protection wanted = protect.decide(medium);
        DiscContents.Made made = contents.make(facts(job, disc, checkpoint, wanted, now), folder);
        Protection had = protect.fitting(wanted, made.tree(), medium);
        if (!had.equals(wanted)) {
            made = contents.make(facts(job, disc, checkpoint, had, now), folder);
        }
        Optional<ProtectedImages.Made> image = had instanceof Protection.ByRs03
                ? Optional.of(protect.make(made.tree(), image(job.id(), disc), medium, monitor))
                : Optional.empty();
        office.note(
                new DiscPrepared(
                        job.id(),
                        disc,
                        made.contents(),
                        checkpoint.size(),
                        checkpoint.head(),
                        now,
                        OfficeEvent.STATION),
                said(job.id(), disc, had, image));
        return new Ready(made, image.map(ProtectedImages.Made::image));
    }

    private static DiscProtected said(
            DiscJobId job, int disc, Protection protection, Optional<ProtectedImages.Made> made) {
        String by = OfficeEvent.STATION;
        return switch (protection) {
            case Protection.None(var why) ->
                new DiscProtected(job, disc, DiscProtected.NONE, why.name(), 0, null, 0, by);
            case Protection.ByRs03(var program) -> {
                ProtectedImages.Made it = made.orElseThrow();
                yield new DiscProtected(
                        job,
                        disc,
                        DiscProtected.RS03,
                        program,
                        it.percent(),
                        it.image().digest(),
                        it.image().bytes(),
                        by);
            }
        };
    }

    private Path image(DiscJobId job, int disc) {
        return work.resolve(job.value()).resolve(disc + ".iso");
    }

    /** The image of a disc that has all its copies. */
    void forgetImage(DiscJobId job, int disc) throws IOException {
        protect.forget(image(job, disc));
    }

    /**
     * From the facts it was prepared with; empty if it never was. It differs from what is on the disc where the program, or
     * what it finds, is another since.
     */
    Optional<DiscContents.Made> again(DiscJob job, int disc) throws IOException {
        Optional<DiscFacts> facts = facts(job, disc);
        return facts.isEmpty() ? Optional.empty() : Optional.of(contents.make(facts.get(), folder(job.id(), disc)));
    }

    /** Drafts of a job that needs them no more. */
    void forget(DiscJobId job) throws IOException {
        contents.forget(work.resolve(job.value()));
    }

    /** The same, except while a copy is being made: whoever makes it still reads them. */
    void forgetUnlessBusy(DiscJobId job) throws IOException {
        Answer<DiscJobId> _ = office.alone(() -> {
            forget(job);
            return new Answer.Done<>(job);
        });
    }

    /** What is known of a disc that was prepared; its papers are made from it. */
    public Optional<DiscFacts> facts(DiscJob job, int disc) throws IOException {
        Optional<DiscPrepared> prepared = job.prepared().get(disc - 1);
        return prepared.isEmpty() ? Optional.empty() : Optional.of(facts(job, disc, prepared.get()));
    }

    private DiscFacts facts(DiscJob job, int disc, DiscPrepared said) throws IOException {
        Checkpoint checkpoint = new Checkpoint(Checkpoint.originOf(who.station()), said.size(), said.head());
        return facts(job, disc, checkpoint, ProtectDisc.of(job.protection(disc)), said.made());
    }

    private DiscFacts facts(DiscJob job, int disc, Checkpoint checkpoint, Protection protection, Instant made)
            throws IOException {
        List<DiscRecording> recordings = new ArrayList<>();
        for (Piece piece : job.opened().discs().get(disc - 1).pieces()) {
            RecordingRow row = shelf.row(piece.recording())
                    .orElseThrow(() -> new NotHeldException("Not held any more: " + piece.recording()));
            Optional<DiscRecording.Part> part = piece.of() == 1
                    ? Optional.empty()
                    : Optional.of(new DiscRecording.Part(piece.part(), piece.of(), piece.offset(), piece.bytes()));
            recordings.add(new DiscRecording(recordings.size() + 1, row.summary(), row.code(), part));
        }
        return new DiscFacts(
                job.number(),
                disc,
                job.discs(),
                job.opened().copies(),
                who.unit(),
                who.station(),
                job.opened().caseNumber(),
                job.opened().caseName(),
                map(job.opened().label()),
                map(job.opened().sheet()),
                job.opened().article(),
                made,
                office.regime().zone(),
                checkpoint,
                protection,
                recordings);
    }

    private static Map<String, String> map(List<Said> said) {
        Map<String, String> map = new LinkedHashMap<>();
        said.forEach(it -> map.put(it.word(), it.value()));
        return map;
    }
}
