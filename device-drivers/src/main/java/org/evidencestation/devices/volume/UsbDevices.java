package org.evidencestation.devices.volume;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is on USB, from what the kernel has read already: no device is opened. */
public final class UsbDevices {
    private static final Logger LOG = LoggerFactory.getLogger(UsbDevices.class);

    private final Path devices;

    /** @param sys normally {@code /sys} */
    public UsbDevices(Path sys) {
        this.devices = sys.resolve("bus/usb/devices");
    }

    /** In the order of their places; hubs among them. */
    public List<UsbDevice> present() {
        List<UsbDevice> found = new ArrayList<>();
        for (Path link : entries(devices, "[0-9]*")) {
            Optional<Path> device = link.getFileName().toString().contains(":") ? Optional.empty() : Sysfs.follow(link);
            device.flatMap(UsbTopology::of)
                    .ifPresent(place -> found.add(new UsbDevice(place, interfaceClasses(place.device()))));
        }
        return found;
    }

    private static Set<String> interfaceClasses(Path device) {
        Set<String> classes = new HashSet<>();
        for (Path entry : entries(device, device.getFileName() + ":*")) {
            Sysfs.attribute(entry, "bInterfaceClass").ifPresent(classes::add);
        }
        return classes;
    }

    /** None of a device that was just pulled. */
    private static List<Path> entries(Path folder, String names) {
        List<Path> entries = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, names)) {
                stream.forEach(entries::add);
            } catch (IOException | java.nio.file.DirectoryIteratorException e) {
                LOG.debug("Gone while it was looked at: {}", folder, e);
            }
        }
        entries.sort(null);
        return entries;
    }
}
