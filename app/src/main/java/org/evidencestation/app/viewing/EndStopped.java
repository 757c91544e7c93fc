package org.evidencestation.app.viewing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evidencestation.app.office.LedgerBook;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.OfficeEvent;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.ViewingEvent;
import org.evidencestation.storage.journal.ViewingEvent.Proof;
import org.evidencestation.storage.journal.ViewingEvent.ViewingEnded;
import org.evidencestation.storage.journal.ViewingId;
import org.evidencestation.storage.vault.Vault;

/** Ends, at the next start, what was open when the station stopped without a word, so that no viewing stays open for ever. */
public final class EndStopped {
    private static final int AT_ONCE = 1_000;

    private final Vault vault;
    private final LedgerBook.Lines lines;

    /** @param lines what people said, oldest first */
    public EndStopped(Vault vault, LedgerBook.Lines lines) {
        this.vault = vault;
        this.lines = lines;
    }

    /** To be called before anything is opened. */
    public void end() throws IOException {
        Map<ViewingId, Set<RecordingId>> open = open();
        List<Event> ends = new ArrayList<>();
        open.forEach((id, shown) -> ends.add(new ViewingEnded(
                id,
                ViewingEnded.STOPPED,
                shown.stream()
                        .map(it -> new Proof(it, Proof.UNREAD, Proof.UNREAD))
                        .toList(),
                OfficeEvent.STATION)));
        if (!ends.isEmpty()) {
            vault.append(ends);
        }
    }

    private Map<ViewingId, Set<RecordingId>> open() {
        Map<ViewingId, Set<RecordingId>> open = new LinkedHashMap<>();
        List<IndexedEvent> next = lines.after(0, AT_ONCE);
        while (!next.isEmpty()) {
            for (IndexedEvent line : next) {
                if (line.event() instanceof ViewingEvent said) {
                    take(said, open);
                }
            }
            next = lines.after(next.getLast().number(), AT_ONCE);
        }
        return open;
    }

    private static void take(ViewingEvent said, Map<ViewingId, Set<RecordingId>> open) {
        switch (said) {
            case ViewingEvent.ViewingBegan it -> open.put(it.viewing(), new LinkedHashSet<>());
            case ViewingEvent.FootagePlayed it ->
                open.computeIfPresent(it.viewing(), (id, shown) -> {
                    shown.add(it.recording());
                    return shown;
                });
            case ViewingEvent.MomentMarked _ -> {}
            case ViewingEnded it -> open.remove(it.viewing());
        }
    }
}
