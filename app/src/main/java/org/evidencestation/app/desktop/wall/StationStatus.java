package org.evidencestation.app.desktop.wall;

import java.util.Optional;
import org.evidencestation.app.policy.ProfileNotice;
import org.evidencestation.storage.journal.RegimeEvent.LocalDecisionMade;

/**
 * What the wall tells of the station itself.
 *
 * @param vaultFree and vaultTotal in bytes
 * @param profile name of the regulation in force, as its file gives it
 * @param decided that the office goes on with it nevertheless
 * @param notice if that regulation is used outside its own validity
 */
public record StationStatus(
        long vaultFree,
        long vaultTotal,
        String profile,
        Optional<ProfileNotice> notice,
        Optional<LocalDecisionMade> decided) {
    /** Less than a twentieth left: worth a colour. */
    boolean vaultNearlyFull() {
        return vaultFree < vaultTotal / 20;
    }
}
