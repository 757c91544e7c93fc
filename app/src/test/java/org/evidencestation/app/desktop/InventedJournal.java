package org.evidencestation.app.desktop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.evidencestation.app.desktop.journal.JournalDesk;
import org.evidencestation.app.journal.JournalPage;
import org.evidencestation.app.journal.JournalQuery;
import org.evidencestation.storage.journal.DutyEvent;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.ReviewEvent;
import org.evidencestation.storage.journal.Written;
import org.evidencestation.storage.seal.Sha256;

/** An obviously invented journal; what is looked for is remembered, and found by its text alone. */
final class InventedJournal implements JournalDesk {
    private static final int PAGE = 50;

    final List<JournalQuery> asked = new ArrayList<>();
    private final List<Written> lines = new ArrayList<>();

    InventedJournal(int size) {
        for (int i = 1; i <= size; i++) {
            Event event = i % 3 == 0
                    ? new ReviewEvent.PackMade(
                            LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 21), List.of(), "100005")
                    : i % 3 == 1
                            ? new Event.StationStarted("0.1.0")
                            : new DutyEvent.PersonListed("100001", "示例人员甲\n{\"n\":1}", "一中队", "A", true, "100005");
            String line = "{\"n\":" + i + ",\"recorder\":\"usb:示例-1\",\"by\":\"100005\",\"recording\":\""
                    + new RecordingId(Sha256.of()) + "\"}";
            lines.add(new Written(
                    new Entry(i, Instant.parse("2026-11-21T00:00:00Z").plusSeconds(i), event, Sha256.of()), line));
        }
    }

    @Override
    public JournalPage page(JournalQuery query, long below) {
        asked.add(query);
        List<Written> found = lines.reversed().stream()
                .filter(it -> it.entry().number() < below && it.line().contains(query.text()))
                .limit(PAGE)
                .toList();
        long next = found.isEmpty() ? 1 : found.getLast().entry().number();
        return new JournalPage(found, next, lines.size());
    }

    @Override
    public Verdict verify(LongConsumer read, BooleanSupplier cancelled) {
        return new Verdict(lines.size(), 3, true, "K7QM-2XPD", List.of());
    }
}
