package org.evidencestation.devices.usb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Who has a device's node open, as far as this account may see: its own processes always, those of others only as root.
 * Looks and does nothing else.
 */
final class Holders {
    private final Path proc;

    /** @param proc normally {@code /proc} */
    Holders(Path proc) {
        this.proc = proc;
    }

    /** Names and process numbers, such as {@code gvfsd-mtp (pid 812)}. */
    List<String> of(Path node) {
        List<String> holders = new ArrayList<>();
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(proc, "[0-9]*")) {
            for (Path process : processes) {
                if (holds(process, node)) {
                    holders.add("%s (pid %s)".formatted(name(process), process.getFileName()));
                }
            }
        } catch (IOException e) {
            return List.of();
        }
        holders.sort(null);
        return holders;
    }

    private static boolean holds(Path process, Path node) {
        try (DirectoryStream<Path> open = Files.newDirectoryStream(process.resolve("fd"))) {
            for (Path descriptor : open) {
                if (node.equals(target(descriptor))) {
                    return true;
                }
            }
        } catch (IOException hidden) {
            return false;
        }
        return false;
    }

    /** The descriptor itself if it was closed just now. */
    private static Path target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor);
        } catch (IOException closed) {
            return descriptor;
        }
    }

    private static String name(Path process) {
        try {
            return Files.readString(process.resolve("comm"), StandardCharsets.ISO_8859_1)
                    .strip();
        } catch (IOException ended) {
            return "?";
        }
    }
}
