package org.evidencestation.storage.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.storage.copy.SmallFile;
import org.evidencestation.storage.seal.Seal;
import org.evidencestation.storage.seal.SealException;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationCertificates;
import org.evidencestation.storage.vault.VaultDescription;
import org.evidencestation.storage.vault.VaultLayout;

/** Checks {@code vault.json} and the certificates: what everything else is checked with. */
final class DescriptionCheck {
    private final VaultLayout layout;
    private final Findings findings;

    DescriptionCheck(VaultLayout layout, Findings findings) {
        this.layout = layout;
        this.findings = findings;
    }

    /** @param origin what the journal's chain starts from */
    record Ground(Sha256 origin, StationCertificates certificates) {}

    /**
     * @param trusted certificates the checker knows from elsewhere, or empty to believe those in the vault
     * @return nothing if there is no ground to check the rest on
     */
    Optional<Ground> run(Optional<StationCertificates> trusted) {
        Optional<StationCertificates> kept = certificates();
        byte[] bytes;
        VaultDescription description;
        try {
            bytes = SmallFile.read(layout.description());
            description = VaultDescription.parse(bytes);
        } catch (IOException e) {
            findings.add(FindingCode.DESCRIPTION_UNREADABLE, layout.description(), SmallFile.reason(e));
            return Optional.empty();
        }
        if (kept.isPresent()) {
            compare(kept.get(), trusted, description);
        }
        Optional<StationCertificates> certificates = trusted.or(() -> kept);
        certificates.ifPresent(with -> checkSeal(bytes, with));
        return certificates.map(with -> new Ground(Sha256.of(bytes), with));
    }

    private Optional<StationCertificates> certificates() {
        try {
            return Optional.of(StationCertificates.parse(text("station-ecdsa.pem"), text("station-sm2.pem")));
        } catch (SealException e) {
            findings.add(FindingCode.CERTIFICATES_CHANGED, layout.certificates(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            findings.add(FindingCode.CERTIFICATES_CHANGED, layout.certificates(), SmallFile.reason(e));
        }
        return Optional.empty();
    }

    private void compare(
            StationCertificates kept, Optional<StationCertificates> trusted, VaultDescription description) {
        boolean described = description.station().equals(kept.stationId())
                && description.ecdsaCertificate().equals(digest(kept.ecdsaPem()))
                && description.sm2Certificate().equals(digest(kept.sm2Pem()));
        boolean known = trusted.isEmpty()
                || (trusted.get().ecdsaPem().equals(kept.ecdsaPem())
                        && trusted.get().sm2Pem().equals(kept.sm2Pem()));
        if (!described || !known) {
            findings.add(
                    FindingCode.CERTIFICATES_CHANGED,
                    layout.certificates(),
                    described ? "not the certificates of the station that is trusted" : "not those vault.json names");
        }
    }

    private void checkSeal(byte[] bytes, StationCertificates certificates) {
        Set<StationCertificates.Flaw> flaws = certificates.check(
                bytes,
                new Seal(
                        SmallFile.readOrNothing(layout.root().resolve("vault.json.p7s")),
                        SmallFile.readOrNothing(layout.root().resolve("vault.json.sm2.sig"))));
        if (!flaws.isEmpty()) {
            findings.add(FindingCode.DESCRIPTION_NOT_GENUINE, layout.description(), flaws.toString());
        }
    }

    private String text(String name) throws IOException {
        Path file = layout.certificates().resolve(name);
        return new String(SmallFile.read(file), StandardCharsets.US_ASCII);
    }

    private static Sha256 digest(String pem) {
        return Sha256.of(pem.getBytes(StandardCharsets.US_ASCII));
    }
}
