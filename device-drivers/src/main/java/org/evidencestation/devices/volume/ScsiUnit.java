package org.evidencestation.devices.volume;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A unit of a USB disk, as the kernel found it when it was plugged in.
 *
 * @param vendor of its INQUIRY, without trailing blanks
 * @param model of its INQUIRY, without trailing blanks
 * @param node its node below {@code /dev} for commands: the generic one, else that of the disk
 */
public record ScsiUnit(String vendor, String model, Optional<String> node) {
    /** In no particular order; none while the kernel has not looked yet, or of a device that was just pulled. */
    static List<ScsiUnit> of(Path device) {
        return below(device, "*:*").stream()
                .flatMap(shown -> below(shown, "host*").stream())
                .flatMap(host -> below(host, "target*").stream())
                .flatMap(target -> below(target, "*:*:*:*").stream())
                .map(ScsiUnit::at)
                .toList();
    }

    private static ScsiUnit at(Path unit) {
        return new ScsiUnit(
                Sysfs.attribute(unit, "vendor").orElse(""),
                Sysfs.attribute(unit, "model").orElse(""),
                name(unit.resolve("scsi_generic")).or(() -> name(unit.resolve("block"))));
    }

    private static Optional<String> name(Path folder) {
        return below(folder, "s*").stream().findFirst().map(path -> path.getFileName()
                .toString());
    }

    private static List<Path> below(Path folder, String pattern) {
        List<Path> entries = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
                found.forEach(entries::add);
            } catch (IOException | DirectoryIteratorException pulled) {
                return List.of();
            }
        }
        return entries;
    }
}
