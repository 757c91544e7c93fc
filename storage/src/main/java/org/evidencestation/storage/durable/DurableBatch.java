package org.evidencestation.storage.durable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/**
 * New folders and small files that become durable together, which costs much less than one by one. Until {@link #sync} has
 * returned any part of them may survive a power cut, or none.
 */
public final class DurableBatch implements AutoCloseable {
    private final DurableFiles files;
    private final DiskProbe probe;
    private final @Nullable VolumeSync volume;
    private final List<DurableFile> written = new ArrayList<>();
    private final SequencedSet<Path> folders = new LinkedHashSet<>();

    /** @param volume null where each file and folder must be synced for itself */
    DurableBatch(DurableFiles files, DiskProbe probe, @Nullable VolumeSync volume) {
        this.files = files;
        this.probe = probe;
        this.volume = volume;
    }

    /** Makes a folder and what is missing above it. */
    public void createFolders(Path folder) throws IOException {
        Path absolute = files.inside(folder);
        if (Files.isDirectory(absolute, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Path parent = DurableFiles.parentOf(absolute);
        createFolders(parent);
        probe.before(new DiskOperation.CreateFolder(absolute));
        Files.createDirectory(absolute);
        folders.add(parent);
        folders.add(absolute);
    }

    /** Writes a file that must not exist yet. */
    public void write(Path file, byte[] bytes) throws IOException {
        DurableFile created = files.create(file);
        written.add(created);
        created.write(ByteBuffer.wrap(bytes));
        if (volume != null) {
            created.close();
        }
        folders.add(DurableFiles.parentOf(created.path()));
    }

    /** Moves a file, whose bytes are durable already, within the vault; the target must not exist. */
    public void move(Path from, Path to) throws IOException {
        files.move(from, to);
        folders.add(DurableFiles.parentOf(files.inside(to)));
    }

    /** Returns when all that this batch made is on the disk. */
    public void sync() throws IOException {
        if (volume != null) {
            probe.before(new DiskOperation.SyncVolume(files.root()));
            volume.sync();
            return;
        }
        for (DurableFile file : written) {
            file.force();
        }
        for (Path folder : folders.reversed()) {
            files.syncFolder(folder);
        }
    }

    @Override
    public void close() throws IOException {
        for (DurableFile file : written) {
            file.close();
        }
        if (volume != null) {
            volume.close();
        }
    }
}
