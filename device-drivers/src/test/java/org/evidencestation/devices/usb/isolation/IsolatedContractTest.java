package org.evidencestation.devices.usb.isolation;

import java.nio.file.Path;
import java.util.Map;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.RecorderDriver;
import org.evidencestation.devices.RecorderDriverContract;
import org.evidencestation.devices.mtp.MtpDriver;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The contract over a recorder that is reached through another process. */
@EnabledOnOs(OS.LINUX)
final class IsolatedContractTest extends RecorderDriverContract {
    @TempDir
    Path folder;

    @Override
    protected RecorderDriver driver() {
        return new MtpDriver();
    }

    @Override
    protected DockedDevice dock(Map<String, byte[]> files) throws Exception {
        Rig rig = new Rig(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            rig.file(file.getKey(), file.getValue());
        }
        return rig.device();
    }

    @Override
    protected void change(String path) throws Exception {
        new Rig(folder).change(path);
    }

    @Override
    protected void pull() throws Exception {
        new Rig(folder).pull();
    }
}
