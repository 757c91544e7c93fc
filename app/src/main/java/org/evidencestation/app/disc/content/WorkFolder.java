package org.evidencestation.app.disc.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The small files of a disc while they are made. */
record WorkFolder(Path root) {
    /** @throws IOException if it holds something already */
    static WorkFolder empty(Path root) throws IOException {
        Files.createDirectories(root);
        try (Stream<Path> content = Files.list(root)) {
            if (content.findAny().isPresent()) {
                throw new IOException("Not empty: " + root);
            }
        }
        return new WorkFolder(root);
    }

    /** @param path on the disc */
    LaidFile write(String path, byte[] bytes) throws IOException {
        Path file = root.resolve(path);
        Path folder = file.getParent();
        Files.createDirectories(folder == null ? root : folder);
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
        return BagFile.small(path, file);
    }

    /** What lies below a folder, in the order of the paths. */
    List<LaidFile> files(String folder) throws IOException {
        List<Path> found;
        try (Stream<Path> all = Files.walk(root.resolve(folder))) {
            found = all.filter(Files::isRegularFile).sorted().toList();
        }
        List<LaidFile> files = new ArrayList<>();
        for (Path file : found) {
            files.add(BagFile.small(root.relativize(file).toString().replace('\\', '/'), file));
        }
        return files;
    }
}
