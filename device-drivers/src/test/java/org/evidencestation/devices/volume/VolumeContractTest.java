package org.evidencestation.devices.volume;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.RecorderDriver;
import org.evidencestation.devices.RecorderDriverContract;
import org.junit.jupiter.api.io.TempDir;

final class VolumeContractTest extends RecorderDriverContract {
    @TempDir
    Path place = Path.of("");

    private Path root() {
        return place.resolve("card");
    }

    @Override
    protected RecorderDriver driver() {
        return new VolumeDriver();
    }

    @Override
    protected DockedDevice dock(Map<String, byte[]> files) throws Exception {
        Files.createDirectory(root());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = root().resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return VolumeDevice.folder(root());
    }

    @Override
    protected void change(String path) throws Exception {
        Files.write(root().resolve(path), new byte[100], StandardOpenOption.APPEND);
    }

    @Override
    protected void pull() throws Exception {
        Files.move(root(), place.resolve("pulled"));
    }
}
