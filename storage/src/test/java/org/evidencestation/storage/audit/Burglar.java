package org.evidencestation.storage.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

/** Does to files what nobody should. */
public final class Burglar {
    private Burglar() {}

    public static void flip(Path file, long at) throws IOException {
        unprotect(file);
        byte[] bytes = Files.readAllBytes(file);
        bytes[(int) at] ^= 1;
        Files.write(file, bytes);
    }

    public static void cut(Path file, int bytes) throws IOException {
        unprotect(file);
        byte[] all = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(all, all.length - bytes));
    }

    public static void replace(Path file, String old, String with) throws IOException {
        Files.writeString(file, Files.readString(file).replace(old, with));
    }

    public static void dropLine(Path file, int index) throws IOException {
        var lines = new java.util.ArrayList<>(Files.readAllLines(file));
        lines.remove(index < 0 ? lines.size() + index : index);
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    public static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path each : tree.toList()) {
                Files.copy(each, to.resolve(from.relativize(each)), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    public static void deleteTree(Path root) throws IOException {
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static void unprotect(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rw-r--r--"));
        }
    }
}
