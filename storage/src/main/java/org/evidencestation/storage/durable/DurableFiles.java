package org.evidencestation.storage.durable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is written, synced, renamed or deleted below a vault goes through here, so that durability is read in
 * one place and a test can stop the disk before any single operation.
 *
 * <p>A new name survives a power cut only after its folder was synced; a new byte only after its file was. Neither
 * follows from the other.
 */
public final class DurableFiles {
    private final Path root;
    private final DiskProbe probe;
    private final Batching batching;
    private volatile @Nullable Boolean syncedByVolume;

    /** How a {@link DurableBatch} becomes durable. */
    public enum Batching {
        /** The whole volume with one call where the system can, else as {@link #ONE_BY_ONE}. */
        BY_VOLUME,
        /** Each file and each folder for itself. */
        ONE_BY_ONE
    }

    public DurableFiles(Path root) {
        this(root, DiskProbe.NONE);
    }

    public DurableFiles(Path root, DiskProbe probe) {
        this(root, probe, Batching.BY_VOLUME);
    }

    public DurableFiles(Path root, DiskProbe probe, Batching batching) {
        this.root = root.toAbsolutePath().normalize();
        this.probe = probe;
        this.batching = batching;
    }

    public Path root() {
        return root;
    }

    /** Makes a folder and what is missing above it, each name durable before the next is made. */
    public void createFolders(Path folder) throws IOException {
        Path absolute = inside(folder);
        if (Files.isDirectory(absolute, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Path parent = absolute.getParent();
        if (parent != null && !Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)) {
            if (absolute.equals(root)) {
                Files.createDirectories(parent);
            } else {
                createFolders(parent);
            }
        }
        probe.before(new DiskOperation.CreateFolder(absolute));
        Files.createDirectory(absolute);
        if (parent != null) {
            syncFolder(parent);
        }
    }

    /** Begins to write several small files that count only together; the root must exist. */
    public DurableBatch batch() throws IOException {
        return new DurableBatch(this, probe, byVolume() ? VolumeSync.open(root) : null);
    }

    private boolean byVolume() throws IOException {
        Boolean known = syncedByVolume;
        if (known == null) {
            known = batching == Batching.BY_VOLUME && VolumeSync.serves(root);
            syncedByVolume = known;
        }
        return known;
    }

    /** Opens a file that must not exist yet. Its name is durable after {@link #syncFolder} of its folder. */
    public DurableFile create(Path file) throws IOException {
        Path absolute = inside(file);
        probe.before(new DiskOperation.CreateFile(absolute));
        return new DurableFile(
                absolute,
                FileChannel.open(absolute, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                probe,
                0);
    }

    /** Opens an existing file to append after its present end. */
    public DurableFile append(Path file) throws IOException {
        Path absolute = inside(file);
        FileChannel channel = FileChannel.open(absolute, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        return new DurableFile(absolute, channel, probe, channel.size());
    }

    /** Writes and syncs a file that must not exist yet; its folder is left to the caller, who may have more to put in it. */
    public void write(Path file, byte[] bytes) throws IOException {
        try (DurableFile created = create(file)) {
            created.write(ByteBuffer.wrap(bytes));
            created.force();
        }
    }

    /** Returns when the names in a folder are on the disk. */
    public void syncFolder(Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath().normalize();
        probe.before(new DiskOperation.SyncFolder(absolute));
        if (foldersCanBeSynced()) {
            try (FileChannel channel = FileChannel.open(absolute, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /**
     * Syncs the folders from that of a path up to {@code top}: a process that was killed may have made names and not synced
     * them. Folders that are missing are passed over.
     */
    public void syncWay(Path to, Path top) throws IOException {
        for (Path at = to.getParent(); at != null && at.startsWith(top); at = at.getParent()) {
            if (Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)) {
                syncFolder(at);
            }
        }
    }

    /** Syncs every folder of a tree, deepest first. */
    public void syncFolders(Path tree) throws IOException {
        try (Stream<Path> children = Files.list(inside(tree))) {
            for (Path child : children.toList()) {
                if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                    syncFolders(child);
                }
            }
        }
        syncFolder(tree);
    }

    /**
     * Moves a finished file or folder to its final name in one step and makes both names durable. There is no fall-back to
     * copying: on another volume it fails.
     *
     * @throws FileAlreadyExistsException if the target exists; an empty folder counts, though a rename would replace it
     */
    public void publish(Path from, Path to) throws IOException {
        Path source = inside(from);
        Path target = inside(to);
        createFolders(parentOf(target));
        move(source, target);
        syncFolder(parentOf(target));
        syncFolder(parentOf(source));
    }

    /** Renames within the vault without making the new name durable yet; the target must not exist. */
    public void move(Path from, Path to) throws IOException {
        Path source = inside(from);
        Path target = inside(to);
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        probe.before(new DiskOperation.Rename(source, target));
        Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Takes the right to write from a file, against slips, not against attackers. */
    public void protect(Path file) throws IOException {
        Path absolute = inside(file);
        probe.before(new DiskOperation.Protect(absolute));
        PosixFileAttributeView posix = Files.getFileAttributeView(absolute, PosixFileAttributeView.class);
        if (posix == null) {
            Files.setAttribute(absolute, "dos:readonly", true);
        } else {
            posix.setPermissions(PosixFilePermissions.fromString("r--r--r--"));
        }
    }

    /**
     * Takes a lock that no other process and no other part of this one can take until it is closed.
     *
     * @param holder what others are told about who has it, one line
     * @throws FolderLockedException if it is taken
     */
    public FolderLock lock(Path file, String holder) throws IOException {
        Path absolute = inside(file);
        FileChannel channel = FileChannel.open(
                absolute, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new FolderLockedException(readHolder(channel));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
            return new FolderLock(lock);
        } catch (OverlappingFileLockException e) {
            String other = readHolder(channel);
            channel.close();
            throw new FolderLockedException(other);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static String readHolder(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(512);
        channel.read(text, 0);
        return new String(text.array(), 0, text.position(), StandardCharsets.UTF_8).strip();
    }

    public void delete(Path file) throws IOException {
        Path absolute = inside(file);
        probe.before(new DiskOperation.Delete(absolute));
        Files.delete(absolute);
    }

    /** Deletes a folder with all that is in it, following no links. */
    public void deleteTree(Path tree) throws IOException {
        Path absolute = inside(tree);
        if (Files.isDirectory(absolute, LinkOption.NOFOLLOW_LINKS)) {
            List<Path> children;
            try (Stream<Path> listed = Files.list(absolute)) {
                children = listed.toList();
            }
            for (Path child : children) {
                deleteTree(child);
            }
        }
        delete(absolute);
    }

    Path inside(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        if (!absolute.startsWith(root)) {
            throw new IllegalArgumentException(path + " is not below " + root);
        }
        return absolute;
    }

    static Path parentOf(Path path) {
        Path parent = path.getParent();
        if (parent == null) {
            throw new IllegalArgumentException(path + " has no folder");
        }
        return parent;
    }

    private boolean foldersCanBeSynced() {
        return root.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
