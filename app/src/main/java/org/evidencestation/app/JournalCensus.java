package org.evidencestation.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.evidencestation.storage.journal.DutyEvent;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.JournalReader;
import org.evidencestation.storage.journal.KeepingEvent;
import org.evidencestation.storage.journal.OfficeEvent;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.seal.Sha256;

/** Counts a journal's lines by day and kind, and remembers which words in them are names; needs no lock. For one thread. */
final class JournalCensus {
    private final ZoneId zone;
    private final Map<LocalDate, Map<String, Integer>> days = new TreeMap<>();
    private final Set<String> names = new HashSet<>();

    private JournalCensus(ZoneId zone) {
        this.zone = zone;
    }

    /** @throws IOException if a line of the journal is not what was written */
    static JournalCensus of(Path vault, ZoneId zone) throws IOException {
        JournalCensus census = new JournalCensus(zone);
        Sha256 origin = Sha256.of(Files.readAllBytes(vault.resolve("vault.json")));
        var _ = JournalReader.read(vault.resolve("journal"), origin, 0, census::take);
        return census;
    }

    private void take(Entry entry) {
        LocalDate day = LocalDate.ofInstant(entry.at(), zone);
        days.computeIfAbsent(day, it -> new TreeMap<>())
                .merge(entry.event().getClass().getSimpleName(), 1, Integer::sum);
        if (entry.event() instanceof OfficeEvent said && !said.by().equals(OfficeEvent.STATION)) {
            names.add(said.by());
        }
        if (entry.event() instanceof DutyEvent.PersonListed person) {
            names.add(person.person());
            names.add(person.name());
        }
        if (entry.event() instanceof KeepingEvent.FiledToCase filed) {
            names.add(filed.caseNumber());
            names.add(filed.caseName());
        }
        if (entry.event() instanceof Event.RecorderRegistered registered) {
            names.add(registered.recorder());
            names.add(registered.name());
        }
        if (entry.event() instanceof Event.RecordingSealed(RecordingSummary summary)) {
            names.add(summary.name());
            names.add(summary.path());
        }
    }

    /** Numbers and names of people, cases, recorders and clips. */
    Set<String> names() {
        return names;
    }

    String csv() {
        StringBuilder csv = new StringBuilder("day,kind,lines\n");
        days.forEach((day, kinds) -> kinds.forEach((kind, lines) -> csv.append(day)
                .append(',')
                .append(kind)
                .append(',')
                .append(lines)
                .append('\n')));
        return csv.toString();
    }
}
