package org.evidencestation.app.media;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** Files and folders that nobody but the station's account can read, where the file system knows of accounts. */
final class PrivateFiles {
    private PrivateFiles() {}

    static void folders(Path folder) throws IOException {
        Files.createDirectories(folder, only("rwx------"));
    }

    static Path folder(Path folder) throws IOException {
        return Files.createDirectory(folder, only("rwx------"));
    }

    static Path temporary(Path parent, String prefix) throws IOException {
        return Files.createTempDirectory(parent, prefix, only("rwx------"));
    }

    static Path file(Path file) throws IOException {
        return Files.createFile(file, only("rw-------"));
    }

    /** A folder with files in it, but no folders; nothing where there is none. */
    static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
    }

    private static FileAttribute<?>[] only(String rights) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
