package org.evidencestation.app.access;

import java.time.Instant;
import java.util.function.Function;

/** The counter of a running station: what is known of requests, and what may be done with them. Safe for several threads. */
public final class AccessDesk {
    private final AccessOffice office;

    public AccessDesk(AccessOffice office) {
        this.office = office;
    }

    /** What was granted, for whoever shows footage or makes copies. */
    public AccessBook book() {
        return office.book();
    }

    public AccessLaw law() {
        return office.law();
    }

    /** Answers from everything that was committed, and as late as the journal says it is at least. */
    public <T> T ofOneMoment(Function<Moment, T> question) {
        return office.book().ask(ledger -> question.apply(new Moment(ledger, office.now(ledger))));
    }

    /** @param now by which grants end */
    public record Moment(AccessLedger ledger, Instant now) {}

    public RequestAccess requests() {
        return new RequestAccess(office);
    }

    public CheckPaper papers() {
        return new CheckPaper(office);
    }

    public AttachPaper attachments() {
        return new AttachPaper(office);
    }

    public DecideAccess decisions() {
        return new DecideAccess(office);
    }

    public GrantAccess grants() {
        return new GrantAccess(office);
    }

    public ExecuteAccess executions() {
        return new ExecuteAccess(office);
    }

    public PrintRegister prints() {
        return new PrintRegister(office);
    }
}
