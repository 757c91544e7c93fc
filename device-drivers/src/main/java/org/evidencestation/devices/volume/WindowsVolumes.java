package org.evidencestation.devices.volume;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.evidencestation.devices.DockSource;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.PortKey;

/**
 * The removable drives of a Windows station, by listing drives. Java cannot see the socket behind a drive letter, so the
 * letter is the port: give each socket a fixed letter in the disk management, and put its sticker there.
 */
public final class WindowsVolumes implements DockSource {
    private final Supplier<List<WindowsDrive>> drives;

    /** @param drives every drive with a medium, asked at each look; see {@link WindowsDrives} */
    public WindowsVolumes(Supplier<List<WindowsDrive>> drives) {
        this.drives = drives;
    }

    @Override
    public List<DockedDevice> present() {
        return drives.get().stream()
                .filter(WindowsDrive::removable)
                .map(this::device)
                .toList();
    }

    private DockedDevice device(WindowsDrive drive) {
        Optional<String> label = Optional.of(drive.label()).filter(text -> !text.isBlank());
        MountedVolume volume = new MountedVolume(
                drive.root(),
                "drive",
                MountOptions.of(drive.fileSystem(), drive.readOnly() ? Optional.of("ro") : Optional.empty()),
                label,
                drive.volumeId(),
                () -> isStill(drive));
        String letter = drive.root().toString().replace("\\", "").toUpperCase(Locale.ROOT);
        List<MountedVolume> volumes = List.of(volume);
        return new VolumeDevice(
                new PortKey("drive/" + letter),
                VolumeDevice.key(Optional.empty(), volumes),
                "",
                Optional.empty(),
                volumes,
                WriteAccess.AS_MOUNTED);
    }

    private boolean isStill(WindowsDrive drive) {
        return drives.get().stream().anyMatch(now -> now.root().equals(drive.root()) && now.serial() == drive.serial());
    }
}
