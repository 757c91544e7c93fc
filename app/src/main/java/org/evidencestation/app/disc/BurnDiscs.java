package org.evidencestation.app.disc;

import java.io.IOException;
import java.util.Optional;
import org.evidencestation.app.account.Deed;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.disc.DiscJob.Step;
import org.evidencestation.app.disc.burner.BurnException;
import org.evidencestation.app.disc.burner.BurnException.Fault;
import org.evidencestation.app.disc.burner.DiscBurner;
import org.evidencestation.app.disc.burner.DiscComparison;
import org.evidencestation.app.disc.burner.FinishedImage;
import org.evidencestation.app.disc.burner.Medium;
import org.evidencestation.app.disc.burner.ReadDisc;
import org.evidencestation.app.office.Answer;
import org.evidencestation.storage.journal.DiscEvent.DiscCopyBegun;
import org.evidencestation.storage.journal.DiscEvent.DiscCopyBurned;
import org.evidencestation.storage.journal.DiscEvent.DiscCopyVerified;
import org.evidencestation.storage.journal.DiscEvent.DiscCopyVoid;
import org.evidencestation.storage.journal.DiscJobId;
import org.evidencestation.storage.journal.OfficeEvent;

/**
 * Makes the copies of a job, one medium after the other: writes one, reads every byte back, and only then says that it is
 * there. Whatever stops it, the next call goes on from what the journal says: a copy that was being written is void, one
 * that was written is read.
 */
public final class BurnDiscs {
    /** In the journal: the station ended while the medium was being written. */
    public static final String INTERRUPTED = "INTERRUPTED";

    private final DiscOffice office;
    private final PrepareDisc prepare;

    public BurnDiscs(DiscOffice office, PrepareDisc prepare) {
        this.office = office;
        this.prepare = prepare;
    }

    /**
     * Makes the copy that is next with the medium that is in the drive.
     *
     * @throws IOException if the vault failed, or the contents could not be made
     */
    public Answer<CopyResult> next(Session session, DiscJobId id, DiscBurner burner, DiscWatch watch)
            throws IOException {
        Answer<DiscJobId> may = office.write(ledger -> Deed.of(session, Right.BURN_DISCS)
                .and(JobChecks.open(ledger.find(id)))
                .write(id));
        if (may instanceof Answer.Refused<DiscJobId>(var why, var about, var article)) {
            return new Answer.Refused<>(why, about, article);
        }
        return office.alone(() -> next(session.person(), id, burner, watch));
    }

    private Answer<CopyResult> next(String person, DiscJobId id, DiscBurner burner, DiscWatch watch)
            throws IOException {
        DiscJob.Next next = office.job(id).next();
        Optional<DiscCopy> copy = next.copy();
        if (copy.isEmpty() || (next.step() != Step.BURN && next.step() != Step.READ_BACK)) {
            return new Answer.Done<>(new CopyResult.Nothing());
        }
        return new Answer.Done<>(new OneCopy(id, copy.get(), burner, watch, person).make());
    }

    /** One medium from blank to proven. */
    private final class OneCopy {
        private final DiscJobId id;
        private final DiscCopy copy;
        private final DiscBurner burner;
        private final DiscWatch watch;
        private final String person;

        OneCopy(DiscJobId id, DiscCopy copy, DiscBurner burner, DiscWatch watch, String person) {
            this.id = id;
            this.copy = copy;
            this.burner = burner;
            this.watch = watch;
            this.person = person;
        }

        CopyResult make() throws IOException {
            if (copy.state() == DiscCopy.State.BEGUN) {
                voided(INTERRUPTED, "");
            }
            watch.stage(DiscWatch.Stage.PREPARE, copy);
            PrepareDisc.Ready ready;
            try {
                ready = prepare.disc(id, copy.disc(), watch);
            } catch (BurnException e) {
                return new CopyResult.Unfit(copy, e.fault(), e.detail());
            }
            if (copy.state() != DiscCopy.State.BURNED) {
                Optional<CopyResult> failed = burn(ready);
                if (failed.isPresent()) {
                    return failed.get();
                }
            }
            return readBack(ready);
        }

        private Optional<CopyResult> burn(PrepareDisc.Ready ready) throws IOException {
            Medium medium;
            try {
                medium = burner.look();
                fits(medium, ready.bytes());
            } catch (BurnException e) {
                return Optional.of(new CopyResult.Unfit(copy, e.fault(), e.detail()));
            }
            office.note(new DiscCopyBegun(id, copy.disc(), copy.copy(), burner.name(), name(medium), person));
            watch.stage(DiscWatch.Stage.BURN, copy);
            try {
                if (ready.image().isPresent()) {
                    burner.burn(ready.image().get(), watch);
                } else {
                    burner.burn(ready.made().tree(), watch);
                }
            } catch (BurnException e) {
                voided(e.fault().name(), e.detail());
                return Optional.of(new CopyResult.Voided(copy, e.fault(), e.detail()));
            }
            office.note(new DiscCopyBurned(id, copy.disc(), copy.copy(), OfficeEvent.STATION));
            return Optional.empty();
        }

        /** What the burner would refuse anyway, before a line says that something was begun. */
        private void fits(Medium medium, long bytes) throws BurnException {
            if (medium.state() == Medium.State.ABSENT) {
                throw new BurnException(Fault.NO_MEDIUM, burner.name());
            }
            if (medium.state() != Medium.State.BLANK) {
                throw new BurnException(Fault.WRONG_MEDIUM, name(medium));
            }
            if (medium.free() < bytes) {
                throw new BurnException(Fault.TOO_SMALL, medium.free() + " < " + bytes);
            }
        }

        private CopyResult readBack(PrepareDisc.Ready ready) throws IOException {
            watch.stage(DiscWatch.Stage.READ_BACK, copy);
            ReadDisc read;
            try {
                read = burner.read(ready.image().map(FinishedImage::bytes).orElse(0L), watch);
                DiscComparison.of(read, ready.made().expected()).orThrow();
                requireImage(ready, read);
            } catch (BurnException e) {
                voided(e.fault().name(), e.detail());
                return new CopyResult.Voided(copy, e.fault(), e.detail());
            }
            office.note(new DiscCopyVerified(
                    id,
                    copy.disc(),
                    copy.copy(),
                    ready.made().contents(),
                    read.image(),
                    read.bytes(),
                    OfficeEvent.STATION));
            DiscJob job = office.job(id);
            if (job.copies().stream().allMatch(it -> it.disc() != copy.disc() || it.isVerified())) {
                prepare.forgetImage(id, copy.disc());
            }
            return new CopyResult.Verified(job.copy(copy.disc(), copy.copy()).orElseThrow());
        }

        /** What lies behind the files counts too: it is what mends them. */
        private static void requireImage(PrepareDisc.Ready ready, ReadDisc read) throws BurnException {
            if (ready.image().isPresent() && !ready.image().get().digest().equals(read.image())) {
                throw new BurnException(
                        Fault.NOT_THE_SAME,
                        "image " + read.image() + ", not " + ready.image().get().digest());
            }
        }

        private void voided(String fault, String detail) throws IOException {
            office.note(new DiscCopyVoid(id, copy.disc(), copy.copy(), fault, detail, OfficeEvent.STATION));
        }

        private static String name(Medium medium) {
            return (medium.profile() + " " + medium.serial()).strip();
        }
    }
}
