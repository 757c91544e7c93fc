package org.evidencestation.app.disc.burner;

import java.io.IOException;

/** A disc did not come to be, or cannot be read. */
public final class BurnException extends IOException {
    private static final long serialVersionUID = 1;

    private final Fault fault;
    private final String detail;

    /** @param detail for the expert: what the tool said */
    public BurnException(Fault fault, String detail) {
        super(fault + ": " + detail);
        this.fault = fault;
        this.detail = detail;
    }

    public Fault fault() {
        return fault;
    }

    /** What the tool said. */
    public String detail() {
        return detail;
    }

    /** What went wrong, as far as a person can do something about it. The names are stable: journal and screens use them. */
    public enum Fault {
        /** The program that burns is not installed. */
        NO_TOOL,
        NO_DRIVE,
        NO_MEDIUM,
        /** Not blank, or not one that can be burned. */
        WRONG_MEDIUM,
        /** It could be erased again. */
        REWRITABLE,
        TOO_SMALL,
        WRITE_FAILED,
        /** The drive went away while it was used. */
        DRIVE_GONE,
        READ_FAILED,
        /** What was read is not what was written. */
        NOT_THE_SAME,
        /** The disk has no room for the image of the disc. */
        NO_SPACE,
        /** The error correction could not be made. */
        CORRECTION_FAILED,
        CANCELLED
    }
}
