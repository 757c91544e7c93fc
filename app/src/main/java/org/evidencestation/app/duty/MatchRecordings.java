package org.evidencestation.app.duty;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.custody.Judgements;
import org.evidencestation.app.policy.IngestDecision;
import org.evidencestation.storage.journal.DutyEvent.MatchRemoved;
import org.evidencestation.storage.journal.DutyEvent.RecordingMatched;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.OfficeEvent;
import org.evidencestation.storage.journal.OperationId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out which footage shows which operation, and judges the ingest rule again where that changes what it counts from.
 * What a person said stays; what the station itself found is taken back when it does not hold any more. Doing it twice
 * writes nothing twice. Safe for several threads.
 */
public final class MatchRecordings {
    private static final Logger LOG = LoggerFactory.getLogger(MatchRecordings.class);
    /** No recorder writes a longer file. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private static final Duration LATELY = Duration.ofDays(31);

    private final DutyOffice office;
    private final TimedFootage footage;
    private final Deadlines deadlines;

    public MatchRecordings(DutyOffice office, TimedFootage footage, Deadlines deadlines) {
        this.office = office;
        this.footage = footage;
        this.deadlines = deadlines;
    }

    /** @param matched and removed and judged: how many lines were written */
    public record Report(int matched, int removed, int judged) {}

    /** These recordings, for example those of a docking. */
    public Report recordings(Collection<RecordingSummary> summaries) throws IOException {
        return match(office.book().ask(ledger -> summaries.stream()
                .map(summary -> footage.of(ledger, summary))
                .toList()));
    }

    /** Everything that an operation, which was entered or changed, may concern. */
    public Report operation(OperationId id) throws IOException {
        return match(office.book().ask(ledger -> ledger.operations()
                .find(id)
                .map(operation -> around(ledger, operation))
                .orElse(List.of())));
    }

    /** Everything that began lately, for what was missed while the station stood still; a failure is logged. */
    public void catchUp() {
        Instant now = office.now();
        try {
            match(office.book().ask(ledger -> footage.between(ledger, now.minus(LATELY), now.plus(LATELY))));
        } catch (IOException e) {
            LOG.error("What was found of the last days could not be kept; it is found again at the next start", e);
        }
    }

    /** Also where it was said to be before: what stood between two operations may belong to the other now. */
    private List<Footage> around(DutyLedger ledger, Operation operation) {
        Map<RecordingId, Footage> found = new LinkedHashMap<>();
        for (Spell spell : operation.spells()) {
            Spell wide = spell.widened(office.rule().measures().matching());
            footage.between(ledger, wide.start().minus(LONGEST), wide.end().plusNanos(1))
                    .forEach(it -> found.put(it.id(), it));
        }
        ledger.operations().everShown(operation.id()).stream()
                .filter(id -> !found.containsKey(id))
                .forEach(id -> footage.find(ledger, id).ifPresent(it -> found.put(id, it)));
        return List.copyOf(found.values());
    }

    private Report match(List<Footage> all) throws IOException {
        List<Event> changed = office.note(ledger ->
                all.stream().flatMap(it -> changes(ledger, it).stream()).toList());
        List<Event> judged = office.note(ledger ->
                all.stream().flatMap(it -> judgement(ledger, it).stream()).toList());
        int matched = (int)
                changed.stream().filter(RecordingMatched.class::isInstance).count();
        return new Report(matched, changed.size() - matched, judged.size());
    }

    private List<Event> changes(DutyLedger ledger, Footage shot) {
        Match match = Match.of(ledger, shot, office.rule().measures().matching());
        List<Event> changes = new ArrayList<>();
        boolean stays = false;
        for (Operation shown : ledger.operations().shownIn(shot.id())) {
            boolean byTime = RecordingMatched.BY_TIME.equals(shown.recordings().get(shot.id()));
            if (byTime && !possible(match, shown)) {
                changes.add(new MatchRemoved(shown.id(), shot.id(), "", OfficeEvent.STATION));
            } else {
                stays = true;
            }
        }
        if (!stays && match instanceof Match.One(Operation operation)) {
            changes.add(new RecordingMatched(operation.id(), shot.id(), RecordingMatched.BY_TIME, OfficeEvent.STATION));
        }
        return changes;
    }

    /** One that became doubtful because another was entered stays: the person who enters it sees both. */
    private static boolean possible(Match match, Operation shown) {
        return switch (match) {
            case Match.One(Operation operation) -> operation.id().equals(shown.id());
            case Match.Several(List<Operation> operations) ->
                operations.stream().anyMatch(it -> it.id().equals(shown.id()));
            case Match.None() -> false;
        };
    }

    /**
     * What differs from the last judgement. It must be one of the same profile: a later regulation does not make earlier
     * footage late.
     */
    private Optional<Event> judgement(DutyLedger ledger, Footage shot) {
        IngestDecision decision = deadlines.judge(shot, ledger.operations().shownIn(shot.id()));
        String verdict = decision.verdict().name();
        if (shot.verdict().filter(verdict::equals).isPresent() && shot.due().equals(decision.due())) {
            return Optional.empty();
        }
        boolean sameProfile = footage.shelf()
                .judged(shot.id())
                .filter(last -> !last.profile().equals(deadlines.rule().profile()))
                .isEmpty();
        return sameProfile ? Optional.of(Judgements.of(deadlines.rule(), shot.summary(), decision)) : Optional.empty();
    }
}
