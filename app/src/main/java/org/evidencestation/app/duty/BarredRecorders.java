package org.evidencestation.app.duty;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.evidencestation.storage.journal.EquipmentEvent;
import org.evidencestation.storage.journal.EquipmentId;

/** Recorders that nobody may take out: faulty and not repaired, lost, or at their end (W12, W13). */
final class BarredRecorders {
    private final Map<EquipmentId, String> recorders = new HashMap<>();
    private final Set<EquipmentId> barred = new HashSet<>();

    void take(EquipmentEvent event) {
        switch (event) {
            case EquipmentEvent.EquipmentEntered it ->
                recorders.put(it.equipment(), it.facts().recorder());
            case EquipmentEvent.EquipmentChanged it ->
                recorders.put(it.equipment(), it.facts().recorder());
            case EquipmentEvent.FaultReported it -> barred.add(it.equipment());
            case EquipmentEvent.RepairOrdered it -> barred.add(it.equipment());
            case EquipmentEvent.RepairEnded it -> bar(it.equipment(), !it.usable());
            case EquipmentEvent.EquipmentLost it -> barred.add(it.equipment());
            case EquipmentEvent.EquipmentFound it -> barred.remove(it.equipment());
            case EquipmentEvent.EquipmentRetired it -> barred.add(it.equipment());
            case EquipmentEvent.ModelDescribed _,
                    EquipmentEvent.CarePlanned _,
                    EquipmentEvent.CareDone _,
                    EquipmentEvent.CompensationSettled _ -> {}
        }
    }

    private void bar(EquipmentId id, boolean shut) {
        if (shut) {
            barred.add(id);
        } else {
            barred.remove(id);
        }
    }

    /** A recorder that stands in no ledger of equipment is not. */
    boolean barred(String recorder) {
        return barred.stream().anyMatch(id -> recorder.equals(recorders.get(id)));
    }
}
