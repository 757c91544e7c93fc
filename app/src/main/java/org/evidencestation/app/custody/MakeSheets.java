package org.evidencestation.app.custody;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.evidencestation.app.media.ContactSheets;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * After each docking, makes the stills of what it brought, behind everything else. What a stop of the station cuts off is made
 * when somebody looks. Told of every journal line; quick, and safe for several threads.
 */
public final class MakeSheets implements Consumer<Entry> {
    private static final Logger LOG = LoggerFactory.getLogger(MakeSheets.class);

    private final Vault vault;
    private final ContactSheets sheets;
    private final Executor work;
    private final Map<DockingId, List<RecordingId>> arriving = new HashMap<>();

    /** @param work runs for as long as a docking's films take; several at once wait for each other */
    public MakeSheets(Vault vault, ContactSheets sheets, Executor work) {
        this.vault = vault;
        this.sheets = sheets;
        this.work = work;
    }

    @Override
    public void accept(Entry entry) {
        if (entry.event() instanceof Event.RecordingSealed(var summary)) {
            synchronized (arriving) {
                arriving.computeIfAbsent(summary.docking(), docking -> new ArrayList<>())
                        .add(summary.recording());
            }
        } else if (entry.event() instanceof Event.DockingCompleted it) {
            over(it.docking());
        } else if (entry.event() instanceof Event.DockingInterrupted it) {
            over(it.docking());
        }
    }

    private void over(DockingId docking) {
        List<RecordingId> brought;
        synchronized (arriving) {
            brought = arriving.remove(docking);
        }
        if (brought != null) {
            work.execute(() -> brought.forEach(this::make));
        }
    }

    private void make(RecordingId recording) {
        try {
            var _ = sheets.of(recording.content().hex(), vault.recordings().content(recording));
        } catch (IOException e) {
            LOG.warn("No stills were made of {}", recording, e);
        }
    }
}
