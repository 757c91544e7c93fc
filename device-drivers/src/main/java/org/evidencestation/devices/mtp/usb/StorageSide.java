package org.evidencestation.devices.mtp.usb;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a device is a disk as well. Then it is left to the volume driver, from the first look on: a disk is read as it
 * is, at any offset and behind a write block, while MTP gives what the recorder's firmware makes of it. Were it shown as
 * both, it would be docked, under another key, until its volume is mounted. A drive without a medium is none: many
 * devices show an optical drive with their maker's programs.
 */
final class StorageSide {
    private static final String MASS_STORAGE = "08";
    private static final String NO_BLOCKS = "0";

    private StorageSide() {}

    /** @param device its folder in sysfs */
    static boolean of(Path device) throws IOException {
        for (Path shown : below(device, "*:*")) {
            if (Attribute.of(shown, "bInterfaceClass").equals(MASS_STORAGE)
                    && Files.exists(shown.resolve("driver"))
                    && isDisk(shown)) {
                return true;
            }
        }
        return false;
    }

    /** The kernel waits a second before it looks for units; until then a disk is expected. */
    private static boolean isDisk(Path shown) throws IOException {
        List<Path> units = new ArrayList<>();
        for (Path host : below(shown, "host*")) {
            for (Path target : below(host, "target*")) {
                units.addAll(below(target, "*:*:*:*"));
            }
        }
        for (Path unit : units) {
            for (Path block : below(unit.resolve("block"), "sd*")) {
                if (!Attribute.of(block, "size").equals(NO_BLOCKS)) {
                    return true;
                }
            }
        }
        return units.isEmpty();
    }

    private static List<Path> below(Path folder, String pattern) throws IOException {
        List<Path> entries = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
                found.forEach(entries::add);
            }
        }
        return entries;
    }
}
