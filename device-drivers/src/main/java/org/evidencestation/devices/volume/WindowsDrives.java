package org.evidencestation.devices.volume;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Lists the drives of a file system by the attributes Java's Windows provider gives to its volumes. */
public final class WindowsDrives implements Supplier<List<WindowsDrive>> {
    private final FileSystem fileSystem;

    /** @param fileSystem normally {@code FileSystems.getDefault()} */
    public WindowsDrives(FileSystem fileSystem) {
        this.fileSystem = fileSystem;
    }

    @Override
    public List<WindowsDrive> get() {
        List<WindowsDrive> drives = new ArrayList<>();
        fileSystem.getRootDirectories().forEach(root -> drive(root).ifPresent(drives::add));
        return drives;
    }

    /** A card reader without a card has a letter but no volume: that is no drive, and no fault. */
    private static Optional<WindowsDrive> drive(Path root) {
        try {
            FileStore store = Files.getFileStore(root);
            return Optional.of(new WindowsDrive(
                    root,
                    store.type(),
                    store.name(),
                    store.getAttribute("volume:vsn") instanceof Integer serial ? serial : 0,
                    Boolean.TRUE.equals(store.getAttribute("volume:isRemovable")),
                    store.isReadOnly()));
        } catch (IOException | UnsupportedOperationException noVolume) {
            return Optional.empty();
        }
    }
}
