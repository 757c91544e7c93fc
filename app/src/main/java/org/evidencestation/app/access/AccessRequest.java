package org.evidencestation.app.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidencestation.app.policy.rule.AccessRule.Condition;
import org.evidencestation.app.policy.rule.AccessRules.Act;
import org.evidencestation.app.policy.rule.AccessRules.Requester;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.journal.AccessEvent;
import org.evidencestation.storage.journal.AccessEvent.AccessClosed;
import org.evidencestation.storage.journal.AccessEvent.AccessCorrected;
import org.evidencestation.storage.journal.AccessEvent.AccessDecided;
import org.evidencestation.storage.journal.AccessEvent.AccessExecuted;
import org.evidencestation.storage.journal.AccessEvent.AccessGranted;
import org.evidencestation.storage.journal.AccessEvent.AccessRefused;
import org.evidencestation.storage.journal.AccessEvent.AccessRequested;
import org.evidencestation.storage.journal.AccessEvent.AccessWithdrawn;
import org.evidencestation.storage.journal.AccessEvent.Asked;
import org.evidencestation.storage.journal.AccessEvent.PaperAttached;
import org.evidencestation.storage.journal.AccessEvent.PaperChecked;
import org.evidencestation.storage.journal.RequestId;

/**
 * One request as it stands: the journal lines about it that count. A decision, a grant or a check of papers counts only for
 * what was asked when it was made, so a line that is repeated, comes late, or was made by somebody with a hand in the
 * request changes nothing.
 *
 * @param row number in the register, from 1
 * @param lines oldest first; the first enters the request
 */
public record AccessRequest(long row, List<IndexedEvent> lines) {
    public AccessRequest {
        lines = List.copyOf(lines);
    }

    static AccessRequest entered(long row, IndexedEvent line) {
        return new AccessRequest(row, List.of(line));
    }

    /** With this line if it counts, else as it was. */
    AccessRequest with(IndexedEvent line) {
        if (!(line.event() instanceof AccessEvent said) || !counts(said, line.at())) {
            return this;
        }
        List<IndexedEvent> more = new ArrayList<>(lines);
        more.add(line);
        return new AccessRequest(row, more);
    }

    private boolean counts(AccessEvent said, Instant at) {
        if (ended()) {
            return false;
        }
        return switch (said) {
            case AccessCorrected _, AccessWithdrawn _ -> executed().isEmpty();
            case PaperAttached _, AccessClosed _ -> true;
            case PaperChecked it -> it.asOf() == asOf();
            case AccessDecided it -> it.asOf() == asOf() && decision().isEmpty() && !hands().contains(it.by());
            case AccessGranted it ->
                it.asOf() == asOf()
                        && granted().isEmpty()
                        && decision().filter(no -> !no.approved()).isEmpty();
            case AccessRefused _ -> granted().isEmpty();
            case AccessExecuted _ -> openGrant().filter(it -> it.lasts(at)).isPresent();
            case AccessRequested _, AccessEvent.RegisterPrinted _ -> false;
        };
    }

    public RequestId id() {
        return ((AccessRequested) lines.getFirst().event()).request();
    }

    /** When it was entered. */
    public Instant at() {
        return lines.getFirst().at();
    }

    /** Number of the line that says what is asked. */
    public long asOf() {
        return version().number();
    }

    /** What is asked, as it was said last. */
    public Asked asked() {
        return askedIn(version()).orElseThrow();
    }

    private IndexedEvent version() {
        return lines.stream().filter(it -> askedIn(it).isPresent()).toList().getLast();
    }

    private static Optional<Asked> askedIn(IndexedEvent line) {
        if (line.event() instanceof AccessRequested it) {
            return Optional.of(it.asked());
        }
        return line.event() instanceof AccessCorrected it ? Optional.of(it.asked()) : Optional.empty();
    }

    public Requester requester() {
        return Requester.valueOf(asked().requester());
    }

    public Act act() {
        return Act.valueOf(asked().act());
    }

    /** Everybody who had a hand in it so far: who asks, who entered or changed it, who checked the papers. */
    public Set<String> hands() {
        Set<String> hands = new LinkedHashSet<>();
        for (IndexedEvent line : lines) {
            askedIn(line).map(Asked::person).filter(it -> !it.isEmpty()).ifPresent(hands::add);
            if (line.event() instanceof AccessRequested
                    || line.event() instanceof AccessCorrected
                    || line.event() instanceof PaperAttached
                    || line.event() instanceof PaperChecked) {
                hands.add(((AccessEvent) line.event()).by());
            }
        }
        return hands;
    }

    /** Papers that were found in order, each once, by their words; those of somebody else do not count. */
    public Map<String, PaperChecked> papers() {
        Map<String, PaperChecked> papers = new LinkedHashMap<>();
        Asked before = asked();
        for (IndexedEvent line : lines) {
            Asked now = askedIn(line).orElse(before);
            if (!same(before, now)) {
                papers.clear();
            }
            before = now;
            if (line.event() instanceof PaperChecked it) {
                papers.put(it.paper(), it);
            }
        }
        return papers;
    }

    /** Those that would count on if it were said again like this. */
    public Set<String> papersFor(Asked said) {
        return same(asked(), said) ? papers().keySet() : Set.of();
    }

    private static boolean same(Asked one, Asked other) {
        return one.requester().equals(other.requester())
                && one.name().equals(other.name())
                && one.unit().equals(other.unit())
                && one.person().equals(other.person())
                && one.letter().equals(other.letter());
    }

    public List<PaperAttached> attachments() {
        return all(PaperAttached.class).toList();
    }

    /** What was decided on what is asked now. */
    public Optional<AccessDecided> decision() {
        return all(AccessDecided.class).filter(it -> it.asOf() == asOf()).findFirst();
    }

    /** What was granted of what is asked now, also if it is over. */
    public Optional<AccessGranted> granted() {
        return all(AccessGranted.class).filter(it -> it.asOf() == asOf()).findFirst();
    }

    /** Unless nothing more happens to the request; whether its time is over, whoever asks looks at. */
    Optional<Grant> openGrant() {
        return ended() ? Optional.empty() : granted().map(this::as);
    }

    /** What this would open. */
    Grant as(AccessGranted it) {
        Asked asked = asked();
        return new Grant(
                id(),
                row,
                act(),
                asked.person(),
                asked.name(),
                asked.unit(),
                asked.recordings(),
                it.from(),
                it.until(),
                it.article(),
                it.conditions().stream().map(Condition::valueOf).collect(Collectors.toSet()));
    }

    public List<AccessExecuted> executed() {
        return all(AccessExecuted.class).toList();
    }

    public Optional<AccessRefused> refused() {
        return all(AccessRefused.class).findFirst();
    }

    public Optional<AccessWithdrawn> withdrawn() {
        return all(AccessWithdrawn.class).findFirst();
    }

    public boolean closed() {
        return all(AccessClosed.class).findFirst().isPresent();
    }

    /** Whether nothing more can happen to it. */
    public boolean ended() {
        return lines.stream()
                .anyMatch(it -> it.event() instanceof AccessRefused
                        || it.event() instanceof AccessWithdrawn
                        || it.event() instanceof AccessClosed);
    }

    /** When the last line of a kind was written. */
    public Optional<Instant> lastOf(Class<? extends AccessEvent> kind) {
        return lines.stream()
                .filter(it -> kind.isInstance(it.event()))
                .map(IndexedEvent::at)
                .reduce((first, second) -> second);
    }

    private <E extends AccessEvent> Stream<E> all(Class<E> kind) {
        return lines.stream().map(IndexedEvent::event).filter(kind::isInstance).map(kind::cast);
    }
}
