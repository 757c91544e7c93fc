package org.evidencestation.app.disc;

import java.io.IOException;
import java.util.Set;
import org.evidencestation.app.account.Deed;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.DiscEvent.DiscCopyPlaced;
import org.evidencestation.storage.journal.DiscEvent.DiscCopyVoid;
import org.evidencestation.storage.journal.DiscEvent.DiscJobClosed;
import org.evidencestation.storage.journal.DiscEvent.DiscPaperMade;
import org.evidencestation.storage.journal.DiscJobId;
import org.evidencestation.storage.seal.Sha256;

/** What is done with discs that were verified. A disc that was not has no label, no place and no end. */
public final class FinishDiscs {
    /** In the journal: a copy was there, and another is wanted in its place. */
    public static final String REPLACED = "REPLACED";

    private static final Set<String> PLACES =
            Set.of(DiscCopyPlaced.CASE_FILE, DiscCopyPlaced.ARCHIVE, DiscCopyPlaced.HANDED_OUT, DiscCopyPlaced.GONE);

    private final DiscOffice office;
    private final PrepareDisc prepare;

    public FinishDiscs(DiscOffice office, PrepareDisc prepare) {
        this.office = office;
        this.prepare = prepare;
    }

    /**
     * Notes that a paper was made. It may be made again later, for example when it was torn.
     *
     * @param digest of the file
     */
    public Answer<DiscJobId> paper(Session session, DiscJobId id, DiscCopy copy, Paper paper, Sha256 digest)
            throws IOException {
        return office.write(ledger -> Deed.of(session, Right.BURN_DISCS)
                .and(JobChecks.verified(ledger.find(id), copy.disc(), copy.copy()))
                .write(id, new DiscPaperMade(id, copy.disc(), copy.copy(), paper.name(), digest, session.person())));
    }

    /** @param place as of {@link DiscCopyPlaced} */
    public Answer<DiscJobId> place(Session session, DiscJobId id, DiscCopy copy, String place, String where)
            throws IOException {
        return office.write(ledger -> Deed.of(session, Right.BURN_DISCS)
                .and(JobChecks.verified(ledger.find(id), copy.disc(), copy.copy()))
                .need(PLACES.contains(place), Refusal.NOT_A_REASON, place)
                .need(!where.isBlank(), Refusal.INCOMPLETE, "where")
                .write(id, new DiscCopyPlaced(id, copy.disc(), copy.copy(), place, where.strip(), session.person())));
    }

    /** A copy is not one any more, for example because it cannot be read; the job wants another in its place. */
    public Answer<DiscJobId> replace(Session session, DiscJobId id, DiscCopy copy, String reason) throws IOException {
        return office.write(ledger -> Deed.of(session, Right.BURN_DISCS)
                .and(JobChecks.verified(ledger.find(id), copy.disc(), copy.copy()))
                .need(!reason.isBlank(), Refusal.NO_REASON, "")
                .write(id, new DiscCopyVoid(id, copy.disc(), copy.copy(), REPLACED, reason.strip(), session.person())));
    }

    /** The job is done: every copy is verified and has its papers. */
    public Answer<DiscJobId> close(Session session, DiscJobId id) throws IOException {
        Answer<DiscJobId> closed = office.write(ledger -> Deed.of(session, Right.BURN_DISCS)
                .and(JobChecks.open(ledger.find(id)))
                .need(
                        ledger.find(id)
                                .filter(it -> it.next().step() == DiscJob.Step.CLOSE)
                                .isPresent(),
                        Refusal.NOT_FINISHED,
                        ledger.find(id).map(DiscJob::number).orElse(""))
                .write(id, new DiscJobClosed(id, session.person())));
        if (closed instanceof Answer.Done<DiscJobId>) {
            prepare.forget(id);
        }
        return closed;
    }
}
