package org.evidencestation.devices.gat947;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.PortKey;
import org.evidencestation.devices.handover.Handover;
import org.evidencestation.devices.identity.Layout;
import org.evidencestation.devices.volume.UsbIdentity;
import org.evidencestation.devices.volume.VolumeDevice;

/** A dock with one recorder of a make whose library is the test's, as its environment says. */
final class Desk {
    private final Path folder;
    private final Path helper;
    private final Path library;
    private final Map<String, String> environment = new TreeMap<>();
    private Layout layout = Layout.A;
    private Optional<Path> password = Optional.empty();
    private Optional<String> usbSerial = Optional.of("0001");
    private List<String> before = List.of();
    private final List<String> handovers = new ArrayList<>();
    private int candidates = 1;
    private boolean plugged = true;

    Desk(Path folder, Path helper, Path library) {
        this.folder = folder;
        this.helper = helper;
        this.library = library;
        environment.put("ZFY_LOG", log().toString());
        environment.put("ZFY_HIDDEN", hidden().toString());
        environment.put("ZFY_CARD", card().toString());
    }

    Path hidden() {
        return folder.resolve("hidden");
    }

    Path card() {
        return folder.resolve("card");
    }

    private Path log() {
        return folder.resolve("calls.txt");
    }

    Desk with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Desk layout(Layout chosen) {
        layout = chosen;
        return this;
    }

    Desk password(String chosen) throws IOException {
        Path file = folder.resolve("password.txt");
        Files.writeString(file, chosen + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        password = Optional.of(file);
        return this;
    }

    Desk noUsbSerial() {
        usbSerial = Optional.empty();
        return this;
    }

    Desk candidates(int count) {
        candidates = count;
        return this;
    }

    /** Instead of the reference helper. */
    Desk helper(String... command) {
        before = List.of(command);
        return this;
    }

    void pull() {
        plugged = false;
    }

    /** What was called, in order, with what the library found about the password. */
    List<String> calls() throws IOException {
        return Files.exists(log()) ? Files.readAllLines(log()) : List.of();
    }

    List<String> handovers() {
        return handovers;
    }

    Vendor vendor() {
        List<String> command = new ArrayList<>(List.of("env"));
        environment.forEach((name, value) -> command.add(name + "=" + value));
        command.addAll(before.isEmpty() ? List.of(helper.toString()) : before);
        return new Vendor("示例厂", Set.of("1d6b:0104"), command, library, layout, "SLJ01", password, true);
    }

    VendorDevice recorder() {
        return recorder(new VendorLibrary(vendor()), "dock/1");
    }

    VendorDevice recorder(VendorLibrary shared, String port) {
        UsbIdentity usb = new UsbIdentity("1d6b", "0104", usbSerial, Optional.of("示例厂"), Optional.of("DSJ-1"));
        return new VendorDevice(new PortKey(port), "1-5", usb, shared, () -> plugged, () -> candidates, Way::new);
    }

    /** All answers are waited for, but not this one. */
    static Patience shortFor(Verb hanging) {
        return new Patience() {
            @Override
            public Duration of(Verb verb) {
                return verb == hanging ? Duration.ofMillis(100) : NORMAL.of(verb);
            }

            @Override
            public Duration betweenTries() {
                return Duration.ZERO;
            }
        };
    }

    static InstantSource fixed(String time) {
        return InstantSource.fixed(java.time.Instant.parse(time));
    }

    /** The library's own rename is the disk's appearance. */
    private final class Way implements Handover {
        Way(DockedDevice recorder) {
            handovers.add("of " + recorder.port());
        }

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
