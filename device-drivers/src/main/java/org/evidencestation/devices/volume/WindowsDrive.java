package org.evidencestation.devices.volume;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A drive letter with a readable medium in it.
 *
 * @param serial the volume's own number, zero where there is none
 * @param removable what Windows says; a hard disk in a case is not
 */
public record WindowsDrive(
        Path root, String fileSystem, String label, int serial, boolean removable, boolean readOnly) {
    /** As Windows prints it: {@code 1A2B-3C4D}. */
    Optional<String> volumeId() {
        return serial == 0 ? Optional.empty() : Optional.of("%04X-%04X".formatted(serial >>> 16, serial & 0xFFFF));
    }
}
