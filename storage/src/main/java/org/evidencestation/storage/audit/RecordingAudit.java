package org.evidencestation.storage.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.evidencestation.storage.journal.JournalProof;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationCertificates;
import org.evidencestation.storage.vault.ExportedRecording;
import org.evidencestation.storage.vault.Manifest;
import org.evidencestation.storage.vault.SealedManifest;

/** Checks one recording without its vault: as an object of the store, or exported. It writes nothing. */
public final class RecordingAudit {
    private final StationCertificates certificates;
    private final Findings findings;
    private final Path folder;

    /** @param reader told of one finding at a time, with paths as seen from the folder */
    public RecordingAudit(Path folder, StationCertificates certificates, Consumer<Finding> reader) {
        this.folder = folder.toAbsolutePath().normalize();
        this.certificates = certificates;
        this.findings = new Findings(this.folder, reader);
    }

    /**
     * What was found to be genuine.
     *
     * @param recording its manifest, if that is
     * @param proof that the station's journal tells of it, if one is there and holds
     * @param bytes of content that were digested
     */
    public record Result(Optional<SealedManifest> recording, Optional<JournalProof> proof, long bytes) {}

    /** Checks the folder as an OCFL object; its name counts if it is that of a place in a store. */
    public Result object() throws IOException {
        ObjectCheck check = new ObjectCheck(certificates, ContentDepth.BOTH_DIGESTS, findings, () -> false);
        String name = String.valueOf(folder.getFileName());
        Optional<RecordingId> place =
                name.matches("[0-9a-f]{64}") ? Optional.of(new RecordingId(new Sha256(name))) : Optional.empty();
        return new Result(check.genuine(place, folder), Optional.empty(), check.bytes());
    }

    /** Checks the folder as {@link ExportedRecording} wrote it. */
    public Result exported() throws IOException {
        ContentCheck content = new ContentCheck(certificates, ContentDepth.BOTH_DIGESTS, findings, () -> false);
        Optional<SealedManifest> genuine = content.manifest(folder);
        if (genuine.isEmpty()) {
            return new Result(genuine, Optional.empty(), 0);
        }
        content.files(folder, genuine.get().manifest());
        findForeign(genuine.get().manifest());
        Optional<JournalProof> proof = new ProofCheck(certificates, findings)
                .run(folder.resolve(ExportedRecording.PROOF), genuine.get().digest());
        return new Result(genuine, proof, content.bytes());
    }

    private void findForeign(Manifest manifest) throws IOException {
        Set<Path> known = new HashSet<>();
        ExportedRecording.NAMES.forEach(name -> known.add(folder.resolve(name)));
        manifest.files().forEach(file -> known.add(folder.resolve(file.path()).normalize()));
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path each : tree.toList()) {
                if (!Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)
                        && !known.contains(each)
                        && !each.startsWith(folder.resolve(ExportedRecording.CERTIFICATES))) {
                    findings.add(FindingCode.FOREIGN_FILE, each, "not named by the manifest");
                }
            }
        }
    }
}
