package org.evidencestation.app.desktop.equipment;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.desktop.form.Desk;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.equipment.CarePlan;
import org.evidencestation.app.equipment.Device;
import org.evidencestation.app.equipment.Equipping;
import org.evidencestation.app.equipment.ModelSheet;
import org.evidencestation.app.equipment.ServiceLife;
import org.evidencestation.app.equipment.StorageCheck;
import org.evidencestation.app.policy.rule.EquipmentRules.Category;

/** What the equipment screen asks of the station; everything here may take its time. */
public interface EquipmentDesk extends Desk<EquipmentOrder> {
    /** Everything the screen shows, at one moment. */
    Standing read() throws IOException;

    /**
     * @param devices with what follows from the regulation
     * @param models each with its demands
     * @param people everybody on the list
     * @param recorders key to name of those that are registered
     * @param categories of the regime
     * @param ends how the regime ends equipment, by the names of the journal
     */
    record Standing(
            List<Line> devices,
            List<Equipping.Row> equipping,
            List<CarePlan.Due> care,
            Map<String, List<ModelSheet.Row>> models,
            List<Person> people,
            Map<String, String> recorders,
            List<Category> categories,
            List<String> ends,
            LocalDate today) {
        public Standing {
            devices = List.copyOf(devices);
            equipping = List.copyOf(equipping);
            care = List.copyOf(care);
            people = List.copyOf(people);
            categories = List.copyOf(categories);
            ends = List.copyOf(ends);
        }

        /** The name that belongs to a number, or the number itself. */
        public String name(String person) {
            return people.stream()
                    .filter(it -> it.number().equals(person))
                    .map(Person::name)
                    .findFirst()
                    .orElse(person);
        }

        public Optional<Line> line(String id) {
            return devices.stream()
                    .filter(line -> line.device().id().value().equals(id))
                    .findFirst();
        }
    }

    /**
     * @param storage what may be on it
     * @param storageWords the same as it is kept when the device is lost
     */
    record Line(Device device, ServiceLife life, StorageCheck storage, String storageWords) {}
}
