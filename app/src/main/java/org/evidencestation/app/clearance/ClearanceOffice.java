package org.evidencestation.app.clearance;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;
import org.evidencestation.app.account.Deed.Checked;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.storage.vault.Vault;

/**
 * Where what is decided of expired footage is checked and written down, with no other line of the journal in between. Safe
 * for several threads; not from within a listener to committed lines.
 */
public final class ClearanceOffice {
    private final Vault vault;
    private final ClearanceBook book;
    private final Holdings holdings;
    private final RegimeProfile regime;
    private final InstantSource time;

    public ClearanceOffice(
            Vault vault, ClearanceBook book, Holdings holdings, RegimeProfile regime, InstantSource time) {
        this.vault = vault;
        this.book = book;
        this.holdings = holdings;
        this.regime = regime;
        this.time = time;
    }

    Vault vault() {
        return vault;
    }

    ClearanceBook book() {
        return book;
    }

    Holdings holdings() {
        return holdings;
    }

    RegimeProfile regime() {
        return regime;
    }

    Instant now() {
        return time.instant();
    }

    /** Answers with everything as of one moment. */
    <T> T look(Function<ClearanceLook, T> question) {
        return look(now(), question);
    }

    /** As if it were then. */
    <T> T look(Instant then, Function<ClearanceLook, T> question) {
        return book.ask(ledger -> question.apply(new ClearanceLook(regime, holdings, ledger, then)));
    }

    /** @throws IOException if the vault failed; then nothing was written */
    <T> Answer<T> write(Function<ClearanceLook, Checked<T>> deed) throws IOException {
        return vault.undisturbed(() -> {
            Checked<T> checked = look(deed);
            if (!checked.events().isEmpty()) {
                vault.append(checked.events());
            }
            return checked.answer();
        });
    }
}
