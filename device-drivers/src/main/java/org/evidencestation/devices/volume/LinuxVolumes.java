package org.evidencestation.devices.volume;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidencestation.devices.DockSource;
import org.evidencestation.devices.DockedDevice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The mounted USB volumes of a Linux station. Only descriptors the kernel holds are read, so a hanging recorder hangs
 * nothing here. All volumes of one USB device make one docked device; one that mounts a second volume later has another
 * key then and is docked anew, which resumes what was begun. Volumes that are not on USB are never docks.
 */
public final class LinuxVolumes implements DockSource {
    private static final Logger LOG = LoggerFactory.getLogger(LinuxVolumes.class);
    private static final Pattern LUN = Pattern.compile("\\d+:\\d+:\\d+:(\\d+)");

    private final Path mounts;
    private final UsbTopology usb;
    private final Path disks;
    private final WriteAccess writing;

    /** Of a computer whose cards are written to as they are mounted. */
    public LinuxVolumes(Path proc, Path sys, Path dev) {
        this(proc, sys, dev, WriteAccess.AS_MOUNTED);
    }

    /**
     * @param proc normally {@code /proc}
     * @param sys normally {@code /sys}
     * @param dev normally {@code /dev}
     * @param writing how clips may be erased
     */
    public LinuxVolumes(Path proc, Path sys, Path dev, WriteAccess writing) {
        this.mounts = proc.resolve("self/mountinfo");
        this.usb = new UsbTopology(sys);
        this.disks = dev.resolve("disk");
        this.writing = writing;
    }

    /** Of this computer, whose cards are written to as they are mounted. */
    public static LinuxVolumes ofThisMachine() {
        return ofThisMachine(WriteAccess.AS_MOUNTED);
    }

    /** Of this computer. */
    public static LinuxVolumes ofThisMachine(WriteAccess writing) {
        return new LinuxVolumes(Path.of("/proc"), Path.of("/sys"), Path.of("/dev"), writing);
    }

    @Override
    public List<DockedDevice> present() {
        Map<Path, UsbPlace> places = new LinkedHashMap<>();
        Map<Path, List<MountedVolume>> volumes = new LinkedHashMap<>();
        DiskLinks ids = new DiskLinks(disks.resolve("by-uuid"));
        DiskLinks labels = new DiskLinks(disks.resolve("by-label"));
        for (MountInfo mount : wholeVolumes()) {
            Optional<Path> block = usb.block(mount.device());
            Optional<UsbPlace> place = block.flatMap(usb::behind);
            if (block.isPresent() && place.isPresent()) {
                Path device = place.get().device();
                places.putIfAbsent(device, place.get());
                volumes.computeIfAbsent(device, none -> new ArrayList<>())
                        .add(volume(mount, block.get(), ids, labels, place.get()));
            }
        }
        return places.values().stream()
                .map(place -> device(place, volumes.getOrDefault(place.device(), List.of())))
                .toList();
    }

    private DockedDevice device(UsbPlace place, List<MountedVolume> volumes) {
        List<MountedVolume> inOrder = volumes.stream()
                .sorted(Comparator.comparing(MountedVolume::place))
                .toList();
        Optional<UsbIdentity> identity = Optional.of(place.identity());
        return new VolumeDevice(
                place.port(), VolumeDevice.key(identity, inOrder), place.connection(), identity, inOrder, writing);
    }

    private MountedVolume volume(MountInfo mount, Path block, DiskLinks ids, DiskLinks labels, UsbPlace place) {
        String name = block.getFileName().toString();
        return new MountedVolume(
                mount.mountPoint(),
                place(block),
                new MountOptions(mount.fileSystem(), mount.options()),
                labels.of(name),
                ids.of(name),
                () -> isStill(mount, place));
    }

    /** The unit of the device and the partition of the unit; a card without partitions has none. */
    private static String place(Path block) {
        String lun = "0";
        for (Path part : block) {
            Matcher address = LUN.matcher(part.toString());
            if (address.matches()) {
                lun = address.group(1);
            }
        }
        String partition = Sysfs.attribute(block, "partition")
                .map(number -> "-part" + number)
                .orElse("");
        return "lun" + lun + partition;
    }

    /** A pulled recorder can stay mounted, and an unmounted one plugged in: both must still be so. */
    private boolean isStill(MountInfo mount, UsbPlace place) {
        return usb.block(mount.device())
                        .flatMap(usb::behind)
                        .filter(now -> now.connection().equals(place.connection())
                                && now.port().equals(place.port()))
                        .isPresent()
                && wholeVolumes().stream().anyMatch(now -> now.token().equals(mount.token()));
    }

    /** One mount of each volume, the first, with its whole file system. */
    private List<MountInfo> wholeVolumes() {
        Map<String, MountInfo> first = new LinkedHashMap<>();
        for (String line : lines()) {
            MountInfo.parse(line)
                    .filter(mount -> mount.root().equals("/"))
                    .ifPresent(mount -> first.putIfAbsent(mount.device(), mount));
        }
        return List.copyOf(first.values());
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(mounts, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            LOG.warn("Cannot see what is mounted", e);
            return List.of();
        }
    }
}
