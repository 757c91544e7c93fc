package org.evidencestation.app.equipment;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evidencestation.storage.journal.EquipmentEvent;

/** Which maintenance is due when (W10). Pure. */
public final class CarePlan {
    private CarePlan() {}

    /**
     * One work on one device.
     *
     * @param last when it was done last, or when it was planned if it never was
     * @param due the day by which it is to be done again
     */
    public record Due(Device device, String work, int everyDays, LocalDate last, LocalDate due) {
        public boolean overdue(LocalDate today) {
            return due.isBefore(today);
        }
    }

    /**
     * Every planned work on what is held, the one due first at the head.
     *
     * @param zone in which days begin
     */
    public static List<Due> of(List<Device> devices, ZoneId zone) {
        List<Due> all = new ArrayList<>();
        devices.stream().filter(device -> device.state().held()).forEach(device -> all.addAll(of(device, zone)));
        all.sort(Comparator.comparing(Due::due)
                .thenComparing(due -> due.device().facts().serial())
                .thenComparing(Due::work));
        return all;
    }

    private static List<Due> of(Device device, ZoneId zone) {
        Map<String, Due> works = new LinkedHashMap<>();
        for (Device.Note note : device.history()) {
            if (note.event() instanceof EquipmentEvent.CarePlanned planned) {
                LocalDate day = note.at().atZone(zone).toLocalDate();
                works.remove(planned.work());
                if (planned.everyDays() > 0) {
                    works.put(
                            planned.work(),
                            due(device, planned.work(), planned.everyDays(), lastDone(device, planned.work(), day)));
                }
            }
        }
        return List.copyOf(works.values());
    }

    private static LocalDate lastDone(Device device, String work, LocalDate otherwise) {
        return device.history().stream()
                .map(Device.Note::event)
                .filter(EquipmentEvent.CareDone.class::isInstance)
                .map(EquipmentEvent.CareDone.class::cast)
                .filter(done -> done.work().equals(work))
                .map(EquipmentEvent.CareDone::on)
                .max(Comparator.naturalOrder())
                .orElse(otherwise);
    }

    private static Due due(Device device, String work, int everyDays, LocalDate last) {
        return new Due(device, work, everyDays, last, last.plusDays(everyDays));
    }
}
