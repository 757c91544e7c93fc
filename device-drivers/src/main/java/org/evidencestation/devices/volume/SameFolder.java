package org.evidencestation.devices.volume;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/** Whether a path still leads to the folder it once led to. */
final class SameFolder {
    private SameFolder() {}

    static BooleanSupplier as(Path folder) throws IOException {
        BasicFileAttributes then = Files.readAttributes(folder, BasicFileAttributes.class);
        if (!then.isDirectory()) {
            throw new NotDirectoryException(folder.toString());
        }
        return () -> {
            try {
                BasicFileAttributes now = Files.readAttributes(folder, BasicFileAttributes.class);
                return now.isDirectory() && Objects.equals(now.fileKey(), then.fileKey());
            } catch (IOException gone) {
                return false;
            }
        };
    }
}
