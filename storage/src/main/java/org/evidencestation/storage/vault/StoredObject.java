package org.evidencestation.storage.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.evidencestation.storage.copy.Buffers;
import org.evidencestation.storage.copy.SmallFile;
import org.evidencestation.storage.seal.Digests;
import org.evidencestation.storage.seal.RunningDigest;
import org.evidencestation.storage.seal.Seal;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationCertificates;

/** One object in the store, read without trust. */
public record StoredObject(Path folder) {
    public Path content() {
        return ObjectFiles.content(folder);
    }

    public byte[] manifestBytes() throws IOException {
        return small(content().resolve(ObjectFiles.MANIFEST));
    }

    public Seal seal() throws IOException {
        return new Seal(
                small(content().resolve(ObjectFiles.CMS)), small(content().resolve(ObjectFiles.SM2)));
    }

    /** @throws NotGenuineException if a signature does not hold */
    public SealedManifest verified(StationCertificates certificates) throws IOException {
        return UnverifiedManifest.parse(manifestBytes()).verify(seal(), certificates);
    }

    /** Whether what lies here says that the footage was cleared; nothing is believed of it. */
    public boolean cleared() {
        return Files.exists(content().resolve(ObjectFiles.CLEARANCE), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Why, when and by whom the footage was cleared; empty if nothing here says that it was.
     *
     * @throws NotGenuineException if a signature does not hold
     * @throws IOException if it is no clearance, or one of another recording
     */
    public Optional<SealedClearance> clearance(StationCertificates certificates) throws IOException {
        if (!cleared()) {
            return Optional.empty();
        }
        Seal signed = new Seal(
                small(content().resolve(ObjectFiles.CLEARANCE_CMS)),
                small(content().resolve(ObjectFiles.CLEARANCE_SM2)));
        return Optional.of(SealedClearance.verify(
                small(content().resolve(ObjectFiles.CLEARANCE)), signed, manifestBytes(), certificates));
    }

    /**
     * Where a file of the manifest lies.
     *
     * @throws IOException if the manifest's path leads out of the object or through a link
     */
    public Path file(Manifest.SealedFile sealed) throws IOException {
        Path path = content().resolve(sealed.path()).normalize();
        if (!path.startsWith(content()) || Files.isSymbolicLink(path)) {
            throw new IOException("The manifest names a file outside its object: " + sealed.path());
        }
        return path;
    }

    /** SHA-256 of a stored file as it is now. */
    static Sha256 digest(Path file, Buffers buffers) throws IOException {
        RunningDigest digest = Digests.sha256();
        var buffer = buffers.take();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            while (channel.read(buffer.clear()) >= 0) {
                digest.update(buffer.flip());
            }
        } finally {
            buffers.give(buffer);
        }
        return Sha256.ofDigest(digest.finish());
    }

    static byte[] small(Path file) throws IOException {
        return SmallFile.readIfSmall(file).orElseThrow(() -> new IOException("Not a file, or too large: " + file));
    }
}
