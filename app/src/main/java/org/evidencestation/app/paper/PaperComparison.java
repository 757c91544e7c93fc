package org.evidencestation.app.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evidencestation.storage.journal.BrokenJournalException;
import org.evidencestation.storage.journal.Checkpoint;
import org.evidencestation.storage.journal.Journal;
import org.evidencestation.storage.journal.JournalReader;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.vault.VaultDescription;
import org.evidencestation.storage.vault.VaultLayout;

/**
 * Compares a checkpoint on paper with a journal: every line that it stands for is hashed again. It takes no lock, writes
 * nothing, and may run beside a station.
 */
public final class PaperComparison {
    private final VaultLayout vault;

    public PaperComparison(Path vault) {
        this.vault = new VaultLayout(vault.toAbsolutePath().normalize());
    }

    /** What came of it. */
    public enum Verdict {
        /** The journal still begins with exactly that history. */
        SAME,
        /** The paper is of another station's journal; nothing is said about this one. */
        OTHER_STATION,
        /** The journal has fewer lines than the paper tells of: lines are gone. */
        SHORTENED,
        /** The journal leads to something else: it was written anew, or the paper is of another vault or misread. */
        CONTRADICTED,
        /** A line that the paper stands for is damaged. */
        BROKEN
    }

    /**
     * @param lines of the journal that were hashed and found in order
     */
    public record Result(Verdict verdict, long lines) {}

    /** @throws IOException if the vault cannot be read */
    public Result with(PaperCheckpoint paper) throws IOException {
        byte[] description = Files.readAllBytes(vault.description());
        String origin = Checkpoint.originOf(VaultDescription.parse(description).station());
        if (paper.whole().filter(whole -> !whole.origin().equals(origin)).isPresent()) {
            return new Result(Verdict.OTHER_STATION, 0);
        }
        try {
            Journal.Position there = JournalReader.upTo(vault.journal(), Sha256.of(description), paper.size());
            if (there.size() < paper.size()) {
                return new Result(Verdict.SHORTENED, there.size());
            }
            return new Result(verdict(paper, new Checkpoint(origin, there.size(), there.head())), there.size());
        } catch (BrokenJournalException e) {
            return new Result(Verdict.BROKEN, e.number() - 1);
        }
    }

    private static Verdict verdict(PaperCheckpoint paper, Checkpoint there) {
        boolean same = paper.code().equals(there.code())
                && paper.whole().map(there::equals).orElse(true);
        return same ? Verdict.SAME : Verdict.CONTRADICTED;
    }
}
