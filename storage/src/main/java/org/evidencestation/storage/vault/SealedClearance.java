package org.evidencestation.storage.vault;

import java.io.IOException;
import java.util.Set;
import org.evidencestation.storage.seal.Seal;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationCertificates;

/** A clearance record whose two signatures were found good, and that is about the manifest beside it. */
public record SealedClearance(ClearanceRecord record, Sha256 digest) {
    /**
     * @param manifest bytes of the manifest beside it
     * @throws NotGenuineException if a signature does not hold
     * @throws IOException if it is no record, or one of another recording
     */
    static SealedClearance verify(byte[] bytes, Seal seal, byte[] manifest, StationCertificates certificates)
            throws IOException {
        Set<StationCertificates.Flaw> flaws = certificates.check(bytes, seal);
        if (!flaws.isEmpty()) {
            throw new NotGenuineException(flaws);
        }
        ClearanceRecord record = ClearanceRecord.parse(bytes);
        UnverifiedManifest beside = UnverifiedManifest.parse(manifest);
        if (!record.fits(beside.digest(), beside.claims())) {
            throw new IOException("The clearance is not of the recording it lies beside");
        }
        return new SealedClearance(record, Sha256.of(bytes));
    }
}
