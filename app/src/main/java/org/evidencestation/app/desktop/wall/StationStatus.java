package org.evidencestation.app.desktop.wall;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the wall tells of the station itself.
 *
 * @param vaultFree and vaultTotal in bytes
 * @param profile name of the regulation in force, as its file gives it
 * @param profileEnded the last day it was valid, if that has passed
 */
public record StationStatus(long vaultFree, long vaultTotal, String profile, Optional<LocalDate> profileEnded) {
    /** Less than a twentieth left: worth a colour. */
    boolean vaultNearlyFull() {
        return vaultFree < vaultTotal / 20;
    }
}
