package org.evidencestation.app.disc.handoff;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.evidencestation.app.disc.burner.BurnMonitor;
import org.evidencestation.app.disc.burner.DiscFile;
import org.evidencestation.app.disc.content.DiscBag;
import org.evidencestation.storage.copy.Buffers;
import org.evidencestation.storage.copy.CancelledException;
import org.evidencestation.storage.copy.UncachedFile;
import org.evidencestation.storage.seal.Digests;
import org.evidencestation.storage.seal.RunningDigest;
import org.evidencestation.storage.seal.Sha256;

/**
 * Writes a bag into a folder of any disk. While it is written, the folder's name ends with {@code .part}; when it has its name,
 * every byte was read back past the page cache, where the disk allows that, and is what was sealed.
 */
public final class HandOffPackage {
    private final DiscBag bag;
    private final Buffers buffers = new Buffers();

    public HandOffPackage(DiscBag bag) {
        this.bag = bag;
    }

    /**
     * @param target does not exist yet
     * @throws IOException if a file in the vault is not what was sealed, or the disk fails, is full or gives back something else;
     *     the unfinished folder stays, and its name says so
     */
    public void write(Path target, BurnMonitor monitor) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        for (Path place : new Path[] {target, part}) {
            if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(place.toString());
            }
        }
        long total = 2 * bag.tree().size();
        long done = 0;
        for (DiscFile file : bag.tree().files()) {
            copy(file, part.resolve(file.path()), monitor, done, total);
            done += file.size();
        }
        for (DiscFile file : bag.tree().files()) {
            require(file, read(part.resolve(file.path()), monitor, done, total));
            done += file.size();
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private void require(DiscFile file, Sha256 digest) throws IOException {
        if (!digest.equals(bag.digests().get(file.path()))) {
            throw new IOException("Not the bytes that were sealed: " + file.path());
        }
    }

    private void copy(DiscFile file, Path to, BurnMonitor monitor, long before, long total) throws IOException {
        Files.createDirectories(to.getParent() == null ? to : to.getParent());
        RunningDigest digest = Digests.sha256();
        ByteBuffer buffer = buffers.take();
        try (FileChannel in = FileChannel.open(file.source(), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
                FileChannel out = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long at = 0;
            while (at < file.size()) {
                buffer.clear().limit((int) Math.min(buffer.capacity(), file.size() - at));
                int read = in.read(buffer, file.offset() + at);
                if (read < 0) {
                    throw new IOException("Ends too early: " + file.source());
                }
                digest.update(buffer.flip());
                buffer.rewind();
                while (buffer.hasRemaining()) {
                    out.write(buffer);
                }
                at += read;
                proceed(monitor, before + at, total);
            }
            out.force(true);
        } finally {
            buffers.give(buffer);
        }
        require(file, Sha256.ofDigest(digest.finish()));
    }

    private Sha256 read(Path file, BurnMonitor monitor, long before, long total) throws IOException {
        RunningDigest digest = Digests.sha256();
        ByteBuffer buffer = buffers.take();
        try (UncachedFile in = UncachedFile.open(file)) {
            long size = in.size();
            long at = 0;
            while (at < size) {
                at += in.read(buffer, at, size);
                digest.update(buffer);
                proceed(monitor, before + at, total);
            }
        } finally {
            buffers.give(buffer);
        }
        return Sha256.ofDigest(digest.finish());
    }

    private static void proceed(BurnMonitor monitor, long at, long total) throws CancelledException {
        monitor.at(at, total);
        if (monitor.cancelled()) {
            throw new CancelledException();
        }
    }
}
