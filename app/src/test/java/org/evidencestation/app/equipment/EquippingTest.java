package org.evidencestation.app.equipment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidencestation.app.equipment.Equipping.Officer;
import org.evidencestation.app.equipment.Equipping.Row;
import org.evidencestation.storage.journal.EquipmentEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EquippingTest {
    private final Bench bench = new Bench();

    @Test
    @Tag("W5")
    void twoOfClassAShareOneAndThreeOfClassB() throws Exception {
        bench.enter(Bench.CAMERA, Bench.facts("BODY_CAMERA", "一中队", null, "100001"));
        List<Row> rows = rows(
                Stream.concat(officers("一中队", "A", 5), officers("二中队", "B", 7)).toList());
        assertEquals(Optional.of(3), row(rows, "一中队").needed());
        assertEquals(Optional.of(2), row(rows, "一中队").missing());
        assertEquals(Optional.of(3), row(rows, "二中队").needed());
        assertEquals(Optional.of("W5"), row(rows, "二中队").article());
    }

    @Test
    @Tag("W5")
    void classCHasAsManyAsItNeeds() throws Exception {
        assertEquals(
                Optional.empty(),
                row(rows(officers("三中队", "C", 9).toList()), "三中队").needed());
    }

    @Test
    void aSectionOfTwoClassesIsOfNone() throws Exception {
        List<Officer> mixed = List.of(new Officer("四中队", "A"), new Officer("四中队", "B"));
        assertEquals(Optional.empty(), row(rows(mixed), "四中队").unitClass());
    }

    @Test
    void onlyWhatIsHeldAndRecordsOnThePersonCounts() throws Exception {
        bench.enter(Bench.CAMERA, Bench.facts("CAMERA", "一中队", null, "100001"));
        bench.enter(Bench.SECOND, Bench.facts("HANDHELD", "一中队", null, "100001"));
        assertEquals(1, row(rows(List.of()), "一中队").have());
        bench.say(new EquipmentEvent.EquipmentLost(Bench.SECOND, "示例", "", null, "100001"));
        assertEquals(List.of(), rows(List.of()));
    }

    private static Stream<Officer> officers(String section, String unitClass, int count) {
        return Stream.generate(() -> new Officer(section, unitClass)).limit(count);
    }

    private List<Row> rows(List<Officer> officers) throws Exception {
        return Equipping.rows(Bench.rules("W"), officers, bench.ledger.devices());
    }

    private static Row row(List<Row> rows, String section) {
        return rows.stream()
                .filter(it -> it.section().equals(section))
                .findFirst()
                .orElseThrow();
    }
}
