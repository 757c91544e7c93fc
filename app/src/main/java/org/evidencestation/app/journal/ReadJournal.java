package org.evidencestation.app.journal;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencestation.storage.journal.Journal;
import org.evidencestation.storage.journal.Written;

/** Reads a journal from its end, a page at a time: however long it is, memory holds one stretch of it. */
public final class ReadJournal {
    private static final int STRETCH = 512;

    private final Journal journal;
    private final ZoneId zone;

    public ReadJournal(Journal journal, ZoneId zone) {
        this.journal = journal;
        this.zone = zone;
    }

    /**
     * Looks until so many lines are found or so many were looked at.
     *
     * @param below lines of smaller numbers; {@link Long#MAX_VALUE} for the newest
     * @param wanted lines at most
     * @param patience how many lines are looked at
     */
    public JournalPage page(JournalQuery query, long below, int wanted, long patience) throws IOException {
        long size = journal.position().size();
        long last = Math.min(size, below - 1);
        long least = Math.max(1, last - patience + 1);
        List<Written> found = new ArrayList<>();
        while (last >= least && found.size() < wanted) {
            long first = Math.max(least, last - STRETCH + 1);
            List<Written> stretch = journal.written(first, last);
            for (Written it : stretch.reversed()) {
                last = it.entry().number() - 1;
                if (query.takes(it, zone)) {
                    found.add(it);
                    if (found.size() == wanted) {
                        break;
                    }
                }
            }
            Optional<LocalDate> day = query.day();
            if (day.isPresent() && longBefore(stretch.getFirst(), day.get())) {
                return new JournalPage(found, 1, size);
            }
        }
        return new JournalPage(found, last + 1, size);
    }

    /** Clocks are set back now and then, so a day more is looked at than the day asks for. */
    private boolean longBefore(Written it, LocalDate day) {
        return LocalDate.ofInstant(it.entry().at(), zone).isBefore(day.minusDays(1));
    }
}
