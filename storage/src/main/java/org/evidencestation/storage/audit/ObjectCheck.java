package org.evidencestation.storage.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationCertificates;
import org.evidencestation.storage.vault.Manifest;
import org.evidencestation.storage.vault.SealedManifest;
import org.evidencestation.storage.vault.StoredObject;

/** Checks one object: its manifest first, then all it must hold by that manifest, then that it holds nothing else. */
final class ObjectCheck {
    private final Findings findings;
    private final ContentCheck contents;

    ObjectCheck(StationCertificates certificates, ContentDepth depth, Findings findings, BooleanSupplier cancelled) {
        this.findings = findings;
        this.contents = new ContentCheck(certificates, depth, findings, cancelled);
    }

    /** Bytes of content digested so far. */
    long bytes() {
        return contents.bytes();
    }

    /** @return digest of the manifest, if it is genuine and in its place */
    Optional<Sha256> run(RecordingId place, Path folder) throws IOException {
        return genuine(Optional.of(place), folder).map(SealedManifest::digest);
    }

    /**
     * @param place whose object this must be, or empty if nobody can tell
     * @return the manifest, if it is genuine and in its place
     */
    Optional<SealedManifest> genuine(Optional<RecordingId> place, Path folder) throws IOException {
        Path content = new StoredObject(folder).content();
        Optional<SealedManifest> genuine = contents.manifest(content);
        if (genuine.isEmpty()) {
            return genuine;
        }
        Manifest manifest = genuine.get().manifest();
        if (place.isPresent() && !manifest.recording().equals(place.get())) {
            findings.add(FindingCode.OBJECT_MISPLACED, folder, "holds " + manifest.recording());
            return Optional.empty();
        }
        new InventoryCheck(findings).run(folder, genuine.get());
        contents.files(content, manifest);
        return genuine;
    }
}
