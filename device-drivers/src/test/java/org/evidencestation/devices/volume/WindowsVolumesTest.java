package org.evidencestation.devices.volume;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WindowsVolumesTest {
    private final List<WindowsDrive> drives = new ArrayList<>();
    private final WindowsVolumes volumes = new WindowsVolumes(() -> List.copyOf(drives));

    private static WindowsDrive drive(String root, int serial, boolean removable) {
        return new WindowsDrive(Path.of(root), "exFAT", "7654321", serial, removable, true);
    }

    @Test
    void docksRemovableDrivesUnderTheirLetter() {
        drives.add(drive("C:\\", 1, false));
        drives.add(drive("e:\\", 0x1A2B3C4D, true));
        VolumeDevice device =
                assertInstanceOf(VolumeDevice.class, volumes.present().getFirst());
        assertEquals(1, volumes.present().size());
        assertEquals("drive/E:", device.port().value());
        assertEquals("volume:1A2B-3C4D", device.key().value());
        assertEquals("7654321", device.description());
        assertTrue(device.volumes().getFirst().mount().readOnly());
    }

    @Test
    void noticesThatTheMediumIsAnotherOrGone() {
        drives.add(drive("E:\\", 1, true));
        VolumeDevice device =
                assertInstanceOf(VolumeDevice.class, volumes.present().getFirst());
        MountedVolume volume = device.volumes().getFirst();
        assertTrue(volume.present().getAsBoolean());
        drives.set(0, drive("E:\\", 2, true));
        assertFalse(volume.present().getAsBoolean());
        drives.clear();
        assertFalse(volume.present().getAsBoolean());
    }

    @Test
    void listsNoDriveWhereTheFileSystemHasNoWindowsAttributes() {
        assertTrue(new WindowsDrives(FileSystems.getDefault())
                .get().stream().noneMatch(d -> d.root().toString().isEmpty()));
    }
}
