package org.evidencestation.app.equipment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.equipment.Device.State;
import org.evidencestation.storage.journal.EquipmentEvent;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EquipmentLedgerTest {
    private final Bench bench = new Bench();

    EquipmentLedgerTest() {
        bench.enter(Bench.CAMERA, Bench.facts("BODY_CAMERA", "一中队", "2024-02-29", "100001"));
    }

    @Test
    @Tag("W12")
    void aFaultyDeviceIsOutOfUseUntilItWasRepaired() {
        bench.say(new EquipmentEvent.FaultReported(Bench.CAMERA, "无法开机", "100001"));
        assertEquals(State.FAULTY, bench.camera().state());
        bench.say(new EquipmentEvent.RepairOrdered(Bench.CAMERA, "示例维修商", "1", "100001"));
        assertEquals(State.IN_REPAIR, bench.camera().state());
        bench.say(new EquipmentEvent.RepairEnded(Bench.CAMERA, "更换电池", true, 8_000L, "100001"));
        assertEquals(State.IN_USE, bench.camera().state());
        assertEquals(4, bench.camera().history().size());
    }

    @Test
    void aDeviceBeyondRepairDoesNotComeBackIntoUse() {
        bench.say(new EquipmentEvent.RepairOrdered(Bench.CAMERA, "示例维修商", "1", "100001"));
        bench.say(new EquipmentEvent.RepairEnded(Bench.CAMERA, "主板损坏", false, null, "100001"));
        assertEquals(State.UNUSABLE, bench.camera().state());
        assertTrue(bench.camera().state().held());
    }

    @Test
    @Tag("W12")
    @Tag("Z12")
    void aLossIsOpenUntilItWasPaidFor() {
        bench.say(new EquipmentEvent.EquipmentLost(Bench.CAMERA, "示例", "", 158_000L, "100001"));
        assertTrue(bench.camera().compensationOpen());
        assertFalse(bench.camera().state().held());
        bench.say(new EquipmentEvent.CompensationSettled(Bench.CAMERA, "100001", 158_000L, "收据 1", "100009"));
        assertFalse(bench.camera().compensationOpen());
        bench.say(new EquipmentEvent.EquipmentFound(Bench.CAMERA, "示例", "100001"));
        assertEquals(State.IN_USE, bench.camera().state());
        bench.say(new EquipmentEvent.EquipmentLost(Bench.CAMERA, "又遗失", "", 158_000L, "100001"));
        assertTrue(bench.camera().compensationOpen(), "the second loss is another one");
    }

    @Test
    @Tag("L6")
    @Tag("Z5")
    @Tag("W10")
    void whatHasNoCustodianIsListed() {
        assertEquals(List.of(), bench.ledger.withoutCustodian());
        bench.say(new EquipmentEvent.EquipmentChanged(
                Bench.CAMERA, Bench.facts("BODY_CAMERA", "一中队", "2024-02-29", ""), "离职", "100009"));
        assertEquals(List.of(bench.camera()), bench.ledger.withoutCustodian());
    }

    @Test
    void aDeviceIsFoundByTheKeyItDocksUnder() {
        assertEquals(Optional.of(bench.camera()), bench.ledger.ofRecorder("usb:示例-0001"));
        assertEquals(Optional.empty(), bench.ledger.ofRecorder(""));
        bench.say(new EquipmentEvent.EquipmentRetired(
                Bench.CAMERA, EquipmentEvent.EquipmentRetired.SEALED, "到期", "100002", "无", Sha256.of(), "100001"));
        assertEquals(Optional.empty(), bench.ledger.ofRecorder("usb:示例-0001"));
    }

    @Test
    @Tag("W10")
    void careIsDueSoManyDaysAfterItWasDone() {
        bench.say(new EquipmentEvent.CarePlanned(Bench.CAMERA, "清洁", 30, "100001"));
        assertEquals(LocalDate.parse("2026-02-01"), due().getFirst().due());
        bench.say(new EquipmentEvent.CareDone(Bench.CAMERA, "清洁", LocalDate.parse("2026-01-20"), "正常", "100001"));
        assertEquals(LocalDate.parse("2026-02-19"), due().getFirst().due());
        assertFalse(due().getFirst().overdue(LocalDate.parse("2026-02-19")));
        assertTrue(due().getFirst().overdue(LocalDate.parse("2026-02-20")));
        bench.say(new EquipmentEvent.CarePlanned(Bench.CAMERA, "清洁", 0, "100001"));
        assertEquals(List.of(), due());
    }

    @Test
    @Tag("W6")
    void aModelIsHeldAgainstEveryDemand() throws Exception {
        bench.say(new EquipmentEvent.ModelDescribed("示例型号", Map.of("resolution", "1080P", "battery", " "), "100001"));
        List<ModelSheet.Row> rows = ModelSheet.of(Bench.rules("W"), bench.ledger.model("示例型号"));
        assertEquals(12, rows.size());
        assertEquals(Optional.of("1080P"), row(rows, "resolution").offers());
        assertTrue(row(rows, "battery").missing());
        assertFalse(row(rows, "explosion-proof").missing(), "only where there is a special need");
    }

    private static ModelSheet.Row row(List<ModelSheet.Row> rows, String item) {
        return rows.stream().filter(it -> it.item().equals(item)).findFirst().orElseThrow();
    }

    private List<CarePlan.Due> due() {
        return CarePlan.of(bench.ledger.devices(), Bench.ZONE);
    }
}
