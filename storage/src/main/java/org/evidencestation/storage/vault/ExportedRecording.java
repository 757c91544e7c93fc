package org.evidencestation.storage.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.storage.durable.DurableFile;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.journal.JournalProof;
import org.evidencestation.storage.seal.ContentDigests;
import org.evidencestation.storage.seal.Digests;
import org.evidencestation.storage.seal.RunningDigest;
import org.evidencestation.storage.seal.Seal;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.Sm3;
import org.evidencestation.storage.seal.StationCertificates;

/**
 * A recording with all that proves it, in a folder for others ({@code storage/FORMAT.md}, section 8): no OCFL frame, the
 * sealed bytes as they are.
 */
public final class ExportedRecording {
    /** Where the journal proof lies, if there is one. */
    public static final String PROOF = "journal-proof.txt";

    /** Where the time authority's answer about the proof's checkpoint lies, if there is one. */
    public static final String TOKEN = "journal-proof.tsr";

    /** Where the station's public certificates lie. */
    public static final String CERTIFICATES = "certificates";

    /** Every file beside the recording's own and the certificates. */
    public static final Set<String> NAMES =
            Set.of(ObjectFiles.MANIFEST, ObjectFiles.CMS, ObjectFiles.SM2, PROOF, TOKEN);

    private static final int CHUNK = 1 << 20;

    private final DurableFiles files;
    private final StoredObject object;
    private final StationCertificates certificates;

    private ExportedRecording(DurableFiles files, StoredObject object, StationCertificates certificates) {
        this.files = files;
        this.object = object;
        this.certificates = certificates;
    }

    /**
     * Copies a stored recording, verifying signatures and both digests of every byte on its way; the manifest is written
     * last, so that a folder without one is not an export.
     *
     * @param proof that the journal tells of it, best given whenever there is a checkpoint behind the line; its time token
     *     goes along
     * @param target a folder that does not exist yet
     * @throws NotGenuineException if a signature does not hold
     * @throws ClearedException if its footage was cleared; nothing is written then
     * @throws IOException if a stored file is not what was sealed, or the target cannot be written; what was written is left
     */
    public static SealedManifest write(
            StoredObject object, StationCertificates certificates, Optional<JournalProof> proof, Path target)
            throws IOException {
        ExportedRecording export = new ExportedRecording(new DurableFiles(target), object, certificates);
        return export.write(proof, true);
    }

    /**
     * The same without the recording's own files, for whoever brings these as they lie in the object, or in parts. None of
     * their bytes is read.
     *
     * @param target a folder that does not exist yet
     * @throws NotGenuineException if a signature does not hold
     * @throws IOException if the object cannot be read or the target cannot be written; what was written is left
     */
    public static SealedManifest writeWithoutFiles(
            StoredObject object, StationCertificates certificates, Optional<JournalProof> proof, Path target)
            throws IOException {
        ExportedRecording export = new ExportedRecording(new DurableFiles(target), object, certificates);
        return export.write(proof, false);
    }

    private SealedManifest write(Optional<JournalProof> proof, boolean withFiles) throws IOException {
        byte[] manifest = object.manifestBytes();
        Seal seal = object.seal();
        SealedManifest sealed = UnverifiedManifest.parse(manifest).verify(seal, certificates);
        if (object.cleared()) {
            throw new ClearedException(sealed.manifest().recording());
        }
        if (Files.exists(files.root(), LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(files.root().toString());
        }
        files.createFolders(files.root());
        if (withFiles) {
            for (Manifest.SealedFile file : sealed.manifest().files()) {
                copy(file);
            }
        }
        writeCertificates();
        if (proof.isPresent()) {
            writeProof(proof.get());
        }
        files.write(files.root().resolve(ObjectFiles.CMS), seal.cms());
        files.write(files.root().resolve(ObjectFiles.SM2), seal.sm2());
        files.write(files.root().resolve(ObjectFiles.MANIFEST), manifest);
        files.syncFolders(files.root());
        return sealed;
    }

    private void writeProof(JournalProof proof) throws IOException {
        files.write(files.root().resolve(PROOF), proof.bytes());
        Optional<byte[]> token = proof.token();
        if (token.isPresent()) {
            files.write(files.root().resolve(TOKEN), token.get());
        }
    }

    private void writeCertificates() throws IOException {
        Path folder = files.root().resolve(CERTIFICATES);
        files.createFolders(folder);
        write(folder.resolve("station-ecdsa.pem"), certificates.ecdsaPem());
        write(folder.resolve("station-sm2.pem"), certificates.sm2Pem());
        write(folder.resolve("station-sm2.pub.pem"), certificates.sm2PublicKeyPem());
    }

    private void write(Path file, String text) throws IOException {
        files.write(file, text.getBytes(StandardCharsets.US_ASCII));
    }

    private void copy(Manifest.SealedFile sealed) throws IOException {
        Path from = object.file(sealed);
        Path to = files.root().resolve(sealed.path()).normalize();
        Path folder = to.getParent();
        files.createFolders(folder == null ? files.root() : folder);
        RunningDigest sha256 = Digests.sha256();
        RunningDigest sm3 = Digests.sm3();
        ByteBuffer chunk = ByteBuffer.wrap(new byte[CHUNK]);
        try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
                DurableFile out = files.create(to)) {
            while (in.read(chunk.clear()) >= 0) {
                sha256.update(chunk.flip());
                sm3.update(chunk.rewind());
                out.write(chunk.rewind());
            }
            out.force();
        }
        ContentDigests copied = new ContentDigests(Sha256.ofDigest(sha256.finish()), Sm3.ofDigest(sm3.finish()));
        if (!copied.equals(new ContentDigests(sealed.sha256(), sealed.sm3()))) {
            throw new IOException("Not the bytes that were sealed: " + from);
        }
    }
}
