package org.evidencestation.app.disc.handoff;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.evidencestation.app.access.Grant;
import org.evidencestation.app.account.Deed;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.disc.Shelf;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.Secrecy;
import org.evidencestation.app.policy.rule.AccessRules.Act;
import org.evidencestation.storage.journal.HandOffEvent.HandOffCancelled;
import org.evidencestation.storage.journal.HandOffEvent.HandOffOpened;
import org.evidencestation.storage.journal.HandOffEvent.HandOffReceipted;
import org.evidencestation.storage.journal.HandOffId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;

/**
 * Hands copies over to somebody else: what was granted to an organ (SA6), or the office's own case to its platform (W14). What
 * the counter notes of a request is noted there; the number of the hand-off is its receipt.
 */
public final class HandOver {
    private final HandOffOffice office;
    private final Shelf shelf;

    public HandOver(HandOffOffice office, Shelf shelf) {
        this.office = office;
        this.shelf = shelf;
    }

    /** Opens it: from here on it has a number, which the package bears. */
    public Answer<HandOffId> open(Session session, HandOffOrder order) throws IOException {
        HandOffId id = office.freshId();
        Optional<Grant> grant = order.request().flatMap(shelf::grant);
        return office.write(ledger -> Deed.of(session, right(order.request().isPresent()))
                .need(!order.recipient().isBlank(), Refusal.INCOMPLETE, "recipient")
                .need(!order.caseNumber().isBlank(), Refusal.BLANK_FIELD, "案号")
                .need(!order.caseName().isBlank(), Refusal.BLANK_FIELD, "案件名称")
                .need(!order.recordings().isEmpty(), Refusal.NOTHING_TO_BURN, "")
                .and(deed -> held(deed, order))
                .and(deed -> order.request().isPresent() ? granted(deed, order, grant) : ofCase(deed, order))
                .write(
                        id,
                        new HandOffOpened(
                                id,
                                order.recipient().strip(),
                                order.request().orElse(null),
                                grant.map(Grant::row).orElse(0L),
                                order.caseNumber().strip(),
                                order.caseName().strip(),
                                order.recordings().stream().distinct().toList(),
                                grant.map(Grant::article).orElse(office.article()),
                                office.regime().digest(),
                                session.person())));
    }

    private static Right right(boolean byRequest) {
        return byRequest ? Right.SERVE_REQUESTS : Right.BURN_DISCS;
    }

    private Deed held(Deed deed, HandOffOrder order) {
        for (RecordingId recording : order.recordings()) {
            deed.need(shelf.row(recording).isPresent(), Refusal.UNKNOWN_RECORDING, recording.toString())
                    .need(shelf.secrecy(recording) != Secrecy.STATE, Refusal.STATE_SECRET, recording.toString());
        }
        return deed;
    }

    private static Deed granted(Deed deed, HandOffOrder order, Optional<Grant> grant) {
        deed.need(grant.isPresent(), Refusal.NOT_GRANTED, "")
                .need(
                        grant.filter(it -> it.act() != Act.VIEW).isPresent(),
                        Refusal.NOT_WHAT_WAS_ASKED,
                        Act.COPY.name());
        for (RecordingId recording : order.recordings()) {
            deed.need(grant.filter(it -> it.covers(recording)).isPresent(), Refusal.NOT_IN_GRANT, recording.toString());
        }
        return deed;
    }

    private Deed ofCase(Deed deed, HandOffOrder order) {
        String number = order.caseNumber().strip();
        for (RecordingId recording : order.recordings()) {
            deed.need(!number.isEmpty() && shelf.belongs(recording, number), Refusal.NOT_OF_CASE, recording.toString());
        }
        return deed;
    }

    /**
     * Whether the package may be written now, asked right before it is: a grant may have ended since.
     *
     * @param folder in which the package will lie
     */
    Answer<HandOffId> mayWrite(Session session, HandOffId id, Path folder) throws IOException {
        boolean outside = !office.encloses(folder);
        return office.write(ledger -> {
            Optional<HandOff> known = ledger.find(id);
            boolean byRequest =
                    known.filter(it -> it.opened().request() != null).isPresent();
            Optional<HandOffOrder> order = known.map(it -> new HandOffOrder(
                    it.opened().recipient(),
                    Optional.ofNullable(it.opened().request()),
                    it.opened().caseNumber(),
                    it.opened().caseName(),
                    it.opened().recordings()));
            return Deed.of(session, right(byRequest))
                    .and(at(known, HandOff.Step.OPENED))
                    .need(outside, Refusal.NOT_A_FOLDER, folder.toString())
                    .and(deed -> order.map(it -> held(deed, it)).orElse(deed))
                    .and(deed -> order.filter(it -> byRequest)
                            .map(it -> granted(deed, it, it.request().flatMap(shelf::grant)))
                            .orElse(deed))
                    .write(id);
        });
    }

    /**
     * What the receiver says beside what was handed over, item by item; nothing is written.
     *
     * @throws IOException if it is no receipt
     */
    public Answer<List<ReceiptItem>> compare(Session session, HandOffId id, byte[] bytes) throws IOException {
        HandOffReceipt receipt = HandOffReceipt.parse(bytes);
        return office.write(ledger -> Deed.ofAny(session, Right.BURN_DISCS, Right.SERVE_REQUESTS)
                .and(at(ledger.find(id), HandOff.Step.WRITTEN))
                .write(ledger.find(id).map(receipt::compare).orElse(List.of())));
    }

    /**
     * Takes in what the receiver says. A receipt about anything else than just that package is refused, and what differs is
     * named; recordings the receiver did not accept are noted.
     *
     * @throws IOException if it is no receipt, or the vault failed
     */
    public Answer<HandOffId> receipt(Session session, HandOffId id, byte[] bytes) throws IOException {
        HandOffReceipt receipt = HandOffReceipt.parse(bytes);
        return office.write(ledger -> {
            Optional<HandOff> known = ledger.find(id);
            String differs =
                    known.map(it -> String.join(", ", receipt.differences(it))).orElse("");
            return Deed.ofAny(session, Right.BURN_DISCS, Right.SERVE_REQUESTS)
                    .and(at(known, HandOff.Step.WRITTEN))
                    .need(differs.isEmpty(), Refusal.RECEIPT_DIFFERS, differs)
                    .write(
                            id,
                            new HandOffReceipted(
                                    id,
                                    Sha256.of(bytes),
                                    receipt.receivedAt(),
                                    receipt.receivedBy().strip(),
                                    receipt.refused(),
                                    session.person()));
        });
    }

    /** It does not happen. What was handed over already cannot be taken back. */
    public Answer<HandOffId> cancel(Session session, HandOffId id, String reason) throws IOException {
        return office.write(ledger -> Deed.ofAny(session, Right.BURN_DISCS, Right.SERVE_REQUESTS)
                .and(at(ledger.find(id), HandOff.Step.OPENED))
                .need(!reason.isBlank(), Refusal.NO_REASON, "")
                .write(id, new HandOffCancelled(id, reason.strip(), session.person())));
    }

    /** Whether the list of it may be printed: as long as it is wanted. */
    Answer<HandOffId> mayPrint(Session session, HandOffId id) throws IOException {
        return office.write(ledger -> Deed.ofAny(session, Right.BURN_DISCS, Right.SERVE_REQUESTS)
                .need(ledger.find(id).isPresent(), Refusal.UNKNOWN_HAND_OFF, "")
                .need(
                        ledger.find(id)
                                .filter(it -> it.step() != HandOff.Step.CANCELLED)
                                .isPresent(),
                        Refusal.HAND_OFF_ENDED,
                        ledger.find(id).map(HandOff::number).orElse(""))
                .write(id));
    }

    private static UnaryOperator<Deed> at(Optional<HandOff> known, HandOff.Step step) {
        return deed -> deed.need(known.isPresent(), Refusal.UNKNOWN_HAND_OFF, "")
                .need(
                        known.filter(it -> it.step() == step).isPresent(),
                        Refusal.HAND_OFF_ENDED,
                        known.map(HandOff::number).orElse(""));
    }
}
