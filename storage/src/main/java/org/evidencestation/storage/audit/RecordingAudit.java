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
import org.evidencestation.storage.copy.SmallFile;
import org.evidencestation.storage.journal.JournalProof;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationCertificates;
import org.evidencestation.storage.seal.TimeAnchor;
import org.evidencestation.storage.seal.TimeToken;
import org.evidencestation.storage.vault.ExportedRecording;
import org.evidencestation.storage.vault.Manifest;
import org.evidencestation.storage.vault.SealedClearance;
import org.evidencestation.storage.vault.SealedManifest;

/** Checks one recording without its vault: as an object of the store, or exported. It writes nothing. */
public final class RecordingAudit {
    private final StationCertificates certificates;
    private final Findings findings;
    private final Path folder;
    private final Optional<TimeAnchor> anchor;

    /** @param reader told of one finding at a time, with paths as seen from the folder */
    public RecordingAudit(Path folder, StationCertificates certificates, Consumer<Finding> reader) {
        this(
                folder.toAbsolutePath().normalize(),
                certificates,
                new Findings(folder.toAbsolutePath().normalize(), reader),
                Optional.empty());
    }

    private RecordingAudit(
            Path folder, StationCertificates certificates, Findings findings, Optional<TimeAnchor> anchor) {
        this.folder = folder;
        this.certificates = certificates;
        this.findings = findings;
        this.anchor = anchor;
    }

    /** The same audit, believing this authority about time; without, any token passes that is good in itself. */
    public RecordingAudit believing(TimeAnchor authority) {
        return new RecordingAudit(folder, certificates, findings, Optional.of(authority));
    }

    /**
     * What was found to be genuine.
     *
     * @param recording its manifest, if that is
     * @param proof that the station's journal tells of it, if one is there and holds
     * @param witness to the time of the proof's checkpoint, if one is there and holds
     * @param bytes of content that were digested
     * @param clearance the record that is in the place of footage that was cleared, if there is one and it is genuine
     */
    public record Result(
            Optional<SealedManifest> recording,
            Optional<JournalProof> proof,
            Optional<Witness> witness,
            long bytes,
            Optional<SealedClearance> clearance) {}

    /** @param believed whether the authority is one the checker named; else the token is good in itself, whoever made it */
    public record Witness(TimeToken token, boolean believed) {}

    /** Checks the folder as an OCFL object; its name counts if it is that of a place in a store. */
    public Result object() throws IOException {
        ObjectCheck check = new ObjectCheck(certificates, ContentDepth.BOTH_DIGESTS, findings, () -> false);
        String name = String.valueOf(folder.getFileName());
        Optional<RecordingId> place =
                name.matches("[0-9a-f]{64}") ? Optional.of(new RecordingId(new Sha256(name))) : Optional.empty();
        Optional<ObjectCheck.Genuine> genuine = check.genuine(place, folder);
        return new Result(
                genuine.map(ObjectCheck.Genuine::manifest),
                Optional.empty(),
                Optional.empty(),
                check.bytes(),
                genuine.flatMap(ObjectCheck.Genuine::clearance));
    }

    /** Checks the folder as {@link ExportedRecording} wrote it. */
    public Result exported() throws IOException {
        ContentCheck content = new ContentCheck(certificates, ContentDepth.BOTH_DIGESTS, findings, () -> false);
        Optional<SealedManifest> genuine = content.manifest(folder);
        if (genuine.isEmpty()) {
            return new Result(genuine, Optional.empty(), Optional.empty(), 0, Optional.empty());
        }
        PartsCheck parts = PartsCheck.of(folder, findings);
        for (Manifest.SealedFile file : genuine.get().manifest().files()) {
            if (parts.has(file) && !Files.exists(folder.resolve(file.path()), LinkOption.NOFOLLOW_LINKS)) {
                parts.check(file);
            } else {
                content.check(folder, file);
            }
        }
        findForeign(genuine.get().manifest(), parts);
        Optional<JournalProof> proof = new ProofCheck(certificates, findings)
                .run(folder.resolve(ExportedRecording.PROOF), genuine.get().digest());
        return new Result(genuine, proof, witness(proof), content.bytes() + parts.bytes(), Optional.empty());
    }

    /** A proof that does not hold has been told; a token beside it is about nothing. */
    private Optional<Witness> witness(Optional<JournalProof> proof) {
        Path file = folder.resolve(ExportedRecording.TOKEN);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (proof.isEmpty()) {
            if (!Files.exists(folder.resolve(ExportedRecording.PROOF), LinkOption.NOFOLLOW_LINKS)) {
                findings.add(FindingCode.TIME_TOKEN_WRONG, file, "there is no journal proof that it could be about");
            }
            return Optional.empty();
        }
        try {
            TimeToken token = anchor.orElseGet(TimeAnchor::anybody)
                    .check(proof.get().checkpoint().bytes(), SmallFile.read(file));
            return Optional.of(new Witness(token, anchor.isPresent()));
        } catch (IOException e) {
            findings.add(FindingCode.TIME_TOKEN_WRONG, file, SmallFile.reason(e));
            return Optional.empty();
        }
    }

    private void findForeign(Manifest manifest, PartsCheck parts) throws IOException {
        Set<Path> known = new HashSet<>();
        ExportedRecording.NAMES.forEach(name -> known.add(folder.resolve(name)));
        manifest.files().forEach(file -> known.add(folder.resolve(file.path()).normalize()));
        parts.known().forEach(known::add);
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
