package org.evidencestation.app.keeping;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.evidencestation.app.account.Deed.Checked;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.vault.Vault;

/**
 * Where what is said of recordings is checked and written down, with no other line of the journal in between. Safe for
 * several threads; not from within a listener to committed lines.
 */
public final class KeepingOffice {
    private final Vault vault;
    private final KeepingBook book;
    private final CasesOfDuty duty;
    private final RegimeProfile regime;

    public KeepingOffice(Vault vault, KeepingBook book, CasesOfDuty duty, RegimeProfile regime) {
        this.vault = vault;
        this.book = book;
        this.duty = duty;
        this.regime = regime;
    }

    KeepingBook book() {
        return book;
    }

    CasesOfDuty duty() {
        return duty;
    }

    RegimeProfile regime() {
        return regime;
    }

    Sha256 profileDigest() {
        return regime.digest();
    }

    Kept kept(RecordingId recording) {
        List<CasesOfDuty.Shown> shown = duty.shownIn(recording);
        return book.ask(ledger -> ledger.kept(recording, shown));
    }

    /** @throws IOException if the vault failed; then nothing was written */
    <T> Answer<T> write(Supplier<Checked<T>> deed) throws IOException {
        return vault.undisturbed(() -> {
            Checked<T> checked = deed.get();
            if (!checked.events().isEmpty()) {
                vault.append(checked.events());
            }
            return checked.answer();
        });
    }
}
