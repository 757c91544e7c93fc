package org.evidencestation.app.access;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.evidencestation.app.account.Deed;
import org.evidencestation.app.office.Answer;
import org.evidencestation.storage.journal.Journal;
import org.evidencestation.storage.journal.RequestId;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.vault.Vault;

/**
 * Where deeds at the counter are checked against the ledger and written down, one at a time, so that what was checked still
 * holds when it is written. Safe for several threads; not from within a listener to committed lines.
 */
public final class AccessOffice {
    private final Vault vault;
    private final AccessBook book;
    private final AccessLaw law;
    private final CaseFiles files;
    private final InstantSource time;
    private final Supplier<UUID> ids;

    /** @param ids fresh for each request */
    public AccessOffice(
            Vault vault, AccessBook book, AccessLaw law, CaseFiles files, InstantSource time, Supplier<UUID> ids) {
        this.vault = vault;
        this.book = book;
        this.law = law;
        this.files = files;
        this.time = time;
        this.ids = ids;
    }

    public AccessBook book() {
        return book;
    }

    public AccessLaw law() {
        return law;
    }

    CaseFiles files() {
        return files;
    }

    Sha256 profileDigest() {
        return law.regime().digest();
    }

    /** Not before anything the journal knows of requests. */
    Instant now(AccessLedger ledger) {
        return ledger.atLeast(time.instant());
    }

    /** Of the journal, before what is written next. */
    Journal.Position position() {
        return vault.journal().position();
    }

    RequestId freshId() {
        return new RequestId(ids.get().toString());
    }

    /** What has to be durable before a line may speak of it. */
    @FunctionalInterface
    interface Before {
        void run() throws IOException;
    }

    /** @throws IOException if the vault failed; then nothing was written */
    <T> Answer<T> write(Function<AccessLedger, Deed.Checked<T>> deed) throws IOException {
        return write(deed, () -> {});
    }

    /** @param before is run only if the deed is granted */
    synchronized <T> Answer<T> write(Function<AccessLedger, Deed.Checked<T>> deed, Before before) throws IOException {
        Deed.Checked<T> checked = book.ask(deed);
        if (checked.answer() instanceof Answer.Done<T>) {
            before.run();
        }
        if (!checked.events().isEmpty()) {
            vault.append(checked.events());
        }
        return checked.answer();
    }

    void keep(byte[] scan, String ending) throws IOException {
        vault.papers().keep(scan, ending);
    }

    void checkpoint() throws IOException {
        vault.checkpoint();
    }
}
