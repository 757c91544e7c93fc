package org.evidencestation.app.disc.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evidencestation.app.disc.burner.DiscFile;
import org.evidencestation.storage.seal.Digests;
import org.evidencestation.storage.seal.RunningDigest;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.vault.Manifest;
import org.evidencestation.storage.vault.PartNote;

/**
 * A piece of a sealed file that fits on no disc whole, or the whole of one whose name fits on none, with a note how it is put
 * together again ({@code storage/FORMAT.md}, section 15).
 *
 * @param name of the piece, in the same folder as the file would be
 */
record PartOfFile(Manifest.SealedFile sealed, DiscRecording.Part part, String name) {
    private static final int CHUNK = 1 << 20;

    static PartOfFile of(Manifest.SealedFile sealed, DiscRecording.Part part) {
        String plain = DiscName.plain(sealed.path().substring(sealed.path().lastIndexOf('/') + 1));
        return new PartOfFile(sealed, part, plain + ".part" + part.number() + "of" + part.of());
    }

    static PartOfFile whole(Manifest.SealedFile sealed) {
        return of(sealed, new DiscRecording.Part(1, 1, 0, sealed.size()));
    }

    /**
     * Reads all of the file, because a part is only known to be sound if the whole is.
     *
     * @param folder on the disc where the file would lie
     * @throws IOException if the stored file is not what was sealed
     */
    LaidFile lay(String folder, Path source) throws IOException {
        RunningDigest all = Digests.sha256();
        RunningDigest mine = Digests.sha256();
        long at = 0;
        try (InputStream in = Files.newInputStream(source)) {
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                all.update(ByteBuffer.wrap(chunk, 0, read));
                int from = Math.clamp(part.offset() - at, 0, read);
                int to = Math.clamp(part.offset() + part.size() - at, 0, read);
                mine.update(ByteBuffer.wrap(chunk, from, Math.max(0, to - from)));
                at += read;
            }
        }
        if (!Sha256.ofDigest(all.finish()).equals(sealed.sha256()) || part.offset() + part.size() > at) {
            throw new IOException("Not the bytes that were sealed: " + source);
        }
        return new LaidFile(
                new DiscFile(folder + name, source, part.offset(), part.size()), Sha256.ofDigest(mine.finish()));
    }

    /** What the file beside the piece says; its name is the piece's and {@code .txt}. */
    byte[] note(Sha256 digest) {
        return new PartNote(
                        sealed.sha256(),
                        sealed.path(),
                        sealed.size(),
                        part.number(),
                        part.of(),
                        part.offset(),
                        part.size(),
                        digest,
                        name)
                .text();
    }
}
