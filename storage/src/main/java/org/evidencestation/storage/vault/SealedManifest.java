package org.evidencestation.storage.vault;

import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.seal.SealCode;
import org.evidencestation.storage.seal.Sha256;

/**
 * A manifest whose two signatures were found good. There are two ways to one: {@link UnverifiedManifest#verify}, and having
 * just signed it.
 */
public final class SealedManifest {
    private final byte[] bytes;
    private final Manifest manifest;

    SealedManifest(byte[] bytes, Manifest manifest) {
        this.bytes = bytes;
        this.manifest = manifest;
    }

    public Manifest manifest() {
        return manifest;
    }

    /** Digest of the signed bytes. */
    public Sha256 digest() {
        return Sha256.of(bytes);
    }

    public SealCode code() {
        return SealCode.of(digest());
    }

    /** What the journal says of this recording; nothing but the manifest is needed for it. */
    public RecordingSummary summary() {
        Manifest.Source source = manifest.source();
        Manifest.Times times = manifest.times();
        String path = source.path();
        return new RecordingSummary(
                manifest.recording(),
                digest(),
                source.docking(),
                source.recorder(),
                path,
                path.substring(path.lastIndexOf('/') + 1),
                manifest.file().size(),
                manifest.content().mediaType(),
                source.officer(),
                source.device(),
                times.recorderStart(),
                times.start(),
                times.end(),
                times.durationMillis(),
                manifest.sealedAt(),
                manifest.content().flags());
    }
}
