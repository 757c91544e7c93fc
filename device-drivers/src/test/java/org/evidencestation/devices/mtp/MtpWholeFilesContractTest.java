package org.evidencestation.devices.mtp;

import org.evidencestation.devices.mtp.responder.Habit;

final class MtpWholeFilesContractTest extends MtpContractTest {
    @Override
    protected Habit[] habits() {
        return new Habit[] {Habit.WHOLE_FILES_ONLY};
    }
}
