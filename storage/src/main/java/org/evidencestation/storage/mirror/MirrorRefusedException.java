package org.evidencestation.storage.mirror;

import java.io.IOException;
import java.nio.file.Path;

/** A folder cannot be the second copy of this vault. Nothing was changed in it. */
public final class MirrorRefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    MirrorRefusedException(Reason reason, Path folder) {
        super(reason + ": " + folder);
        this.reason = reason;
    }

    /** Why not. */
    public enum Reason {
        /** One folder lies in the other. */
        INSIDE,
        /** One broken disk would take both. */
        SAME_DISK,
        /** There is no mirror, and none was to be made: the disk may not be mounted. */
        NO_MIRROR,
        /** Something else is in there. */
        NOT_EMPTY,
        /** It is the second copy of another vault. */
        OTHER_VAULT,
        /** It holds journal lines this vault does not have: one of the two was rewritten or restored from an older state. */
        OTHER_HISTORY
    }

    public Reason reason() {
        return reason;
    }
}
