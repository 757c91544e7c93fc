package org.evidencestation.storage.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationCertificates;
import org.evidencestation.storage.vault.Manifest;
import org.evidencestation.storage.vault.SealedClearance;
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

    /**
     * A genuine object.
     *
     * @param clearance the record that is in the place of its footage
     * @param footage whether there is any, in whatever state
     */
    record Genuine(SealedManifest manifest, Optional<SealedClearance> clearance, boolean footage) {
        Found found() {
            return new Found(manifest.digest(), clearance.map(SealedClearance::digest), footage);
        }
    }

    /** The digests of the same. */
    record Found(Sha256 manifest, Optional<Sha256> clearance, boolean footage) {}

    /** @return what it holds, if it is genuine and in its place */
    Optional<Found> run(RecordingId place, Path folder) throws IOException {
        return genuine(Optional.of(place), folder).map(Genuine::found);
    }

    /**
     * @param place whose object this must be, or empty if nobody can tell
     * @return what it holds, if it is genuine and in its place
     */
    Optional<Genuine> genuine(Optional<RecordingId> place, Path folder) throws IOException {
        StoredObject object = new StoredObject(folder);
        Optional<SealedManifest> genuine = contents.manifest(object.content());
        if (genuine.isEmpty()) {
            return Optional.empty();
        }
        Manifest manifest = genuine.get().manifest();
        if (place.isPresent() && !manifest.recording().equals(place.get())) {
            findings.add(FindingCode.OBJECT_MISPLACED, folder, "holds " + manifest.recording());
            return Optional.empty();
        }
        Optional<SealedClearance> clearance = contents.clearance(object);
        new InventoryCheck(findings).run(folder, genuine.get(), clearance.isPresent());
        if (clearance.isEmpty()) {
            contents.files(object.content(), manifest);
        }
        boolean footage = manifest.files().stream()
                .anyMatch(it -> Files.exists(object.content().resolve(it.path()), LinkOption.NOFOLLOW_LINKS));
        return Optional.of(new Genuine(genuine.get(), clearance, footage));
    }
}
