package org.evidencestation.storage.vault;

import java.io.IOException;
import java.util.Set;
import org.evidencestation.storage.seal.Seal;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationCertificates;

/** A manifest as somebody handed it over: readable, but not to be believed before {@link #verify}. */
public final class UnverifiedManifest {
    private final byte[] bytes;
    private final Manifest manifest;

    private UnverifiedManifest(byte[] bytes, Manifest manifest) {
        this.bytes = bytes;
        this.manifest = manifest;
    }

    /** @throws IOException if these are not the bytes of a manifest of a version we know */
    public static UnverifiedManifest parse(byte[] bytes) throws IOException {
        byte[] kept = bytes.clone();
        Manifest manifest = VaultJson.STRICT.read(kept, Manifest.class);
        if (!manifest.format().equals(Manifest.FORMAT) || manifest.version() != Manifest.VERSION) {
            throw new IOException("Not a manifest of version " + Manifest.VERSION + ": " + manifest.format() + " "
                    + manifest.version());
        }
        if (manifest.files().isEmpty()
                || !manifest.file().sha256().equals(manifest.recording().content())) {
            throw new IOException("The manifest's first file is not the recording it names");
        }
        return new UnverifiedManifest(kept, manifest);
    }

    /** What it claims; for messages only. */
    public Manifest claims() {
        return manifest;
    }

    /** Digest of the bytes as they were handed over. */
    public Sha256 digest() {
        return Sha256.of(bytes);
    }

    /** @throws NotGenuineException if a signature is bad or was made with other keys */
    public SealedManifest verify(Seal seal, StationCertificates certificates) throws NotGenuineException {
        Set<StationCertificates.Flaw> flaws = certificates.check(bytes, seal);
        if (!flaws.isEmpty()) {
            throw new NotGenuineException(flaws);
        }
        return new SealedManifest(bytes, manifest);
    }
}
