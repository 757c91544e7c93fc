package org.evidencestation.app.account;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.office.WhoSpeaks;
import org.evidencestation.storage.journal.OfficeEvent;

/**
 * Whose word is written down. A station that has its first two people writes down nobody's who has not signed in; before
 * that there is nobody who could. Safe for several threads.
 */
public final class Speakers implements WhoSpeaks {
    private final AccountBook book;
    private final Sessions sessions;

    /**
     * @param nanos a clock that nobody can set
     * @param ids fresh for each session
     */
    public Speakers(AccountBook book, LongSupplier nanos, Supplier<UUID> ids) {
        this.book = book;
        this.sessions = new Sessions(nanos, ids);
    }

    AccountBook book() {
        return book;
    }

    public Sessions sessions() {
        return sessions;
    }

    public boolean founded() {
        return book.<Boolean>ask(AccountLedger::founded);
    }

    @Override
    public Optional<Refusal> against(String by) {
        boolean may = by.equals(OfficeEvent.STATION) || sessions.speaks(by) || !founded();
        return may ? Optional.empty() : Optional.of(Refusal.NOT_SIGNED_IN);
    }

    /** The same for a deed that takes one of these rights. */
    public Optional<Refusal> against(String by, Set<Right> anyOf) {
        return against(by)
                .or(() -> !founded()
                                || anyOf.stream().anyMatch(right -> sessions.with(by, right)
                                        .isPresent())
                        ? Optional.empty()
                        : Optional.of(Refusal.NO_RIGHT));
    }
}
