package org.evidencestation.app.disc;

import java.io.IOException;
import java.util.Optional;
import org.evidencestation.app.access.AccessDesk;
import org.evidencestation.app.access.AccessRequest;
import org.evidencestation.app.access.ExecuteAccess;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.office.Answer;
import org.evidencestation.storage.journal.AccessEvent.AccessExecuted;
import org.evidencestation.storage.journal.DiscEvent.DiscJobOpened;
import org.evidencestation.storage.journal.RequestId;

/**
 * Notes in the register of access what was copied under a request (SA6, W16): the number of the discs or of the package is the
 * receipt. Where the article names somebody else to carry it out (SA8), it is refused, and they note it at the counter.
 */
public final class CopiedOut {
    private final AccessDesk access;

    public CopiedOut(AccessDesk access) {
        this.access = access;
    }

    /** Each number once: what is noted already stays as it is. */
    public Answer<RequestId> note(Session session, RequestId request, String number) throws IOException {
        Optional<AccessRequest> known = access.book().ask(ledger -> ledger.find(request));
        boolean noted = known.stream().flatMap(it -> it.executed().stream()).anyMatch(it -> it.receipt()
                .equals(number));
        return noted
                ? new Answer.Done<>(request)
                : access.executions()
                        .execute(session, request, new ExecuteAccess.Done(AccessExecuted.COPIED, number, ""));
    }

    /** Once every disc of the job is verified; empty before, and where copies do not leave the house. */
    public Optional<Answer<RequestId>> note(Session session, DiscJob job) throws IOException {
        RequestId request = job.opened().request();
        boolean made = job.copies().stream().allMatch(DiscCopy::isVerified);
        return request == null || !made || !job.opened().reason().equals(DiscJobOpened.COPY_OUT)
                ? Optional.empty()
                : Optional.of(note(session, request, job.number()));
    }
}
