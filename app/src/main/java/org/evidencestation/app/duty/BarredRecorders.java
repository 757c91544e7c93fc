package org.evidencestation.app.duty;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.gate.Measured;
import org.evidencestation.storage.journal.EquipmentEvent;
import org.evidencestation.storage.journal.EquipmentId;

/** Recorders that nobody may take out: faulty and not repaired, lost, or at their end (W12, W13). */
final class BarredRecorders {
    private final Map<EquipmentId, String> recorders = new HashMap<>();
    private final Map<EquipmentId, Measured<String>> barred = new HashMap<>();

    void take(EquipmentEvent event, Instant at) {
        switch (event) {
            case EquipmentEvent.EquipmentEntered it ->
                recorders.put(it.equipment(), it.facts().recorder());
            case EquipmentEvent.EquipmentChanged it ->
                recorders.put(it.equipment(), it.facts().recorder());
            case EquipmentEvent.FaultReported it -> bar(it.equipment(), it.fault(), at);
            case EquipmentEvent.RepairOrdered it -> bar(it.equipment(), it.vendor(), at);
            case EquipmentEvent.RepairEnded it -> ended(it, at);
            case EquipmentEvent.EquipmentLost it -> bar(it.equipment(), it.circumstances(), at);
            case EquipmentEvent.EquipmentFound it -> barred.remove(it.equipment());
            case EquipmentEvent.EquipmentRetired it -> bar(it.equipment(), it.reason(), at);
            case EquipmentEvent.ModelDescribed _,
                    EquipmentEvent.CarePlanned _,
                    EquipmentEvent.CareDone _,
                    EquipmentEvent.CompensationSettled _ -> {}
        }
    }

    private void ended(EquipmentEvent.RepairEnded it, Instant at) {
        if (it.usable()) {
            barred.remove(it.equipment());
        } else {
            bar(it.equipment(), it.result(), at);
        }
    }

    private void bar(EquipmentId id, String why, Instant at) {
        barred.put(id, new Measured<>(why, at));
    }

    /** Why, in the ledger's words, and since when; a recorder that stands in no ledger of equipment is not barred. */
    Optional<Measured<String>> why(String recorder) {
        return barred.entrySet().stream()
                .filter(it -> recorder.equals(recorders.get(it.getKey())))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
