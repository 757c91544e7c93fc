package org.evidencestation.devices.gat947;

import org.evidencestation.devices.DeviceException.Reason;

/** A helper process is no longer of use; it has been ended. */
final class HelperFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    private HelperFault(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    static HelperFault crashed(int status) {
        String signal = status > 128 && status < 160 ? ", signal " + (status - 128) : "";
        return new HelperFault(
                Reason.NATIVE_CRASH,
                "the helper ended with status " + status + " (0x" + Integer.toHexString(status) + signal + ")");
    }

    static HelperFault hung(java.time.Duration patience) {
        return new HelperFault(Reason.TIMEOUT, "no answer in " + patience + ", the helper was ended");
    }

    /** @param what never the answer itself, which may hold a name or worse */
    static HelperFault nonsense(String what) {
        return new HelperFault(Reason.DESYNC, "the helper answered " + what);
    }

    static HelperFault missing(String why) {
        return new HelperFault(Reason.DRIVER_MISSING, why);
    }

    Reason reason() {
        return reason;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
