package org.evidencestation.devices.rig;

import java.nio.file.Path;
import org.evidencestation.devices.DockSource;
import org.evidencestation.devices.RecorderDriver;
import org.evidencestation.devices.mtp.MtpDriver;
import org.evidencestation.devices.mtp.usb.LinuxMtpDevices;

/** QEMU's MTP responder. It knows ASCII names only. */
record QemuPeer(String name, Path footage) implements Peer {
    @Override
    public DockSource source() {
        return LinuxMtpDevices.ofThisMachine();
    }

    @Override
    public RecorderDriver driver() {
        return new MtpDriver();
    }

    @Override
    public void plug() throws Exception {
        Shell.run("usb", "plug", name);
    }

    void plugInto(String port) throws Exception {
        Shell.run("usb", "plug", name, port);
    }

    @Override
    public void pull() throws Exception {
        Shell.run("usb", "pull", name);
    }
}
