package org.evidencestation.app.desktop.equipment;

import java.util.Map;
import org.evidencestation.storage.journal.EquipmentEvent;
import org.evidencestation.storage.journal.EquipmentEvent.EquipmentFacts;
import org.evidencestation.storage.journal.EquipmentId;

/** What somebody wants to be written down of equipment. */
public sealed interface EquipmentOrder {
    /** A new device. */
    record Enter(EquipmentFacts facts) implements EquipmentOrder {}

    /** The next thing that is said of a device, but its end. */
    record Say(EquipmentId id, Saying saying) implements EquipmentOrder {}

    /** @param method by the names of the journal */
    record Retire(EquipmentId id, String method, String reason, String witness) implements EquipmentOrder {}

    /** @param values of the regulation's demands */
    record Describe(String model, Map<String, String> values) implements EquipmentOrder {
        public Describe {
            values = Map.copyOf(values);
        }
    }

    /** What is said, once it is known who says it. */
    @FunctionalInterface
    interface Saying {
        EquipmentEvent by(String person);
    }
}
