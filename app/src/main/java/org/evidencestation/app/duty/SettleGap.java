package org.evidencestation.app.duty;

import java.io.IOException;
import java.util.Optional;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.DutyEvent.GapSettled;
import org.evidencestation.storage.journal.DutyEvent.ViolationEntered;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.StatementId;

/** Says what a gap is: explained by a voice or a statement, a violation, or none at all. The last word counts. */
public final class SettleGap {
    private final DutyOffice office;
    private final FootageShelf shelf;

    public SettleGap(DutyOffice office, FootageShelf shelf) {
        this.office = office;
        this.shelf = shelf;
    }

    /**
     * The recording says why it had stopped (L11).
     *
     * @param second of the recording at which the voice is heard, from 0
     */
    public Answer<String> byVoice(GapTask task, RecordingId recording, long second, String text, String by)
            throws IOException {
        Gap gap = task.gap();
        Optional<Footage> heard = shelf.find(recording);
        return office.write(ledger -> Wish.of(ledger, by)
                .need(heard.isPresent(), Refusal.UNKNOWN_RECORDING, recording.toString())
                .need(
                        second >= 0
                                && heard.filter(it -> second <= length(it) / 1000)
                                        .isPresent(),
                        Refusal.NOT_THERE,
                        Long.toString(second))
                .write(
                        gap.key(),
                        new GapSettled(
                                gap.key(),
                                GapSettled.VOICE,
                                recording,
                                second,
                                null,
                                text.strip(),
                                office.profileDigest(),
                                by)));
    }

    private static long length(Footage footage) {
        Long millis = footage.summary().durationMillis();
        return millis == null ? Long.MAX_VALUE : millis;
    }

    /** The gap stays open until the statement stands. */
    public Answer<String> byStatement(GapTask task, StatementId statement, String by) throws IOException {
        Gap gap = task.gap();
        return office.write(ledger -> {
            Optional<Statement> known = ledger.statements().find(statement);
            return Wish.of(ledger, by)
                    .need(known.isPresent(), Refusal.UNKNOWN_STATEMENT, statement.value())
                    .need(
                            known.filter(it -> it.open() || it.stands()).isPresent(),
                            Refusal.ALREADY_DECIDED,
                            statement.value())
                    .write(
                            gap.key(),
                            new GapSettled(
                                    gap.key(),
                                    GapSettled.STATEMENT,
                                    null,
                                    null,
                                    statement,
                                    "",
                                    office.profileDigest(),
                                    by));
        });
    }

    /** Somebody looked and found that nothing is missing. */
    public Answer<String> noGap(GapTask task, String text, String by) throws IOException {
        Gap gap = task.gap();
        return office.write(ledger -> Wish.of(ledger, by)
                .need(!text.isBlank(), Refusal.NO_REASON, "")
                .write(
                        gap.key(),
                        new GapSettled(
                                gap.key(),
                                GapSettled.NO_GAP,
                                null,
                                null,
                                null,
                                text.strip(),
                                office.profileDigest(),
                                by)));
    }

    /** @param code of the regime, for example {@code SM18-3} */
    public Answer<String> asViolation(GapTask task, String code, String text, String by) throws IOException {
        Gap gap = task.gap();
        return office.write(ledger -> Wish.of(ledger, by)
                .need(EnterViolation.known(office.rule(), code), Refusal.UNKNOWN_VIOLATION, code)
                .write(
                        gap.key(),
                        new ViolationEntered(
                                code,
                                gap.persons(),
                                text.strip(),
                                gap.operation().orElse(null),
                                null,
                                gap.before().or(gap::after).orElse(null),
                                gap.key(),
                                office.profileDigest(),
                                by),
                        new GapSettled(
                                gap.key(), GapSettled.VIOLATION, null, null, null, code, office.profileDigest(), by)));
    }
}
