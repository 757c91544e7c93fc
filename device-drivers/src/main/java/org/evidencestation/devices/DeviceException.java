package org.evidencestation.devices;

/** A recorder, cable or reader failed. The reason decides what happens next; the text never holds a password. */
public final class DeviceException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String detail;

    /** @param detail driver, operation and native code, for the log */
    public DeviceException(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    public DeviceException(Reason reason, String detail, Throwable cause) {
        super(reason + ": " + detail, cause);
        this.reason = reason;
        this.detail = detail;
    }

    public Reason reason() {
        return reason;
    }

    /** Driver, operation and native code, without the reason. */
    public String detail() {
        return detail;
    }

    /** What failed, and so what may be tried. */
    public enum Reason {
        UNPLUGGED(Scope.RECORDER),
        BUSY_BY_OTHER(Scope.RECORDER),
        ACCESS_DENIED(Scope.CLIP),
        /** This computer does not let the station open the device at all: a matter of setup, not of the recorder. */
        NOT_PERMITTED(Scope.RECORDER),
        DRIVER_MISSING(Scope.RECORDER),
        AUTH_FAILED(Scope.RECORDER),
        DEVICE_BUSY(Scope.RECORDER),
        LOCKED_OR_NO_MEDIA(Scope.RECORDER),
        TIMEOUT(Scope.RECORDER),
        STALL(Scope.RECORDER),
        DESYNC(Scope.RECORDER),
        UNSUPPORTED(Scope.CLIP),
        NOT_FOUND(Scope.CLIP),
        CHANGED(Scope.CLIP),
        LENGTH_MISMATCH(Scope.CLIP),
        MEDIA_ERROR(Scope.CLIP),
        READ_ONLY(Scope.CLIP),
        CLOCK_REJECTED(Scope.RECORDER),
        MODE_SWITCH_FAILED(Scope.RECORDER),
        HOST_RESOURCES(Scope.RECORDER),
        NATIVE_CRASH(Scope.RECORDER);

        private final Scope scope;

        Reason(Scope scope) {
            this.scope = scope;
        }

        /** Whether the rest of the recorder can still be read. */
        public Scope scope() {
            return scope;
        }
    }

    /** How far a failure reaches. */
    public enum Scope {
        CLIP,
        RECORDER
    }
}
