package org.evidencestation.app;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.ServiceLoader;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.DockSource;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.JoinedSources;
import org.evidencestation.devices.RecorderDriver;
import org.evidencestation.devices.handover.Handovers;
import org.evidencestation.devices.mtp.usb.LinuxMtpDevices;
import org.evidencestation.devices.volume.LinuxVolumes;
import org.evidencestation.devices.volume.RemountCommand;
import org.evidencestation.devices.volume.WindowsDrives;
import org.evidencestation.devices.volume.WindowsVolumes;
import org.evidencestation.devices.volume.WriteAccess;

/** How this computer comes to recorders. */
public final class RecorderAccess {
    private final Settings settings;
    private final InstantSource time;

    RecorderAccess(Settings settings, InstantSource time) {
        this.settings = settings;
        this.time = time;
    }

    /** Every kind of recorder this program can speak to. */
    public List<RecorderDriver> drivers() {
        return ServiceLoader.load(RecorderDriver.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /** @throws DeviceException if nobody can speak to the device */
    public RecorderDriver driverOf(DockedDevice device) throws DeviceException {
        return drivers().stream()
                .filter(driver -> driver.claims(device))
                .findFirst()
                .orElseThrow(() -> new DeviceException(Reason.DRIVER_MISSING, device.description()));
    }

    /**
     * Every recorder that is plugged into this computer, and mounted, speaking MTP, or brought to be a disk by its maker's
     * program; on Windows only what is mounted, because there the system keeps MTP for itself. Volumes go before MTP where
     * a recorder is both: they give the original bytes at any offset, behind a write block.
     */
    public DockSource rack() {
        if (System.getProperty("os.name", "").startsWith("Windows")) {
            return new WindowsVolumes(new WindowsDrives(FileSystems.getDefault()));
        }
        DockSource disks = LinuxVolumes.ofThisMachine(writeAccess());
        Handovers handovers = new Handovers(disks, time);
        DockSource recorders = settings.makes().recorders(disks, handovers, Path.of("/sys"));
        return new JoinedSources(List.of(handovers.with(recorders), LinuxMtpDevices.ofThisMachine()));
    }

    private WriteAccess writeAccess() {
        List<String> remount = settings.recorders().remount();
        return remount.isEmpty() ? WriteAccess.AS_MOUNTED : new RemountCommand(remount);
    }
}
