package org.evidencestation.devices.mtp;

import org.evidencestation.devices.mtp.responder.Habit;

final class MtpQemuLikeContractTest extends MtpContractTest {
    @Override
    protected Habit[] habits() {
        return new Habit[] {
            Habit.NO_PARTIAL_64, Habit.NO_ZERO_LENGTH_PACKET, Habit.NO_BATTERY, Habit.NO_CLOCK, Habit.DATES_WITH_ZONE
        };
    }
}
