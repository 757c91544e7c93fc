package org.evidencestation.devices.mtp;

import org.evidencestation.devices.mtp.responder.Habit;

final class MtpSloppyContractTest extends MtpContractTest {
    @Override
    protected Habit[] habits() {
        return new Habit[] {
            Habit.SESSION_FIRST,
            Habit.SESSION_LEFT_OPEN,
            Habit.STRAY_ZEROS,
            Habit.HANDLES_TWICE,
            Habit.FOLDERS_IN_A_RING,
            Habit.SENSELESS_DATES,
            Habit.FRESH_HANDLES
        };
    }
}
