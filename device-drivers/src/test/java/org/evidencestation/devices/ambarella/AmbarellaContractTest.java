package org.evidencestation.devices.ambarella;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.PortKey;
import org.evidencestation.devices.RecorderDriver;
import org.evidencestation.devices.RecorderDriverContract;
import org.evidencestation.devices.wirepeer.AmbarellaPeer;
import org.evidencestation.devices.wirepeer.FolderDock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

final class AmbarellaContractTest extends RecorderDriverContract {
    @TempDir
    Path folder = Path.of("");

    private @Nullable FolderDock dock;

    @Override
    protected RecorderDriver driver() {
        return new AmbarellaDriver();
    }

    @Override
    protected DockedDevice dock(Map<String, byte[]> files) throws Exception {
        FolderDock now = new FolderDock(folder).fill(files);
        dock = now;
        AmbarellaPeer peer = new AmbarellaPeer(now::show);
        return new AmbarellaDevice(
                new PortKey("dock/1"),
                "1-5",
                FolderDock.usb("4255", "0001", Optional.of("0001")),
                () -> {
                    if (!now.plugged()) {
                        throw new DeviceException(Reason.UNPLUGGED, "nothing there");
                    }
                    return new PeerPipe(peer);
                },
                now::way);
    }

    @Override
    protected void change(String path) throws Exception {
        Files.write(folder.resolve("card").resolve(path), new byte[100], StandardOpenOption.APPEND);
    }

    @Override
    protected void pull() throws Exception {
        Objects.requireNonNull(dock).pull();
    }
}
