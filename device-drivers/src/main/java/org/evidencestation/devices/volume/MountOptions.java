package org.evidencestation.devices.volume;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/**
 * How a volume is mounted, as far as it decides what its files' attributes mean.
 *
 * @param options of the mount and of the file system, for example {@code ro} and {@code fmask=0022}
 */
public record MountOptions(String fileSystem, Set<String> options) {
    private static final Set<String> FAT = Set.of("vfat", "msdos", "exfat", "FAT", "FAT32", "exFAT");
    private static final int OWNER_WRITE = 0200;

    public MountOptions {
        options = Set.copyOf(options);
    }

    public boolean readOnly() {
        return options.contains("ro");
    }

    /**
     * The zone that turns a file's instant back into the wall time on the card. FAT stores wall time; Linux converts it
     * with the station's zone unless the mount says {@code tz=UTC}.
     */
    ZoneId fileTimeZone(ZoneId station) {
        return options.contains("tz=UTC") ? ZoneOffset.UTC : station;
    }

    /** Whether a missing write permission is the recorder's mark on a file, and not the mount's own. */
    boolean showsReadOnlyAttribute() {
        return FAT.contains(fileSystem) && (mask() & OWNER_WRITE) == 0;
    }

    private int mask() {
        return options.stream()
                .filter(option -> option.matches("(fmask|umask)=[0-7]{1,6}"))
                .mapToInt(option -> Integer.parseInt(option.substring(option.indexOf('=') + 1), 8))
                .reduce(0, (a, b) -> a | b);
    }

    static MountOptions of(String fileSystem, Optional<String> option) {
        return new MountOptions(fileSystem, option.map(Set::of).orElseGet(Set::of));
    }
}
