package org.evidencestation.app.access;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.policy.rule.AccessRules.Requester;

/**
 * A request that somebody should look at. No article gives these times: they are the station's, so that nobody waits at the
 * counter for a paper on a desk.
 *
 * @param since when it became due
 */
public record Reminder(Kind kind, AccessRequest request, Instant since) {
    private static final int APPROVAL_DAYS = 1;
    private static final int LETTER_DAYS = 5;
    private static final Duration SOON = Duration.ofDays(1);

    /** Why. */
    public enum Kind {
        /** For longer than one working day. */
        APPROVAL_WAITING,
        /** Within a day, and nothing was done yet. */
        GRANT_ENDING,
        /** For longer than five working days (SA8). */
        LETTER_OPEN,
        /** Disapproved, or its time is over: nothing can be done any more but to close it. */
        TO_CLOSE
    }

    /** All of them, what became due first first. */
    public static List<Reminder> of(AccessDesk.Moment moment, AccessLaw law, ZoneId zone) {
        List<Reminder> due = new ArrayList<>();
        for (AccessRequest request : moment.ledger().all()) {
            Stage stage = law.stage(request, moment.now());
            letter(request, stage, zone).ifPresent(due::add);
            byStage(request, stage, zone).ifPresent(due::add);
        }
        return due.stream()
                .filter(it -> !it.since().isAfter(moment.now()))
                .sorted(java.util.Comparator.comparing(Reminder::since))
                .toList();
    }

    private static Optional<Reminder> byStage(AccessRequest request, Stage stage, ZoneId zone) {
        return switch (stage) {
            case APPROVAL ->
                Optional.of(new Reminder(
                        Kind.APPROVAL_WAITING,
                        request,
                        WorkingDays.after(request.lines().getLast().at(), APPROVAL_DAYS, zone)));
            case GRANTED ->
                request.openGrant()
                        .map(it -> new Reminder(
                                Kind.GRANT_ENDING, request, it.until().minus(SOON)));
            case EXPIRED -> request.openGrant().map(it -> new Reminder(Kind.TO_CLOSE, request, it.until()));
            case DISAPPROVED ->
                Optional.of(new Reminder(
                        Kind.TO_CLOSE, request, request.lines().getLast().at()));
            case PAPERS, READY, DONE, NOT_ALLOWED, WITHDRAWN, CLOSED -> Optional.empty();
        };
    }

    private static Optional<Reminder> letter(AccessRequest request, Stage stage, ZoneId zone) {
        boolean open =
                switch (stage) {
                    case PAPERS, APPROVAL, READY, GRANTED -> request.requester() == Requester.OUTSIDE_AGENCY;
                    case DONE, EXPIRED, DISAPPROVED, NOT_ALLOWED, WITHDRAWN, CLOSED -> false;
                };
        return open
                ? Optional.of(
                        new Reminder(Kind.LETTER_OPEN, request, WorkingDays.after(request.at(), LETTER_DAYS, zone)))
                : Optional.empty();
    }
}
