package org.evidencestation.devices.jieli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.PortKey;
import org.evidencestation.devices.RecorderDriver;
import org.evidencestation.devices.RecorderDriverContract;
import org.evidencestation.devices.wirepeer.FolderDock;
import org.evidencestation.devices.wirepeer.JieLiPeer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

final class JieLiContractTest extends RecorderDriverContract {
    @TempDir
    Path folder = Path.of("");

    private @Nullable FolderDock dock;

    @Override
    protected RecorderDriver driver() {
        return new JieLiDriver();
    }

    @Override
    protected DockedDevice dock(Map<String, byte[]> files) throws Exception {
        FolderDock now = new FolderDock(folder).fill(files);
        dock = now;
        JieLiPeer peer = new JieLiPeer(now::show);
        return new JieLiDevice(
                new PortKey("dock/1"),
                "1-5",
                FolderDock.usb("1d6b", "0104", Optional.of("0001")),
                "DV16 DEVICE V1.00",
                () -> new PeerPipe(peer),
                now::plugged,
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
