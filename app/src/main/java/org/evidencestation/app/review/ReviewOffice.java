package org.evidencestation.app.review;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.evidencestation.app.duty.Duty;
import org.evidencestation.app.duty.DutyLedger;
import org.evidencestation.app.duty.Footage;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.storage.journal.DrawId;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.vault.Vault;

/**
 * Where a supervisor's wishes are checked and written down, one at a time, so that what was checked still holds when it is
 * written. Safe for several threads; not from within a listener to committed lines.
 */
public final class ReviewOffice {
    private final Vault vault;
    private final String station;
    private final ReviewBook book;
    private final Duty duty;
    private final RegimeProfile regime;
    private final InstantSource time;
    private final Supplier<UUID> ids;

    /**
     * @param station its eight characters
     * @param ids fresh for each draw
     */
    public ReviewOffice(
            Vault vault,
            String station,
            ReviewBook book,
            Duty duty,
            RegimeProfile regime,
            InstantSource time,
            Supplier<UUID> ids) {
        this.vault = vault;
        this.station = station;
        this.book = book;
        this.duty = duty;
        this.regime = regime;
        this.time = time;
        this.ids = ids;
    }

    /** Something that is checked and written with nothing in between. */
    interface Deed<A> {
        A carryOut() throws IOException;
    }

    synchronized <A> A alone(Deed<A> deed) throws IOException {
        return deed.carryOut();
    }

    void append(Event... events) throws IOException {
        vault.append(List.of(events));
    }

    ReviewBook book() {
        return book;
    }

    Duty duty() {
        return duty;
    }

    RegimeProfile regime() {
        return regime;
    }

    String station() {
        return station;
    }

    Path vault() {
        return vault.folder();
    }

    /** In which the regulation's days begin and end. */
    ZoneId zone() {
        return regime.zone();
    }

    LocalDate today() {
        return LocalDate.ofInstant(time.instant(), zone());
    }

    DrawId freshDraw() {
        return new DrawId(ids.get().toString());
    }

    /** A recording, and the numbers of everybody who had a hand in it: who wore the recorder, and who took part. */
    record Seen(Footage footage, Set<String> hands) {
        boolean has(long second) {
            Long millis = footage.summary().durationMillis();
            return second >= 0 && (millis == null || second <= millis / 1000);
        }
    }

    Optional<Seen> seen(RecordingId recording) {
        return duty.ofOneMoment(
                moment -> moment.footage(recording).map(footage -> new Seen(footage, hands(moment.ledger(), footage))));
    }

    private static Set<String> hands(DutyLedger ledger, Footage footage) {
        Set<String> hands = new HashSet<>(ledger.wearers(footage));
        hands.add(ledger.recordedBy(footage));
        ledger.operations()
                .shownIn(footage.id())
                .forEach(it -> hands.addAll(it.facts().officers()));
        hands.remove("");
        return hands;
    }
}
