package org.evidencestation.app.equipment;

import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.evidencestation.app.duty.Duty;
import org.evidencestation.app.duty.DutyLedger;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.WhoSpeaks;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.storage.journal.EquipmentEvent;
import org.evidencestation.storage.journal.EquipmentEvent.EquipmentFacts;
import org.evidencestation.storage.journal.EquipmentEvent.EquipmentRetired;
import org.evidencestation.storage.journal.EquipmentId;
import org.evidencestation.storage.vault.Vault;

/**
 * Writes down what people say of equipment, if it can be. One at a time, so that what was checked still holds when it is
 * written. Safe for several threads; not from within a listener to committed lines.
 */
public final class KeepEquipment {
    private final Vault vault;
    private final EquipmentBook equipment;
    private final Duty duty;
    private final RegimeProfile regime;
    private final InstantSource time;
    private final Supplier<UUID> ids;
    private final WhoSpeaks speaks;

    public KeepEquipment(
            Vault vault,
            EquipmentBook equipment,
            Duty duty,
            RegimeProfile regime,
            InstantSource time,
            Supplier<UUID> ids,
            WhoSpeaks speaks) {
        this.vault = vault;
        this.equipment = equipment;
        this.duty = duty;
        this.regime = regime;
        this.time = time;
        this.ids = ids;
        this.speaks = speaks;
    }

    /** Puts a device on the ledger. */
    public Answer<EquipmentId> enter(EquipmentFacts facts, String by) throws IOException {
        EquipmentId id = new EquipmentId(ids.get().toString());
        return write(id, new EquipmentEvent.EquipmentEntered(id, facts, by));
    }

    /**
     * Says the next thing of a device.
     *
     * @param event anything but an entry; {@link #retire} says what a retirement has to say
     */
    public Answer<EquipmentId> say(EquipmentId id, EquipmentEvent event) throws IOException {
        return write(id, event);
    }

    /** What a maker says of a model. */
    public Answer<String> describe(EquipmentEvent.ModelDescribed event) throws IOException {
        return write(event.model(), event);
    }

    /**
     * Ends a device, after looking for footage that may be on it; what was found is part of what is said.
     *
     * @param method of {@link EquipmentRetired}
     */
    public Answer<EquipmentId> retire(EquipmentId id, String method, String reason, String witness, String by)
            throws IOException {
        String found = equipment
                .ask(ledger -> ledger.device(id))
                .map(device -> duty.ask(it -> StorageCheck.of(device, it)))
                .map(check -> check.toText(regime.zone()))
                .orElse("");
        return write(id, new EquipmentRetired(id, method, reason, witness, found, regime.digest(), by));
    }

    private synchronized <T> Answer<T> write(T value, EquipmentEvent event) throws IOException {
        LocalDate today = LocalDate.ofInstant(time.instant(), regime.zone());
        EquipmentCheck.Objection against = equipment.ask(ledger -> duty.<EquipmentCheck.Objection>ask(
                it -> check(ledger, it, today).against(event)));
        if (against.why().isPresent()) {
            return new Answer.Refused<>(against.why().get(), against.about(), against.article());
        }
        Optional<Answer<T>> nobody = speaks.refuse(List.of(event));
        if (nobody.isPresent()) {
            return nobody.get();
        }
        vault.append(event);
        return new Answer.Done<>(value);
    }

    private EquipmentCheck check(EquipmentLedger ledger, DutyLedger people, LocalDate today) {
        return new EquipmentCheck(ledger, people, regime.rules().equipment(), today);
    }
}
