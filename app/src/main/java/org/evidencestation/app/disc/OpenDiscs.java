package org.evidencestation.app.disc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.evidencestation.app.access.Grant;
import org.evidencestation.app.account.Deed;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.disc.paper.BlankFields;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.Secrecy;
import org.evidencestation.app.policy.rule.AccessRules.Act;
import org.evidencestation.storage.journal.DiscEvent.DiscJobCancelled;
import org.evidencestation.storage.journal.DiscEvent.DiscJobOpened;
import org.evidencestation.storage.journal.DiscEvent.PlannedDisc;
import org.evidencestation.storage.journal.DiscEvent.Said;
import org.evidencestation.storage.journal.DiscJobId;
import org.evidencestation.storage.journal.RecordingId;

/** Opens the job of making discs: plans them, and lets nothing begin while a word of label or sheet is blank. */
public final class OpenDiscs {
    private static final String REGISTER = "查阅登记号";

    private final DiscOffice office;
    private final Shelf shelf;
    private final PrepareDisc prepare;

    public OpenDiscs(DiscOffice office, Shelf shelf, PrepareDisc prepare) {
        this.office = office;
        this.shelf = shelf;
        this.prepare = prepare;
    }

    /** What would go on which disc; recordings that are not held are left out. */
    public List<PlannedDisc> plan(List<RecordingId> recordings, long mediumBytes) {
        List<DiscPlan.Item> items = recordings.stream()
                .distinct()
                .flatMap(it -> shelf.row(it).stream())
                .map(row -> new DiscPlan.Item(
                        row.summary().recording(), row.summary().size()))
                .toList();
        return new DiscPlan(DiscRoom.of(prepare.room(mediumBytes))).of(items);
    }

    public Answer<DiscJobId> open(Session session, DiscOrder order) throws IOException {
        DiscJobId id = office.freshId();
        return office.write(ledger -> {
            Deed deed = Deed.of(session, Right.BURN_DISCS)
                    .and(it -> recordings(it, order))
                    .and(it -> words(it, order))
                    .and(it -> allowed(it, order));
            Optional<DiscJob> other = ledger.all().stream()
                    .filter(job -> job.open() && job.opened().reason().equals(order.reason()))
                    .filter(job -> order.recordings().stream().anyMatch(job.recordings()::contains))
                    .findFirst();
            deed.need(
                    other.isEmpty(),
                    Refusal.DISCS_WANTED_ALREADY,
                    other.map(DiscJob::number).orElse(""));
            if (deed.refused()) {
                return deed.refuse();
            }
            return deed.write(id, opened(id, order, session));
        });
    }

    private DiscJobOpened opened(DiscJobId id, DiscOrder order, Session session) {
        return new DiscJobOpened(
                id,
                order.reason(),
                order.request().orElse(null),
                order.caseNumber().strip(),
                order.caseName().strip(),
                order.mediumBytes(),
                order.copies(),
                plan(order.recordings(), order.mediumBytes()),
                registered(order, order.label()),
                registered(order, order.sheet()),
                grant(order).map(Grant::article).orElse(office.words().article()),
                office.regime().digest(),
                session.person());
    }

    /** A copy for others bears the number of the request (SA6), wherever the regulation wants words at all. */
    private List<Said> registered(DiscOrder order, List<Said> said) {
        return Stream.concat(
                        said.stream(),
                        grant(order)
                                .filter(it -> !said.isEmpty())
                                .map(it -> new Said(REGISTER, Long.toString(it.row())))
                                .stream())
                .toList();
    }

    private Deed recordings(Deed deed, DiscOrder order) {
        deed.need(!order.recordings().isEmpty(), Refusal.NOTHING_TO_BURN, "")
                .need(DiscRoom.enough(order.mediumBytes()), Refusal.NOT_A_NUMBER, Long.toString(order.mediumBytes()));
        for (RecordingId recording : order.recordings()) {
            deed.need(shelf.row(recording).isPresent(), Refusal.UNKNOWN_RECORDING, recording.toString())
                    .need(shelf.secrecy(recording) != Secrecy.STATE, Refusal.STATE_SECRET, recording.toString());
        }
        return deed;
    }

    private Deed words(Deed deed, DiscOrder order) {
        DiscWords words = office.words();
        List<String> blank = new ArrayList<>(words.blank(order.label(), order.sheet()));
        blank.addAll(BlankFields.of(prepare.unit(), order.caseName(), order.caseNumber()));
        int least = order.reason().equals(DiscJobOpened.COPY_OUT) ? 1 : words.copies();
        return deed.need(blank.isEmpty(), Refusal.BLANK_FIELD, String.join("、", blank), words.article())
                .need(
                        order.copies() >= least && order.copies() <= 9,
                        Refusal.TOO_FEW_COPIES,
                        Integer.toString(least),
                        words.article());
    }

    private Deed allowed(Deed deed, DiscOrder order) {
        return switch (order.reason()) {
            case DiscJobOpened.EVIDENCE ->
                each(
                        deed,
                        order,
                        Refusal.NOT_OF_CASE,
                        it -> !order.caseNumber().isBlank()
                                && shelf.belongs(it, order.caseNumber().strip()));
            case DiscJobOpened.LONG_TERM -> deed;
            case DiscJobOpened.COPY_OUT -> granted(deed, order);
            default -> deed.need(false, Refusal.NOT_A_REASON, order.reason());
        };
    }

    private Deed granted(Deed deed, DiscOrder order) {
        Optional<Grant> grant = grant(order);
        return each(
                deed.need(grant.isPresent(), Refusal.NOT_GRANTED, "")
                        .need(
                                grant.filter(it -> it.act() != Act.VIEW).isPresent(),
                                Refusal.NOT_WHAT_WAS_ASKED,
                                Act.COPY.name()),
                order,
                Refusal.NOT_IN_GRANT,
                it -> grant.filter(some -> some.covers(it)).isPresent());
    }

    private Optional<Grant> grant(DiscOrder order) {
        return order.request().flatMap(shelf::grant);
    }

    private static Deed each(Deed deed, DiscOrder order, Refusal otherwise, Predicate<RecordingId> holds) {
        order.recordings().forEach(it -> deed.need(holds.test(it), otherwise, it.toString()));
        return deed;
    }

    /** Nobody wants these discs any more. What was verified stays in the register. */
    public Answer<DiscJobId> cancel(Session session, DiscJobId id, String reason) throws IOException {
        Answer<DiscJobId> cancelled = office.write(ledger -> Deed.of(session, Right.BURN_DISCS)
                .and(JobChecks.open(ledger.find(id)))
                .need(!reason.isBlank(), Refusal.NO_REASON, "")
                .write(id, new DiscJobCancelled(id, reason.strip(), session.person())));
        if (cancelled instanceof Answer.Done<DiscJobId>) {
            prepare.forgetUnlessBusy(id);
        }
        return cancelled;
    }
}
