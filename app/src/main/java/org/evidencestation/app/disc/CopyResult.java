package org.evidencestation.app.disc;

import org.evidencestation.app.disc.burner.BurnException.Fault;

/** What became of one copy. */
public sealed interface CopyResult {
    /** Every byte is there. */
    record Verified(DiscCopy copy) implements CopyResult {}

    /** The medium in the drive is not one for this; nothing was written to it. */
    record Unfit(DiscCopy copy, Fault fault, String detail) implements CopyResult {}

    /** The copy is void: the medium is to be destroyed, and gets no label. */
    record Voided(DiscCopy copy, Fault fault, String detail) implements CopyResult {}

    /** No copy is wanted any more. */
    record Nothing() implements CopyResult {}
}
