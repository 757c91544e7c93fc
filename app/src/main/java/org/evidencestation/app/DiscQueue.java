package org.evidencestation.app;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.evidencestation.app.GrantedCopies.Granted;
import org.evidencestation.app.desktop.disc.DiscSight.Ask;
import org.evidencestation.app.desktop.disc.DiscSight.Shot;
import org.evidencestation.app.desktop.disc.DiscSight.Waiting;
import org.evidencestation.app.desktop.disc.DiscSight.Why;
import org.evidencestation.app.disc.DiscJob;
import org.evidencestation.app.disc.Discs;
import org.evidencestation.app.keeping.CaseFolder;
import org.evidencestation.app.keeping.Keeping;
import org.evidencestation.app.keeping.Kept;
import org.evidencestation.app.policy.KeepFacts.Category;
import org.evidencestation.storage.index.RecordingRow;
import org.evidencestation.storage.journal.RecordingId;

/**
 * Footage that lies on no verified disc and should: what a mark wants on discs (SM16), the evidence of cases, and copies that
 * requests let out (SA6). What is sealed off as a state secret is left out.
 *
 * @param granted under which copies may leave now
 */
record DiscQueue(Keeping keeping, Discs discs, Supplier<List<Granted>> granted, DiscWordsKnown known, ZoneId zone) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    /** The oldest first; what a mark asks for before the rest. */
    List<Waiting> all() {
        List<Waiting> waiting = new ArrayList<>();
        Set<RecordingId> marked = new HashSet<>();
        Map<String, List<Keeping.ForDiscs>> byCase = keeping.forDiscs().stream()
                .filter(it -> wanted(it.kept(), it.discs().copies()))
                .collect(Collectors.groupingBy(it -> it.kept().caseNumber(), LinkedHashMap::new, Collectors.toList()));
        byCase.forEach((number, of) -> {
            List<Kept> kept = of.stream().map(Keeping.ForDiscs::kept).toList();
            kept.forEach(it -> marked.add(it.recording()));
            String name = kept.getFirst().caseName();
            waiting(Why.MARK, number, name, of.getFirst().discs().article(), kept)
                    .ifPresent(waiting::add);
        });
        for (CaseFolder folder : keeping.cases()) {
            List<Kept> evidence = folder.recordings().stream()
                    .filter(it -> !marked.contains(it))
                    .map(keeping::of)
                    .filter(it -> it.category() == Category.EVIDENCE)
                    .filter(it -> wanted(it, discs.words().copies()))
                    .toList();
            waiting(Why.CASE, folder.number(), folder.name(), discs.words().article(), evidence)
                    .ifPresent(waiting::add);
        }
        waiting.addAll(requests());
        waiting.sort(Comparator.comparing(Waiting::forced).reversed().thenComparing(Waiting::since));
        return waiting;
    }

    private boolean wanted(Kept kept, int copies) {
        return !kept.quarantined() && !discs.<Boolean>ask(ledger -> ledger.onDiscs(kept.recording(), copies));
    }

    /** Empty if nothing of it is held, or all of it is being burned. */
    private Optional<Waiting> waiting(Why why, String number, String name, String article, List<Kept> kept) {
        List<RecordingRow> rows = kept.stream()
                .flatMap(it -> discs.held(it.recording()).stream())
                .sorted(Comparator.comparing(DiscQueue::at))
                .toList();
        List<Shot> shots = rows.stream().map(this::shot).toList();
        if (shots.stream().allMatch(it -> !it.discs().isEmpty())) {
            return Optional.empty();
        }
        Instant since = rows.stream()
                .map(it -> it.summary().ingestedAt())
                .min(Instant::compareTo)
                .orElseThrow();
        return Optional.of(
                new Waiting(why, Optional.empty(), number, name, article, since, shots, known.of(number, name, rows)));
    }

    /** Copies for others that nobody has made yet; the same recording may lie on discs of the office's own. */
    private List<Waiting> requests() {
        return granted.get().stream()
                .filter(it ->
                        !discs.<Boolean>ask(ledger -> ledger.madeFor(it.grant().request())))
                .map(this::request)
                .toList();
    }

    private Waiting request(Granted it) {
        String number = it.request().asked().caseNumber();
        String name = keeping.folder(number).map(CaseFolder::name).orElse("");
        String whom = (it.grant().unit() + " " + it.grant().name()).strip();
        return new Waiting(
                Why.REQUEST,
                Optional.of(new Ask(
                        it.grant().request(), it.grant().row(), whom, it.grant().until())),
                number,
                name,
                it.grant().article(),
                it.grant().from(),
                it.rows().stream().map(row -> shot(row, "")).toList(),
                known.of(number, name, it.rows()));
    }

    private static Instant at(RecordingRow row) {
        return Objects.requireNonNullElse(row.summary().start(), row.summary().ingestedAt());
    }

    private Shot shot(RecordingRow row) {
        return shot(
                row,
                discs.ask(ledger -> ledger.openWith(row.summary().recording())).stream()
                        .map(DiscJob::number)
                        .findFirst()
                        .orElse(""));
    }

    private Shot shot(RecordingRow row, String open) {
        String officer = Objects.requireNonNullElse(row.summary().officer(), "");
        String words = (officer + " " + MINUTE.format(at(row).atZone(zone))).strip();
        return new Shot(
                row.summary().recording(),
                row.summary().name(),
                words,
                row.summary().size(),
                open);
    }
}
