package org.evidencestation.app.disc;

import java.io.IOException;
import java.util.Optional;
import org.evidencestation.app.account.Deed;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.disc.burner.BurnException;
import org.evidencestation.app.disc.burner.BurnException.Fault;
import org.evidencestation.app.disc.burner.BurnMonitor;
import org.evidencestation.app.disc.burner.DiscBurner;
import org.evidencestation.app.disc.burner.DiscComparison;
import org.evidencestation.app.disc.burner.ReadDisc;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.DiscEvent.DiscCopyVerified;
import org.evidencestation.storage.journal.DiscEvent.DiscProtected;
import org.evidencestation.storage.journal.DiscEvent.DiscRead;
import org.evidencestation.storage.journal.DiscJobId;
import org.evidencestation.storage.journal.OfficeEvent;

/** Reads copies again, years later: whether every byte can still be read, and is what it was. */
public final class ReadDiscs {
    private final DiscOffice office;
    private final PrepareDisc prepare;

    public ReadDiscs(DiscOffice office, PrepareDisc prepare) {
        this.office = office;
        this.prepare = prepare;
    }

    /**
     * Reads what lies in the drive and notes how it was. A reading that was cancelled, a drive without a disc, and another disc
     * of ours say nothing.
     *
     * @throws BurnException if nothing could be read for another reason than the disc
     */
    public Answer<DiscRead> read(Session session, DiscJobId id, DiscCopy copy, DiscBurner burner, BurnMonitor monitor)
            throws IOException {
        Answer<DiscCopyVerified> there = office.write(ledger -> {
            Optional<DiscJob> job = ledger.find(id);
            Deed deed = Deed.of(session, Right.BURN_DISCS).and(JobChecks.verified(job, copy.disc(), copy.copy()));
            return deed.refused()
                    ? deed.refuse()
                    : deed.write(job.flatMap(it -> it.copy(copy.disc(), copy.copy()))
                            .flatMap(DiscCopy::verified)
                            .orElseThrow()
                            .said());
        });
        return switch (there) {
            case Answer.Refused<DiscCopyVerified>(Refusal why, String about, String article) ->
                new Answer.Refused<>(why, about, article);
            case Answer.Done<DiscCopyVerified>(DiscCopyVerified was) -> office.alone(() -> read(was, burner, monitor));
        };
    }

    private Answer<DiscRead> read(DiscCopyVerified was, DiscBurner burner, BurnMonitor monitor) throws IOException {
        ReadDisc read;
        try {
            read = burner.read(behindFiles(was), monitor);
        } catch (BurnException e) {
            if (e.fault() != Fault.READ_FAILED) {
                throw e;
            }
            return noted(said(was, DiscRead.UNREADABLE, e.detail()));
        }
        Optional<String> other = other(was, read);
        if (other.isPresent()) {
            return new Answer.Refused<>(Refusal.ANOTHER_DISC, other.get(), "");
        }
        String difference = difference(was, read);
        String result = difference.isEmpty() ? DiscRead.GOOD : DiscRead.CHANGED;
        return noted(said(was, result, difference));
    }

    /** All bytes, where error correction lies behind what the file system knows of. */
    private long behindFiles(DiscCopyVerified was) {
        return office.job(was.job())
                .protection(was.disc())
                .filter(it -> was.image().equals(it.image()))
                .map(DiscProtected::bytes)
                .orElse(0L);
    }

    private Answer<DiscRead> noted(DiscRead line) throws IOException {
        office.note(line);
        return new Answer.Done<>(line);
    }

    private static DiscRead said(DiscCopyVerified was, String result, String detail) {
        return new DiscRead(was.job(), was.disc(), was.copy(), result, detail, OfficeEvent.STATION);
    }

    /** The number of another disc, if that is what lies in the drive: a mistake of the hand says nothing about the copy. */
    private Optional<String> other(DiscCopyVerified was, ReadDisc read) {
        if (read.image().equals(was.image())) {
            return Optional.empty();
        }
        return office.book().ask(ledger -> ledger.all().stream()
                .flatMap(job -> job.copies().stream()
                        .filter(copy -> copy.verified()
                                .filter(it -> it.said().image().equals(read.image()))
                                .isPresent())
                        .map(copy -> job.number(copy.disc())))
                .findFirst());
    }

    /** The whole medium is the same, or at least every file on it. */
    private String difference(DiscCopyVerified was, ReadDisc read) throws IOException {
        if (read.image().equals(was.image()) && read.bytes() == was.bytes()) {
            return "";
        }
        String other = "image " + read.image().hex();
        try {
            Optional<DiscContents.Made> made = prepare.again(office.job(was.job()), was.disc());
            // Files that are all there do not make up for what lies behind them.
            String same = behindFiles(was) == 0 ? "" : other;
            return made.filter(it -> it.contents().equals(was.contents()))
                    .map(it -> DiscComparison.of(read, it.expected()))
                    .map(compared -> compared.same() ? same : compared.toString())
                    .orElse(other);
        } catch (PrepareDisc.NotHeldException e) {
            return other;
        }
    }
}
