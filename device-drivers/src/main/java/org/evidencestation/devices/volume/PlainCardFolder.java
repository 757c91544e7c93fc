package org.evidencestation.devices.volume;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * For platforms without open folders (Windows): looks each time from the root. A folder swapped for a link between two
 * looks would be followed; FAT and exFAT cards hold no links.
 */
final class PlainCardFolder implements CardFolder {
    private final Path folder;

    PlainCardFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<Path> names() throws IOException {
        List<Path> names = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entry -> names.add(entry.getFileName()));
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return names;
    }

    @Override
    public EntryStat stat() throws IOException {
        return EntryStat.of(Files.readAttributes(folder, BasicFileAttributes.class));
    }

    @Override
    public EntryStat stat(Path name) throws IOException {
        return EntryStat.of(Files.readAttributes(folder.resolve(name), BasicFileAttributes.class, NOFOLLOW_LINKS));
    }

    @Override
    public CardFolder enter(Path name) throws IOException {
        return new PlainCardFolder(folder.resolve(name));
    }

    @Override
    public SeekableByteChannel open(Path name, OpenOption... more) throws IOException {
        return Files.newByteChannel(folder.resolve(name), CardFolder.reading(more));
    }

    @Override
    public void remove(Path name) throws IOException {
        if (stat(name).kind() == EntryStat.Kind.FOLDER) {
            throw new IOException("A folder: " + name);
        }
        Files.delete(folder.resolve(name));
    }

    @Override
    public void close() {}
}
