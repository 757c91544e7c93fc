package org.evidencestation.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evidencestation.app.review.ReviewLedger;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.journal.JournalReader;
import org.evidencestation.storage.seal.Sha256;

/** Draws and reviews as a vault's journal tells them; read without a lock, also while a station is running. */
public final class ReviewsOfVault {
    private ReviewsOfVault() {}

    /** @throws IOException if there is no vault in the folder, or a line of its journal is not what was written */
    public static ReviewLedger read(Path vault) throws IOException {
        ReviewLedger ledger = new ReviewLedger();
        Sha256 origin = Sha256.of(Files.readAllBytes(vault.resolve("vault.json")));
        JournalReader.read(
                vault.resolve("journal"),
                origin,
                0,
                entry -> ledger.take(new IndexedEvent(entry.number(), entry.at(), entry.event(), entry.head())));
        return ledger;
    }
}
