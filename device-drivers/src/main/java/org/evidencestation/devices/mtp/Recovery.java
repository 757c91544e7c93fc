package org.evidencestation.devices.mtp;

import java.time.Duration;
import org.evidencestation.devices.DeviceException;

/**
 * What may be tried after a failed transaction, and how often. One of these goes with each thing that is wanted; a failure
 * it cannot mend is thrown on.
 */
final class Recovery {
    private static final int MOST_DESYNCS = 2;

    private final MtpSession session;
    private Duration pause;
    private int busy;
    private int desyncs;
    private boolean mended;

    Recovery(MtpSession session) {
        this.session = session;
        this.pause = session.line().patience().busy();
    }

    /** Returns when it is worth trying again. */
    void after(DeviceException failure) throws DeviceException {
        switch (failure.reason()) {
            case DEVICE_BUSY -> waitFor(failure);
            case MEDIA_ERROR -> once(failure);
            case STALL -> afterStall(failure);
            case TIMEOUT -> afterSilence(failure);
            case DESYNC -> afterDesync(failure);
            case NATIVE_CRASH -> session.revive();
            case UNPLUGGED,
                    BUSY_BY_OTHER,
                    ACCESS_DENIED,
                    NOT_PERMITTED,
                    DRIVER_MISSING,
                    AUTH_FAILED,
                    LOCKED_OR_NO_MEDIA,
                    UNSUPPORTED,
                    NOT_FOUND,
                    CHANGED,
                    LENGTH_MISMATCH,
                    READ_ONLY,
                    CLOCK_REJECTED,
                    MODE_SWITCH_FAILED,
                    HOST_RESOURCES -> throw failure;
        }
    }

    private void waitFor(DeviceException failure) throws DeviceException {
        if (++busy > session.line().patience().busyTries()) {
            throw failure;
        }
        session.line().waitForEvent(pause);
        pause = pause.multipliedBy(2);
    }

    private void once(DeviceException failure) throws DeviceException {
        if (mended) {
            throw failure;
        }
        mended = true;
    }

    private void afterStall(DeviceException failure) throws DeviceException {
        once(failure);
        session.line().clearHalts();
        session.line().cancel();
    }

    private void afterSilence(DeviceException failure) throws DeviceException {
        if (mended) {
            session.reset();
            throw failure;
        }
        mended = true;
        session.line().cancel();
    }

    private void afterDesync(DeviceException failure) throws DeviceException {
        if (++desyncs > MOST_DESYNCS) {
            throw failure;
        }
        if (desyncs < MOST_DESYNCS) {
            session.line().cancel();
            session.reopen();
        } else {
            session.reset();
        }
    }
}
