package org.evidencestation.app.media;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder of one running program for what has to be written to show a recording, never inside a vault. Nobody but the
 * station's account can read it. It is gone when this is closed; what a crash left is gone when the next one is opened. Safe
 * for several threads.
 */
public final class TemporaryClips implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TemporaryClips.class);
    private static final String LOCK = ".lock";

    /** So much stays free on the disk, whatever is shown. */
    private static final long RESERVE = 512L << 20;

    private final Path folder;
    private final FileChannel lock;

    private TemporaryClips(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** @param parent shared by all programs of this account; made where it is missing */
    public static TemporaryClips open(Path parent) throws IOException {
        PrivateFiles.folders(parent);
        sweep(parent);
        String name = UUID.randomUUID().toString();
        FileChannel lock = FileChannel.open(
                parent.resolve(name + LOCK), Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        if (lock.tryLock() == null) {
            throw new IOException("Somebody else holds " + parent.resolve(name + LOCK));
        }
        Path folder = PrivateFiles.folder(parent.resolve(name));
        return new TemporaryClips(folder, lock);
    }

    /** Deletes the folders of programs that are no more. */
    private static void sweep(Path parent) throws IOException {
        List<Path> locks;
        try (Stream<Path> all = Files.list(parent)) {
            locks = all.filter(it -> it.toString().endsWith(LOCK)).toList();
        }
        for (Path each : locks) {
            try (FileChannel channel = FileChannel.open(each, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                    FileLock ours = channel.tryLock()) {
                if (ours != null) {
                    String name = each.getFileName().toString();
                    PrivateFiles.delete(parent.resolve(name.substring(0, name.length() - LOCK.length())));
                    Files.deleteIfExists(each);
                    LOG.info("Deleted what a program that is no more had left: {}", name);
                }
            } catch (OverlappingFileLockException e) {
                LOG.debug("{} is in use by this very program", each, e);
            }
        }
    }

    /**
     * An empty file to be written over.
     *
     * @param bytes that it will have at most
     * @throws UnplayableException if there is no room for so many
     */
    public Path fresh(String ending, long bytes) throws IOException, UnplayableException {
        if (Files.getFileStore(folder).getUsableSpace() - RESERVE < bytes) {
            throw new UnplayableException(UnplayableException.Why.NO_ROOM, bytes + " bytes in " + folder);
        }
        return PrivateFiles.file(folder.resolve(UUID.randomUUID() + ending));
    }

    /** Before anything is closed: a file that is not shown any more. */
    public void discard(Path file) throws IOException {
        if (file.startsWith(folder)) {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public void close() throws IOException {
        PrivateFiles.delete(folder);
        lock.close();
        Files.deleteIfExists(folder.resolveSibling(folder.getFileName() + LOCK));
    }
}
