package org.evidencestation.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.access.AccessLaw;
import org.evidencestation.app.access.AccessLedger;
import org.evidencestation.app.duty.Deadlines;
import org.evidencestation.app.duty.DutyLedger;
import org.evidencestation.app.duty.DutyReports;
import org.evidencestation.app.duty.MemoryShelf;
import org.evidencestation.app.duty.TimedFootage;
import org.evidencestation.app.policy.ProfileLibrary;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.app.regime.ChooseRegime;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.journal.JournalReader;
import org.evidencestation.storage.journal.RegimeEvent;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.vault.VaultLayout;

/** Duty, and requests for access, as a vault's journal tells them; read without a lock, also while a station is running. For one thread. */
public record DutyOfVault(DutyLedger ledger, DutyReports reports, AccessLedger access, AccessLaw law) {
    /**
     * @param regimes folder of the profiles an office wrote itself
     * @throws IOException if there is no vault in the folder, a line of its journal is not what was written, or the profile
     *     is not one
     */
    public static DutyOfVault read(Path vault, Settings settings, Path regimes) throws IOException {
        List<IndexedEvent> said = new ArrayList<>();
        DutyLedger ledger = new DutyLedger();
        AccessLedger access = new AccessLedger();
        MemoryShelf shelf = new MemoryShelf();
        Sha256 origin = Sha256.of(Files.readAllBytes(vault.resolve("vault.json")));
        JournalReader.read(vault.resolve("journal"), origin, 0, entry -> {
            IndexedEvent line = new IndexedEvent(entry.number(), entry.at(), entry.event(), entry.head());
            ledger.take(line);
            access.take(line);
            if (entry.event() instanceof RegimeEvent) {
                said.add(line);
            }
            shelf.take(entry.event());
        });
        RegimeRule rule = new RegimeRule(regime(vault, said, settings.profile(), regimes));
        return new DutyOfVault(
                ledger,
                new DutyReports(
                        new TimedFootage(shelf, settings.zone()), RegimeDuty.of(rule.regime()), new Deadlines(rule)),
                access,
                new AccessLaw(rule.regime()));
    }

    /** What the station goes by, or would if it were started. */
    private static RegimeProfile regime(Path vault, List<IndexedEvent> said, String wanted, Path regimes)
            throws IOException {
        Optional<RegimeProfile> last = ChooseRegime.last(said, new VaultLayout(vault));
        return last.isPresent() ? last.get() : new ProfileLibrary(regimes).profile(wanted);
    }
}
