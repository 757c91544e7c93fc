package org.evidencestation.app.keeping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.app.keeping.CasesOfDuty.Shown;
import org.evidencestation.app.keeping.Kept.OfCase;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.journal.KeepingEvent;
import org.evidencestation.storage.journal.RecordingId;
import org.jspecify.annotations.Nullable;

/**
 * What was said of recordings and cases. The same lines always give the same ledger. For one thread; see {@link KeepingBook}.
 * What it answers with stays as it is.
 */
public final class KeepingLedger {
    private final Map<RecordingId, Sayings> recordings = new LinkedHashMap<>();
    private final Map<String, CaseWords> cases = new LinkedHashMap<>();

    /** @param name empty while nobody gave one */
    private record CaseWords(String name, @Nullable LocalDate keptUntil) {
        static final CaseWords NONE = new CaseWords("", null);

        CaseWords named(String said) {
            return said.isEmpty() ? this : new CaseWords(said, keptUntil);
        }
    }

    public void take(IndexedEvent line) {
        if (line.event() instanceof KeepingEvent said) {
            take(said, line);
        }
    }

    private void take(KeepingEvent said, IndexedEvent line) {
        switch (said) {
            case KeepingEvent.Classified it -> of(it.recording()).classify(it.category());
            case KeepingEvent.FiledToCase it -> {
                of(it.recording()).file(it.caseNumber());
                cases.merge(
                        it.caseNumber(), CaseWords.NONE.named(it.caseName()), (old, fresh) -> old.named(fresh.name()));
            }
            case KeepingEvent.TakenFromCase it -> of(it.recording()).take(it.caseNumber());
            case KeepingEvent.CasePeriodSet it ->
                cases.compute(
                        it.caseNumber(),
                        (number, old) -> new CaseWords(
                                it.caseName().isEmpty() && old != null ? old.name() : it.caseName(), it.keptUntil()));
            case KeepingEvent.Marked it -> of(it.recording()).mark(it.trigger(), line.number());
            case KeepingEvent.HeldBack it -> of(it.recording()).hold(it, line.number(), line.at());
            case KeepingEvent.SecrecySet it -> of(it.recording()).secrecy(it.secrecy(), line.number());
            case KeepingEvent.LiftProposed it -> of(it.recording()).propose(it, line.number(), line.at());
            case KeepingEvent.LiftConfirmed it -> of(it.recording()).confirm(it);
        }
    }

    private Sayings of(RecordingId recording) {
        return recordings.computeIfAbsent(recording, id -> new Sayings());
    }

    /** @param shown the operations of a case that the recording shows */
    Kept kept(RecordingId recording, List<Shown> shown) {
        Sayings said = recordings.getOrDefault(recording, new Sayings());
        return new Kept(
                recording,
                said.category(),
                cases(said, shown),
                said.marks(),
                said.holds(),
                said.secrecy(),
                said.lifts());
    }

    private List<OfCase> cases(Sayings said, List<Shown> shown) {
        Map<String, OfCase> found = new LinkedHashMap<>();
        said.filed().forEach(number -> found.put(number, named(number, "")));
        for (Shown operation : shown) {
            if (!said.taken(operation.caseNumber())) {
                found.putIfAbsent(operation.caseNumber(), named(operation.caseNumber(), operation.title()));
            }
        }
        return List.copyOf(found.values());
    }

    private OfCase named(String number, String otherwise) {
        CaseWords words = cases.getOrDefault(number, CaseWords.NONE);
        return new OfCase(
                number, words.name().isEmpty() ? otherwise : words.name(), Optional.ofNullable(words.keptUntil()));
    }

    /** @param shown all operations of cases */
    List<CaseFolder> cases(List<Shown> shown) {
        Map<String, Set<RecordingId>> held = new LinkedHashMap<>();
        Map<String, String> titles = new LinkedHashMap<>();
        cases.keySet().forEach(number -> held.put(number, new LinkedHashSet<>()));
        recordings.forEach((recording, said) -> said.filed()
                .forEach(number -> held.computeIfAbsent(number, key -> new LinkedHashSet<>())
                        .add(recording)));
        for (Shown operation : shown) {
            titles.putIfAbsent(operation.caseNumber(), operation.title());
            Set<RecordingId> of = held.computeIfAbsent(operation.caseNumber(), key -> new LinkedHashSet<>());
            operation.recordings().stream()
                    .filter(it -> !taken(it, operation.caseNumber()))
                    .forEach(of::add);
        }
        List<CaseFolder> folders = new ArrayList<>();
        held.forEach((number, of) -> {
            OfCase words = named(number, titles.getOrDefault(number, ""));
            folders.add(new CaseFolder(number, words.name(), words.keptUntil(), List.copyOf(of)));
        });
        return folders;
    }

    private boolean taken(RecordingId recording, String caseNumber) {
        Sayings said = recordings.get(recording);
        return said != null && said.taken(caseNumber);
    }

    /** Recordings with at least one mark. */
    List<RecordingId> marked() {
        return recordings.entrySet().stream()
                .filter(it -> !it.getValue().marks().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Recordings for which somebody waits for a second person. */
    List<RecordingId> waiting() {
        return recordings.entrySet().stream()
                .filter(it -> !it.getValue().lifts().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }
}
