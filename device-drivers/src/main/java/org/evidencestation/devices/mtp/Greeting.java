package org.evidencestation.devices.mtp;

import java.util.Optional;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;

/**
 * Comes into conversation with a recorder, in whatever state a crashed initiator, another program or a pulled cable left
 * it.
 */
final class Greeting {
    private static final long SESSION = 1;
    private static final int MOST_JUMPS = 2;

    private final Line line;

    Greeting(Line line) {
        this.line = line;
    }

    /** Opens a session; what does not work is tried once more after a reset. */
    DeviceInfo info() throws DeviceException {
        try {
            return begin();
        } catch (DeviceException e) {
            switch (e.reason()) {
                case TIMEOUT, STALL, DESYNC, MEDIA_ERROR -> line.reset();
                case NATIVE_CRASH -> line.revive();
                default -> throw e;
            }
        }
        return begin();
    }

    /** Asking before the session is legal, but uMTP-Responder answers "session not open" (1.3.10). */
    private DeviceInfo begin() throws DeviceException {
        line.restart();
        Optional<byte[]> before = early();
        open();
        return DeviceInfo.parse(before.isPresent() ? before.get() : MtpSession.askOnce(line, Op.GET_DEVICE_INFO));
    }

    private Optional<byte[]> early() throws DeviceException {
        try {
            return Optional.of(MtpSession.askOnce(line, Op.GET_DEVICE_INFO));
        } catch (DeviceException e) {
            if (e.reason() == Reason.DESYNC) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Closes what may be open, and opens. */
    void reopen() throws DeviceException {
        line.send(Op.CLOSE_SESSION).answer();
        open();
    }

    private void open() throws DeviceException {
        Answer answer = tryOpen();
        if (answer.code() == Answer.SESSION_ALREADY_OPEN) {
            line.send(Op.CLOSE_SESSION).answer();
            answer = tryOpen();
        }
        for (int jump = 0; answer.code() == Answer.INVALID_TRANSACTION && jump < MOST_JUMPS; jump++) {
            line.jump();
            answer = line.send(Op.OPEN_SESSION, SESSION).answer();
        }
        if (answer.code() != Answer.SESSION_ALREADY_OPEN) {
            answer.check("OpenSession");
        }
    }

    private Answer tryOpen() throws DeviceException {
        line.restart();
        return line.send(Op.OPEN_SESSION, SESSION).answer();
    }
}
