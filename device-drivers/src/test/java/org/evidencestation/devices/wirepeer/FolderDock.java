package org.evidencestation.devices.wirepeer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.handover.Handover;
import org.evidencestation.devices.volume.UsbIdentity;
import org.evidencestation.devices.volume.VolumeDevice;

/** A dock whose recorder has its card in a folder that nobody sees until it is switched. */
public final class FolderDock {
    private final Path folder;
    private final List<String> handovers = new ArrayList<>();
    private boolean plugged = true;

    public FolderDock(Path folder) {
        this.folder = folder;
    }

    public FolderDock fill(Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = hidden().resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return this;
    }

    private Path hidden() {
        return folder.resolve("hidden");
    }

    public Path card() {
        return folder.resolve("card");
    }

    public static UsbIdentity usb(String vendor, String product, Optional<String> serial) {
        return new UsbIdentity(vendor, product, serial, Optional.of("示例厂"), Optional.of("DSJ-1"));
    }

    public boolean plugged() {
        return plugged;
    }

    /** What a recorder's switch does. */
    public void show() {
        try {
            Files.move(hidden(), card());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void pull() throws IOException {
        plugged = false;
        if (Files.exists(card())) {
            Files.move(card(), folder.resolve("pulled"));
        }
    }

    /** What the driver said of the switch. */
    public List<String> handovers() {
        return handovers;
    }

    public Handover way(DockedDevice recorder) {
        return new Way();
    }

    private final class Way implements Handover {
        @Override
        public void begin() {
            handovers.add("begin");
        }

        @Override
        public void refused() {
            handovers.add("refused");
        }

        @Override
        public DockedDevice storage() throws DeviceException {
            try {
                return VolumeDevice.folder(card());
            } catch (IOException e) {
                throw new DeviceException(Reason.MODE_SWITCH_FAILED, "no disk", e);
            }
        }
    }
}
