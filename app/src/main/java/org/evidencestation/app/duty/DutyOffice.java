package org.evidencestation.app.duty;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.WhoSpeaks;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.vault.Vault;

/**
 * Where wishes are checked against the ledger and written down, one at a time, so that what was checked still holds when it
 * is written. Safe for several threads; not from within a listener to committed lines.
 */
public final class DutyOffice {
    private final Vault vault;
    private final DutyBook book;
    private final DutyRule rule;
    private final Sha256 profileDigest;
    private final InstantSource time;
    private final Supplier<UUID> ids;
    private final WhoSpeaks speaks;

    /**
     * @param profileDigest of the regulation the rule is taken from
     * @param ids fresh for each operation and statement
     * @param speaks in whose name something may be written
     */
    public DutyOffice(
            Vault vault,
            DutyBook book,
            DutyRule rule,
            Sha256 profileDigest,
            InstantSource time,
            Supplier<UUID> ids,
            WhoSpeaks speaks) {
        this.vault = vault;
        this.book = book;
        this.rule = rule;
        this.profileDigest = profileDigest;
        this.time = time;
        this.ids = ids;
        this.speaks = speaks;
    }

    DutyBook book() {
        return book;
    }

    DutyRule rule() {
        return rule;
    }

    /** What every decision names that is made by the rule. */
    Sha256 profileDigest() {
        return profileDigest;
    }

    Instant now() {
        return time.instant();
    }

    String freshId() {
        return ids.get().toString();
    }

    /** @throws IOException if the vault failed; then nothing was written */
    synchronized <T> Answer<T> write(Function<DutyLedger, Wish.Checked<T>> wish) throws IOException {
        Wish.Checked<T> checked = book.ask(wish);
        Optional<Answer<T>> against = speaks.refuse(checked.events());
        if (against.isPresent()) {
            return against.get();
        }
        if (!checked.events().isEmpty()) {
            vault.append(checked.events());
        }
        return checked.answer();
    }

    /** What the station finds by itself, without anybody's wish. */
    synchronized List<Event> note(Function<DutyLedger, List<Event>> finds) throws IOException {
        List<Event> events = book.ask(finds);
        if (!events.isEmpty()) {
            vault.append(events);
        }
        return events;
    }
}
