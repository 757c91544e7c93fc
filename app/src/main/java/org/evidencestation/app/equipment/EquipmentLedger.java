package org.evidencestation.app.equipment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.journal.EquipmentEvent;
import org.evidencestation.storage.journal.EquipmentId;

/** What the lines of the journal say of the office's equipment. For one thread. */
public final class EquipmentLedger {
    private final Map<EquipmentId, Device> devices = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> models = new TreeMap<>();

    /** Takes the next line, whatever it is about. */
    public void take(IndexedEvent line) {
        if (line.event() instanceof EquipmentEvent event) {
            take(event, line);
        }
    }

    private void take(EquipmentEvent event, IndexedEvent line) {
        switch (event) {
            case EquipmentEvent.EquipmentEntered it -> devices.put(it.equipment(), Device.entered(it, line.at()));
            case EquipmentEvent.ModelDescribed it -> models.put(it.model(), it.values());
            case EquipmentEvent.EquipmentChanged it -> change(it.equipment(), it, line);
            case EquipmentEvent.CarePlanned it -> change(it.equipment(), it, line);
            case EquipmentEvent.CareDone it -> change(it.equipment(), it, line);
            case EquipmentEvent.FaultReported it -> change(it.equipment(), it, line);
            case EquipmentEvent.RepairOrdered it -> change(it.equipment(), it, line);
            case EquipmentEvent.RepairEnded it -> change(it.equipment(), it, line);
            case EquipmentEvent.EquipmentLost it -> change(it.equipment(), it, line);
            case EquipmentEvent.EquipmentFound it -> change(it.equipment(), it, line);
            case EquipmentEvent.CompensationSettled it -> change(it.equipment(), it, line);
            case EquipmentEvent.EquipmentRetired it -> change(it.equipment(), it, line);
        }
    }

    private void change(EquipmentId id, EquipmentEvent event, IndexedEvent line) {
        devices.computeIfPresent(id, (key, device) -> device.then(event, line.at()));
    }

    /** In the order they were entered. */
    public List<Device> devices() {
        return List.copyOf(devices.values());
    }

    public Optional<Device> device(EquipmentId id) {
        return Optional.ofNullable(devices.get(id));
    }

    /** The device that docks under this key; of several the one entered last that is still held. */
    public Optional<Device> ofRecorder(String recorder) {
        return devices.values().stream()
                .filter(device ->
                        !recorder.isEmpty() && device.facts().recorder().equals(recorder))
                .filter(device -> device.state().held())
                .reduce((first, second) -> second);
    }

    /** What the maker says of a model, item to value; empty if nobody described it. */
    public Map<String, String> model(String model) {
        return models.getOrDefault(model, Map.of());
    }

    /** Held devices for which nobody answers (L6, Z5, W10). */
    public List<Device> withoutCustodian() {
        return devices.values().stream()
                .filter(device -> device.state().held())
                .filter(device -> device.facts().custodian().isBlank())
                .toList();
    }
}
