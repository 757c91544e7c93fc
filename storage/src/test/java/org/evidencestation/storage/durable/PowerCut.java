package org.evidencestation.storage.durable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A disk that loses power before the n-th operation and forgets what was never synced. It follows every operation in a
 * model of inodes: what a program sees, and what is promised to survive. Afterwards it lays out, in another folder, a tree
 * that the promises allow.
 */
public final class PowerCut implements DiskProbe {
    private final Path root;
    private final long stopBefore;
    private final Inode top = Inode.folder();
    private long operations;
    private @Nullable DiskOperation running;
    private boolean off;

    /** @param stopBefore number of the operation that no longer happens, from 0; {@link Long#MAX_VALUE} = never */
    public PowerCut(Path root, long stopBefore) {
        this.root = root.toAbsolutePath().normalize();
        this.stopBefore = stopBefore;
    }

    /** What is left of names and bytes that were never synced. */
    public enum Loss {
        /** Only the process died. */
        NOTHING,
        /** All of it is gone. */
        EVERYTHING_UNSYNCED,
        /** Each name and each byte range is there, or not, or torn, by chance. */
        ANYTHING_UNSYNCED
    }

    /** Starts from a tree that is there already, all of it durable. */
    public synchronized PowerCut adopt(Path disk) throws IOException {
        if (Files.exists(disk)) {
            top.liveEntries.put("root", load(disk));
        }
        return this;
    }

    private static Inode load(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            Inode file = Inode.file();
            file.liveBytes = Files.readAllBytes(path);
            file.durableBytes = file.liveBytes;
            return file;
        }
        Inode folder = Inode.folder();
        try (Stream<Path> children = Files.list(path)) {
            for (Path child : children.toList()) {
                if (!child.endsWith("station.lock")) {
                    folder.liveEntries.put(name(child), load(child));
                }
            }
        }
        folder.durableEntries = new TreeMap<>(folder.liveEntries);
        return folder;
    }

    public synchronized long operations() {
        return operations;
    }

    @Override
    public synchronized void before(DiskOperation operation) throws IOException {
        if (off || operations == stopBefore) {
            settle();
            off = true;
            throw new IOException("The power is off");
        }
        settle();
        operations++;
        running = operation;
    }

    /** The operation announced last has happened by the time the next is announced. */
    private void settle() throws IOException {
        DiskOperation done = running;
        running = null;
        if (done == null) {
            return;
        }
        switch (done) {
            case DiskOperation.CreateFolder(Path folder) -> link(folder, Inode.folder());
            case DiskOperation.CreateFile(Path file) -> link(file, Inode.file());
            case DiskOperation.Write(Path file, long _, int _) -> {
                Inode inode = inode(file);
                inode.liveBytes = Files.readAllBytes(file);
            }
            case DiskOperation.Truncate(Path file, long _) -> inode(file).liveBytes = Files.readAllBytes(file);
            case DiskOperation.SyncFile(Path file) -> {
                Inode inode = inode(file);
                inode.liveBytes = Files.readAllBytes(file);
                inode.durableBytes = inode.liveBytes;
            }
            case DiskOperation.SyncFolder(Path folder) -> {
                if (folder.startsWith(root)) {
                    Inode inode = inode(folder);
                    inode.durableEntries = new TreeMap<>(inode.liveEntries);
                }
            }
            case DiskOperation.SyncVolume(Path folder) -> {
                if (root.startsWith(folder)) {
                    rootInode().makeDurable(root);
                }
            }
            case DiskOperation.Rename(Path from, Path to) -> {
                Inode moved = inode(from);
                parent(from).liveEntries.remove(name(from));
                link(to, moved);
            }
            case DiskOperation.Delete(Path path) -> parent(path).liveEntries.remove(name(path));
            case DiskOperation.Protect(Path _) -> {}
        }
    }

    /** Writes a tree that may be found after the power is back. */
    public synchronized void layOut(Path target, Loss loss, Random chance) throws IOException {
        settle();
        layOut(rootInode(), target, loss, chance);
    }

    private Inode rootInode() {
        return top.liveEntries.getOrDefault("root", Inode.folder());
    }

    private void layOut(Inode folder, Path target, Loss loss, Random chance) throws IOException {
        Files.createDirectories(target);
        for (Map.Entry<String, Inode> entry : entries(folder, loss, chance).entrySet()) {
            Path path = target.resolve(entry.getKey());
            if (entry.getValue().isFolder) {
                layOut(entry.getValue(), path, loss, chance);
            } else {
                Files.write(path, bytes(entry.getValue(), loss, chance));
            }
        }
    }

    private static Map<String, Inode> entries(Inode folder, Loss loss, Random chance) {
        return switch (loss) {
            case NOTHING -> folder.liveEntries;
            case EVERYTHING_UNSYNCED -> folder.durableEntries;
            case ANYTHING_UNSYNCED -> {
                Map<String, Inode> some = new TreeMap<>(folder.durableEntries);
                folder.liveEntries.forEach((name, inode) -> {
                    if (chance.nextBoolean()) {
                        some.put(name, inode);
                    }
                });
                some.keySet().removeIf(name -> !folder.liveEntries.containsKey(name) && chance.nextBoolean());
                yield some;
            }
        };
    }

    private static byte[] bytes(Inode file, Loss loss, Random chance) {
        return switch (loss) {
            case NOTHING -> file.liveBytes;
            case EVERYTHING_UNSYNCED -> file.durableBytes;
            case ANYTHING_UNSYNCED -> torn(file, chance);
        };
    }

    /** Of what was not synced some blocks are there, some are zeros, and the end may be missing. */
    private static byte[] torn(Inode file, Random chance) {
        int kept = Math.min(file.durableBytes.length, file.liveBytes.length);
        if (Arrays.equals(file.liveBytes, file.durableBytes)) {
            return file.liveBytes;
        }
        int length = kept + chance.nextInt(file.liveBytes.length - kept + 1);
        byte[] torn = Arrays.copyOf(file.liveBytes, length);
        for (int i = kept; i < length; i++) {
            if ((i / 64 + chance.nextInt(2)) % 3 == 0) {
                torn[i] = 0;
            }
        }
        return torn;
    }

    private void link(Path path, Inode inode) {
        if (path.equals(root)) {
            top.liveEntries.put("root", inode);
        } else {
            parent(path).liveEntries.put(name(path), inode);
        }
    }

    private Inode parent(Path path) {
        Path parent = path.getParent();
        if (parent == null) {
            throw new IllegalStateException("No parent: " + path);
        }
        return inode(parent);
    }

    private Inode inode(Path path) {
        Inode at = rootInode();
        if (!path.equals(root)) {
            for (Path name : root.relativize(path)) {
                Inode next = at.liveEntries.get(name.toString());
                if (next == null) {
                    throw new IllegalStateException("Changed behind DurableFiles' back: " + path);
                }
                at = next;
            }
        }
        return at;
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    @Override
    public String toString() {
        return "PowerCut before operation " + stopBefore + " of " + operations;
    }

    private static final class Inode {
        final boolean isFolder;
        final Map<String, Inode> liveEntries = new TreeMap<>();
        Map<String, Inode> durableEntries = new HashMap<>();
        byte[] liveBytes = "".getBytes(StandardCharsets.US_ASCII);
        byte[] durableBytes = liveBytes;

        private Inode(boolean isFolder) {
            this.isFolder = isFolder;
        }

        void makeDurable(Path path) throws IOException {
            durableEntries = new TreeMap<>(liveEntries);
            if (!isFolder) {
                liveBytes = Files.readAllBytes(path);
                durableBytes = liveBytes;
            }
            for (Map.Entry<String, Inode> entry : liveEntries.entrySet()) {
                entry.getValue().makeDurable(path.resolve(entry.getKey()));
            }
        }

        static Inode folder() {
            return new Inode(true);
        }

        static Inode file() {
            return new Inode(false);
        }
    }
}
