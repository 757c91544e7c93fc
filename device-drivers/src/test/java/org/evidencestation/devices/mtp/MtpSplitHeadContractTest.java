package org.evidencestation.devices.mtp;

import org.evidencestation.devices.mtp.responder.Habit;

final class MtpSplitHeadContractTest extends MtpContractTest {
    @Override
    protected Habit[] habits() {
        return new Habit[] {Habit.SPLIT_HEAD};
    }
}
