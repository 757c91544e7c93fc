package org.evidencestation.storage.index;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How safe a recording is, as the journal tells.
 *
 * @param provenInVault when the vault's own bytes were last read and found right; sealing was the first time
 * @param soundInVault whether they were right when they were last looked at
 * @param second the second copy that was proven last; null if there is none, or none that is sound
 */
public record CopyState(
        Instant provenInVault,
        boolean soundInVault,
        @Nullable SecondCopy second) {
    /**
     * A copy on another disk.
     *
     * @param place id of the mirror
     * @param proven when it was last read past the page cache and found right
     */
    public record SecondCopy(String place, Instant proven) {}
}
