package org.evidencestation.app.disc.handoff;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.evidencestation.app.account.Deed;
import org.evidencestation.app.disc.DiscWords;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.storage.journal.Checkpoint;
import org.evidencestation.storage.journal.HandOffEvent;
import org.evidencestation.storage.journal.HandOffId;
import org.evidencestation.storage.vault.Vault;

/**
 * Where hand-offs are checked against the ledger and written down, one at a time. Safe for several threads; not from within a
 * listener to committed lines.
 */
public final class HandOffOffice {
    private final Vault vault;
    private final HandOffBook book;
    private final RegimeProfile regime;
    private final InstantSource time;
    private final Supplier<UUID> ids;

    /** @param ids fresh for each hand-off */
    public HandOffOffice(Vault vault, HandOffBook book, RegimeProfile regime, InstantSource time, Supplier<UUID> ids) {
        this.vault = vault;
        this.book = book;
        this.regime = regime;
        this.time = time;
        this.ids = ids;
    }

    public HandOffBook book() {
        return book;
    }

    RegimeProfile regime() {
        return regime;
    }

    /** Of the office's own hand-offs; those by request have the request's. */
    String article() {
        return new DiscWords(regime).article();
    }

    Instant now() {
        return time.instant();
    }

    /** Whether a place is within the vault. */
    boolean encloses(Path place) throws IOException {
        return vault.layout().encloses(place);
    }

    HandOffId freshId() {
        return new HandOffId(ids.get().toString());
    }

    /** @throws IOException if the vault failed; then nothing was written */
    synchronized <T> Answer<T> write(Function<HandOffLedger, Deed.Checked<T>> deed) throws IOException {
        Deed.Checked<T> checked = book.ask(deed);
        if (!checked.events().isEmpty()) {
            vault.append(checked.events());
        }
        return checked.answer();
    }

    synchronized void note(HandOffEvent event) throws IOException {
        vault.append(List.of(event));
    }

    Checkpoint checkpoint() throws IOException {
        return vault.checkpoint();
    }
}
