package org.evidencestation.devices.mtp.usb;

import java.nio.file.Files;
import java.nio.file.Path;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.mtp.MtpDevice;

/** A station that finds a recorder and opens it: says why it could not, and which native USB code it has loaded. */
public final class StationProcess {
    private StationProcess() {}

    public static void main(String[] arguments) throws Exception {
        MtpDevice found =
                (MtpDevice) new LinuxMtpDevices(Path.of(arguments[0])).present().getFirst();
        try {
            found.opening().open().close();
        } catch (DeviceException e) {
            System.out.println(e.reason());
        }
        try (var maps = Files.lines(Path.of("/proc/self/maps"))) {
            System.out.println(maps.filter(line -> line.contains("usb")).toList());
        }
    }
}
