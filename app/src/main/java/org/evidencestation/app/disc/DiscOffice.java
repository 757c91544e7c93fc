package org.evidencestation.app.disc;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import org.evidencestation.app.account.Deed;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.storage.journal.Checkpoint;
import org.evidencestation.storage.journal.DiscEvent;
import org.evidencestation.storage.journal.DiscJobId;
import org.evidencestation.storage.journal.Journal;
import org.evidencestation.storage.vault.Vault;

/**
 * Where deeds with discs are checked against the register and written down, one at a time. Safe for several threads; not from
 * within a listener to committed lines.
 */
public final class DiscOffice {
    private final Vault vault;
    private final DiscBook book;
    private final RegimeProfile regime;
    private final InstantSource time;
    private final Supplier<UUID> ids;
    private final Semaphore free = new Semaphore(1);

    /** @param ids fresh for each job */
    public DiscOffice(Vault vault, DiscBook book, RegimeProfile regime, InstantSource time, Supplier<UUID> ids) {
        this.vault = vault;
        this.book = book;
        this.regime = regime;
        this.time = time;
        this.ids = ids;
    }

    public DiscBook book() {
        return book;
    }

    public DiscWords words() {
        return new DiscWords(regime);
    }

    RegimeProfile regime() {
        return regime;
    }

    InstantSource time() {
        return time;
    }

    DiscJobId freshId() {
        return new DiscJobId(ids.get().toString());
    }

    DiscJob job(DiscJobId id) {
        return book.ask(ledger -> ledger.find(id)).orElseThrow();
    }

    /** @throws IOException if the vault failed; then nothing was written */
    synchronized <T> Answer<T> write(Function<DiscLedger, Deed.Checked<T>> deed) throws IOException {
        Deed.Checked<T> checked = book.ask(deed);
        if (!checked.events().isEmpty()) {
            vault.append(checked.events());
        }
        return checked.answer();
    }

    /** Something that takes a drive, or the folder for drafts. */
    interface Work<T> {
        Answer<T> run() throws IOException;
    }

    /** Does one of these at a time; whoever comes meanwhile is told so. */
    <T> Answer<T> alone(Work<T> deed) throws IOException {
        if (!free.tryAcquire()) {
            return new Answer.Refused<>(Refusal.DRIVE_BUSY, "", "");
        }
        try {
            return deed.run();
        } finally {
            free.release();
        }
    }

    /** What the machine saw. */
    synchronized void note(DiscEvent... events) throws IOException {
        vault.append(List.of(events));
    }

    Checkpoint checkpoint() throws IOException {
        return vault.checkpoint();
    }

    Journal.Position position() {
        return vault.journal().position();
    }
}
