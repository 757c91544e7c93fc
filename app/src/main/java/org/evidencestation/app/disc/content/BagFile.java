package org.evidencestation.app.disc.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evidencestation.app.disc.burner.DiscFile;
import org.evidencestation.storage.seal.Digests;
import org.evidencestation.storage.seal.RunningDigest;
import org.evidencestation.storage.seal.Sha256;

/** Digests what lies somewhere. */
final class BagFile {
    private static final int CHUNK = 1 << 20;

    private BagFile() {}

    /** A small file of the work folder as it will lie on the disc. */
    static LaidFile small(String path, Path source) throws IOException {
        long size = Files.size(source);
        return new LaidFile(new DiscFile(path, source, 0, size), digest(source, 0, size));
    }

    /** @throws IOException if the file ends before the range does */
    static Sha256 digest(Path source, long offset, long size) throws IOException {
        RunningDigest digest = Digests.sha256();
        try (FileChannel channel = FileChannel.open(source);
                InputStream in = Channels.newInputStream(channel.position(offset))) {
            byte[] chunk = new byte[CHUNK];
            long left = size;
            while (left > 0) {
                int read = in.read(chunk, 0, (int) Math.min(CHUNK, left));
                if (read < 0) {
                    throw new IOException("Ends too early: " + source);
                }
                digest.update(ByteBuffer.wrap(chunk, 0, read));
                left -= read;
            }
        }
        return Sha256.ofDigest(digest.finish());
    }
}
