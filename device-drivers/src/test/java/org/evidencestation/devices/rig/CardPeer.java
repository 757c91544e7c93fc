package org.evidencestation.devices.rig;

import java.nio.file.Files;
import java.nio.file.Path;
import org.evidencestation.devices.DockSource;
import org.evidencestation.devices.RecorderDriver;
import org.evidencestation.devices.volume.LinuxVolumes;
import org.evidencestation.devices.volume.VolumeDriver;

/** A recorder that shows itself as a disk: QEMU's usb-storage, mounted by the helper a station mounts with. */
record CardPeer(String name, Path footage) implements Peer {
    private static final String MOUNTS = "/run/evidence-station/media/";

    @Override
    public DockSource source() {
        return LinuxVolumes.ofThisMachine();
    }

    @Override
    public RecorderDriver driver() {
        return new VolumeDriver();
    }

    @Override
    public void plug() throws Exception {
        Shell.run("usb", "plug", name);
        mount();
    }

    /** @param port another than its own */
    void plugInto(String port) throws Exception {
        Shell.run("usb", "plug", name, port);
        mount();
    }

    Path mount() throws Exception {
        return Path.of(Shell.run("recorder-mount", node()));
    }

    /** Its partition. */
    String node() throws Exception {
        return Shell.run("usb", "node", name, "1");
    }

    @Override
    public void pull() throws Exception {
        Shell.run("usb", "pull", name);
    }

    /** Of all cards: a pulled disk cannot be told from another any more. */
    @Override
    public void letGo() throws Exception {
        for (String mount : Files.readAllLines(Path.of("/proc/self/mountinfo"))) {
            String folder = mount.split(" ", -1)[4];
            if (folder.startsWith(MOUNTS)) {
                Shell.run(
                        "recorder-mount", "--release", "/dev/" + Path.of(folder).getFileName());
            }
        }
    }

    /** Puts the footage on a card whose file system only the machine's kernel can write. */
    void fill() throws Exception {
        Shell.run("usb", "plug", name);
        Shell.script("mkdir -p /tmp/fill && mount " + node() + " /tmp/fill && cp -r --preserve=timestamps " + footage
                + "/. /tmp/fill && umount /tmp/fill");
        pull();
    }
}
