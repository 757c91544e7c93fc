package org.evidencestation.devices.volume;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;

/** Uses a folder's open descriptor for everything below it. */
final class SecureCardFolder implements CardFolder {
    private final SecureDirectoryStream<Path> stream;

    SecureCardFolder(SecureDirectoryStream<Path> stream) {
        this.stream = stream;
    }

    @Override
    public List<Path> names() throws IOException {
        List<Path> names = new ArrayList<>();
        try {
            stream.forEach(entry -> names.add(entry.getFileName()));
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return names;
    }

    @Override
    public EntryStat stat() throws IOException {
        return EntryStat.of(
                stream.getFileAttributeView(PosixFileAttributeView.class).readAttributes());
    }

    @Override
    public EntryStat stat(Path name) throws IOException {
        return EntryStat.of(stream.getFileAttributeView(name, PosixFileAttributeView.class, NOFOLLOW_LINKS)
                .readAttributes());
    }

    @Override
    public CardFolder enter(Path name) throws IOException {
        return new SecureCardFolder(stream.newDirectoryStream(name, NOFOLLOW_LINKS));
    }

    @Override
    public SeekableByteChannel open(Path name, OpenOption... more) throws IOException {
        return stream.newByteChannel(name, CardFolder.reading(more));
    }

    @Override
    public void remove(Path name) throws IOException {
        stream.deleteFile(name);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
