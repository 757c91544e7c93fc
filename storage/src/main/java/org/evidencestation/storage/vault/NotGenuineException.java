package org.evidencestation.storage.vault;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.evidencestation.storage.seal.StationCertificates;

/** Signed bytes whose signatures do not hold. */
public final class NotGenuineException extends IOException {
    private static final long serialVersionUID = 1L;

    private final EnumSet<StationCertificates.Flaw> flaws;

    NotGenuineException(Set<StationCertificates.Flaw> flaws) {
        super("Not genuine: " + flaws);
        this.flaws = EnumSet.copyOf(flaws);
    }

    public Set<StationCertificates.Flaw> flaws() {
        return EnumSet.copyOf(flaws);
    }
}
