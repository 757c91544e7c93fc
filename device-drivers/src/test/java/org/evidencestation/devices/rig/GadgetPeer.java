package org.evidencestation.devices.rig;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.evidencestation.devices.DockSource;
import org.evidencestation.devices.RecorderDriver;
import org.evidencestation.devices.mtp.MtpDriver;
import org.evidencestation.devices.mtp.responder.gadget.Main;
import org.evidencestation.devices.mtp.usb.LinuxMtpDevices;

/** A recorder made of a program in the machine, which goes on when its cable is pulled. */
final class GadgetPeer implements Peer {
    private final String name;
    private final Path footage;

    private GadgetPeer(String name, Path footage) {
        this.name = name;
        this.footage = footage;
    }

    /** uMTP-Responder. */
    static GadgetPeer umtp(String name, Path footage, String access) throws Exception {
        Shell.run("gadget", "umtp", name, "1d6b:0101", "UMTP-" + name, footage.toString(), access);
        return new GadgetPeer(name, footage);
    }

    /** The project's own recorder. */
    static GadgetPeer own(String name, Path footage, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of("gadget", "make", name, "1d6b:0100", "OWN-" + name));
        command.addAll(List.of(
                "java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp"));
        command.addAll(List.of(System.getProperty("java.class.path"), Main.class.getName(), "--footage=" + footage));
        command.addAll(List.of("--function-fs=/dev/gadget/" + name, "--serial=OWN-" + name, "--zone=Asia/Shanghai"));
        command.add("--udc=/sys/kernel/config/usb_gadget/" + name + "/UDC");
        command.addAll(List.of(options));
        Shell.run(command.toArray(String[]::new));
        return new GadgetPeer(name, footage);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Path footage() {
        return footage;
    }

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
        try {
            Shell.run("gadget", "plug", name);
        } catch (IOException e) {
            System.out.println(
                    Shell.script("ps ax | grep " + name + "; tail -n 20 /run/gadget-" + name + ".log; dmesg | tail"));
            throw e;
        }
    }

    @Override
    public void pull() throws Exception {
        Shell.run("gadget", "pull", name);
    }

    /** A line for the program. */
    void tell(String line) throws Exception {
        Shell.run("gadget", "tell", name, line);
    }

    /** It is no more. */
    void end() throws Exception {
        Shell.run("gadget", "end", name);
    }
}
