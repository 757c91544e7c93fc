package org.evidencestation.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.evidencestation.app.desktop.journal.JournalDesk;
import org.evidencestation.app.journal.JournalPage;
import org.evidencestation.app.journal.JournalQuery;
import org.evidencestation.app.journal.ReadJournal;
import org.evidencestation.storage.audit.Finding;
import org.evidencestation.storage.audit.VaultAudit;
import org.evidencestation.storage.journal.StoredCheckpoints;

/** The journal screen's questions, answered by the station. */
final class StationJournal implements JournalDesk {
    private static final int PAGE = 200;
    /** Nobody waits for more at once; who wants to goes on. */
    private static final long PATIENCE = 50_000;

    private final Station station;
    private final ReadJournal journal;

    StationJournal(Station station) {
        this.station = station;
        this.journal =
                new ReadJournal(station.vault().journal(), station.settings().zone());
    }

    @Override
    public JournalPage page(JournalQuery query, long below) throws IOException {
        return journal.page(query, below, PAGE, PATIENCE);
    }

    @Override
    public Verdict verify(LongConsumer lines, BooleanSupplier cancelled) throws IOException {
        List<Finding> findings = new ArrayList<>();
        VaultAudit audit = VaultAudit.trusting(
                station.vault().certificates(), station.vault().folder(), 1);
        VaultAudit.Summary summary = audit.runJournal(findings::add);
        lines.accept(summary.lines());
        StoredCheckpoints stored =
                new StoredCheckpoints(station.vault().layout().journal());
        List<Long> sizes = stored.sizes();
        String code = sizes.isEmpty()
                ? ""
                : stored.read(sizes.getLast())
                        .checkpoint()
                        .map(it -> it.code().text())
                        .orElse("");
        return new Verdict(
                summary.lines(), sizes.size(), summary.complete() && !cancelled.getAsBoolean(), code, findings);
    }
}
