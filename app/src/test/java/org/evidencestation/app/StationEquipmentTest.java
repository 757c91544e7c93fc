package org.evidencestation.app;

import static org.evidencestation.app.OfficeBench.ANN;
import static org.evidencestation.app.OfficeBench.BEN;
import static org.evidencestation.app.OfficeBench.RECORDER;
import static org.evidencestation.app.duty.Answers.done;
import static org.evidencestation.app.duty.Answers.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.desktop.duty.DutySight;
import org.evidencestation.app.desktop.equipment.EquipmentDesk;
import org.evidencestation.app.desktop.equipment.EquipmentOrder;
import org.evidencestation.app.equipment.Device;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.EquipmentEvent;
import org.evidencestation.storage.journal.EquipmentEvent.EquipmentFacts;
import org.evidencestation.storage.journal.EquipmentId;
import org.evidencestation.storage.journal.OperationId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The equipment screen at a real station with a real vault. */
class StationEquipmentTest extends AtAnOffice {
    @Test
    @Tag("W12")
    @Tag("W13")
    void aRecorderThatMayHoldFootageDoesNotEndAndOneThatWasTakenInDoes() throws Exception {
        StationEquipment desk = office.equipment();
        EquipmentId id = (EquipmentId) done(desk.carryOut(new EquipmentOrder.Enter(facts("SN-1", RECORDER)), ANN));
        assertEquals(Refusal.FOOTAGE_MAY_BE_ON_IT, refused(retire(desk, id, BEN)));
        office.docked("00000000-0000-4000-8000-000000000001");
        done(office.handOut());
        assertEquals(Refusal.FOOTAGE_MAY_BE_ON_IT, refused(retire(desk, id, BEN)));
        office.docked("00000000-0000-4000-8000-000000000002");
        assertEquals(Refusal.SAME_PERSON, refused(retire(desk, id, ANN)));
        done(retire(desk, id, BEN));
        Device ended = desk.read().devices().getFirst().device();
        assertEquals(Device.State.RETIRED, ended.state());
        assertTrue(ended.last(EquipmentEvent.EquipmentRetired.class)
                .orElseThrow()
                .storageCheck()
                .contains("无未采集资料"));
        assertEquals(Refusal.NOT_IN_THIS_STATE, refused(retire(desk, id, BEN)));
    }

    @Test
    @Tag("W13")
    void filesThatWereNotTakenInKeepARecorderFromItsEnd() throws Exception {
        StationEquipment desk = office.equipment();
        EquipmentId id = (EquipmentId) done(desk.carryOut(new EquipmentOrder.Enter(facts("SN-1", RECORDER)), ANN));
        office.docked("00000000-0000-4000-8000-000000000001", 3, 2);
        assertTrue(desk.read().devices().getFirst().storage().incomplete());
        assertEquals(Refusal.FOOTAGE_MAY_BE_ON_IT, refused(retire(desk, id, BEN)));
        office.docked("00000000-0000-4000-8000-000000000002", 3, 3);
        done(retire(desk, id, BEN));
    }

    @Test
    @Tag("W12")
    void aFaultyRecorderIsNotHandedOutUntilItWasRepaired() throws Exception {
        StationEquipment desk = office.equipment();
        EquipmentId id = (EquipmentId) done(desk.carryOut(new EquipmentOrder.Enter(facts("SN-1", RECORDER)), ANN));
        done(desk.carryOut(new EquipmentOrder.Say(id, by -> new EquipmentEvent.FaultReported(id, "无法开机", by)), ANN));
        assertTrue(office.handOut() instanceof Answer.Refused<?>);
        done(desk.carryOut(
                new EquipmentOrder.Say(id, by -> new EquipmentEvent.RepairOrdered(id, "示例维修商", "1", by)), ANN));
        done(desk.carryOut(
                new EquipmentOrder.Say(id, by -> new EquipmentEvent.RepairEnded(id, "更换电池", true, null, by)), ANN));
        done(office.handOut());
    }

    @Test
    void twoDevicesDoNotShareASerialOrARecorder() throws Exception {
        StationEquipment desk = office.equipment();
        done(desk.carryOut(new EquipmentOrder.Enter(facts("SN-1", RECORDER)), ANN));
        assertEquals(Refusal.SERIAL_TAKEN, refused(desk.carryOut(new EquipmentOrder.Enter(facts("SN-1", "")), ANN)));
        assertEquals(
                Refusal.SERIAL_TAKEN, refused(desk.carryOut(new EquipmentOrder.Enter(facts("SN-2", RECORDER)), ANN)));
        assertEquals(
                Refusal.UNKNOWN_SPEAKER, refused(desk.carryOut(new EquipmentOrder.Enter(facts("SN-3", "")), "999999")));
        done(desk.carryOut(new EquipmentOrder.Enter(facts("SN-3", "")), ANN));
        assertEquals(2, desk.read().devices().size());
    }

    @Test
    @Tag("W5")
    void theRatioCountsThePeopleAndTheDevicesThereAre() throws Exception {
        StationEquipment desk = office.equipment();
        assertEquals(Optional.of(1), desk.read().equipping().getFirst().missing());
        done(desk.carryOut(new EquipmentOrder.Enter(facts("SN-1", RECORDER)), ANN));
        assertEquals(Optional.of(0), desk.read().equipping().getFirst().missing());
    }

    @Test
    void whatWasSaidIsStillSaidAfterARestart() throws Exception {
        EquipmentDesk desk = office.equipment();
        done(desk.carryOut(new EquipmentOrder.Enter(facts("SN-1", RECORDER)), ANN));
        OperationId operation = office.enter(office.duty());
        office.restart();
        assertEquals(1, office.equipment().read().devices().size());
        DutySight sight = office.duty().look(Duration.ofDays(7));
        assertEquals(
                List.of(operation),
                sight.work().operations().stream()
                        .map(it -> it.operation().id())
                        .toList());
        assertEquals(2, sight.office().people().size());
    }

    private static Answer<?> retire(StationEquipment desk, EquipmentId id, String witness) throws IOException {
        return desk.carryOut(new EquipmentOrder.Retire(id, EquipmentEvent.EquipmentRetired.SEALED, "示例", witness), ANN);
    }

    private static EquipmentFacts facts(String serial, String recorder) {
        return new EquipmentFacts(
                "BODY_CAMERA", "示例 DSJ-1", serial, recorder, "", LocalDate.of(2022, 3, 1), 158_000L, ANN, "一中队");
    }
}
