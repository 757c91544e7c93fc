package org.evidencestation.devices.volume;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * One mounted file system of a recorder.
 *
 * @param root where it is mounted
 * @param place where on its device it lies, for example {@code lun0-part1}; the same at every docking
 * @param present asked after a failure: whether this very mount is still there
 */
public record MountedVolume(
        Path root,
        String place,
        MountOptions mount,
        Optional<String> label,
        Optional<String> volumeId,
        BooleanSupplier present) {}
