package org.evidencestation.devices.usb.isolation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.PortKey;
import org.evidencestation.devices.StationClock;
import org.evidencestation.devices.mtp.MtpDevice;
import org.evidencestation.devices.mtp.MtpDriver;
import org.evidencestation.devices.mtp.UsbNames;

/** A recorder in a child process, and the folder through which a test lets things happen to it. */
final class Rig {
    static final StationClock CLOCK = new StationClock(
            InstantSource.fixed(java.time.Instant.parse("2026-11-21T04:00:00Z")), ZoneId.of("Asia/Shanghai"));

    private final Path folder;

    Rig(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        Files.createDirectories(card(folder));
    }

    /** What may happen in a child before one of its reads. */
    enum Fault {
        HALT,
        SEGMENTATION,
        HANG,
        BABBLE,
        PRINT,
        THROW
    }

    static Path card(Path folder) {
        return folder.resolve("card");
    }

    static Path patterned(Path folder) {
        return folder.resolve("patterned");
    }

    static Path pulled(Path folder) {
        return folder.resolve("pulled");
    }

    static Path changed(Path folder) {
        return folder.resolve("changed");
    }

    /** Is there once a child hangs. */
    static Path hanging(Path folder) {
        return folder.resolve("hanging");
    }

    static Path fault(Path folder, Fault fault) {
        return folder.resolve(fault.name());
    }

    Rig file(String path, byte[] bytes) throws IOException {
        Path file = card(folder).resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, bytes);
        return this;
    }

    /** A file that needs no room. */
    Rig patterned(long size) throws IOException {
        Files.writeString(patterned(folder), Long.toString(size));
        return this;
    }

    void change(String path) throws IOException {
        Path whole = folder.resolve("changing");
        Files.writeString(whole, path);
        Files.move(whole, changed(folder));
    }

    void pull() throws IOException {
        Files.createFile(pulled(folder));
    }

    /** Lets it happen once, in a child that has read so often. */
    Rig once(Fault fault, int reads) throws IOException {
        Files.writeString(fault(folder, fault), reads + "\nonce");
        return this;
    }

    /** Lets it happen in every child that has read so often. */
    Rig always(Fault fault, int reads) throws IOException {
        Files.writeString(fault(folder, fault), reads + "\nalways");
        return this;
    }

    ChildProgram program() {
        return new ChildProgram(ResponderChild.class, List.of(folder.toString()));
    }

    MtpDevice device() {
        UsbNames names = new UsbNames(0x1D6B, 0x0100, Optional.of("7654321"), Optional.of("示例厂"), Optional.of("DSJ-1"));
        return new MtpDevice(new PortKey("responder/1"), names, "1", () -> IsolatedPipe.open(program()));
    }

    Arrival arrive() throws DeviceException {
        return new MtpDriver().arrive(device(), CLOCK);
    }
}
