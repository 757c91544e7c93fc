package org.evidencestation.devices.volume;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evidencestation.devices.PortKey;

/**
 * Finds the USB device behind a block device, and the socket it is plugged into. The socket is named by the controller and
 * the ports on the way to it, never by the bus number. A USB 3 socket has two sides, one for each speed, on two buses;
 * both are given the name of the slower side, so that a recorder wears the same sticker at either speed. Where a fast side
 * has no known peer, its path begins with {@code ss}, because ports are counted anew on it.
 */
public final class UsbTopology {
    private static final Pattern ROOT_HUB = Pattern.compile("usb\\d+");
    private static final Pattern HUB = Pattern.compile("\\d+-(\\d+(?:\\.\\d+)*)");
    private static final Pattern SOCKET = Pattern.compile("(.+)-port(\\d+)");
    private static final double SUPER_SPEED = 5000;

    private final Path sys;

    /** @param sys normally {@code /sys} */
    public UsbTopology(Path sys) {
        this.sys = sys;
    }

    /** The folder of a block device, empty when it is not there. */
    Optional<Path> block(String majorMinor) {
        return Sysfs.follow(sys.resolve("dev/block").resolve(majorMinor));
    }

    /** @return empty if the block device is not on USB */
    Optional<UsbPlace> behind(Path block) {
        return ancestors(block)
                .filter(folder -> Files.exists(folder.resolve("idVendor")))
                .findFirst()
                .flatMap(UsbTopology::of);
    }

    /**
     * Where a USB device is plugged in.
     *
     * @param device its folder in sysfs, no link
     * @return empty if its controller cannot be told
     */
    public static Optional<UsbPlace> of(Path device) {
        return port(device).map(port -> place(device, port));
    }

    private static UsbPlace place(Path device, PortKey port) {
        UsbIdentity identity = new UsbIdentity(
                Sysfs.attribute(device, "idVendor").orElse(""),
                Sysfs.attribute(device, "idProduct").orElse(""),
                Sysfs.attribute(device, "serial"),
                Sysfs.attribute(device, "manufacturer"),
                Sysfs.attribute(device, "product"));
        String connection = Sysfs.attribute(device, "busnum").orElse("") + "-"
                + Sysfs.attribute(device, "devnum").orElse("");
        return new UsbPlace(device, port, connection, identity);
    }

    private static Optional<PortKey> port(Path device) {
        boolean fast =
                Sysfs.attribute(device, "speed").filter(UsbTopology::isFast).isPresent();
        Optional<PortKey> slowSide = fast ? peer(device).flatMap(UsbTopology::nameOfSocket) : Optional.empty();
        return slowSide.or(() -> controller(device).flatMap(controller -> Sysfs.attribute(device, "devpath")
                .map(path -> new PortKey(controller + (fast ? "/ss" : "/") + path))));
    }

    private static boolean isFast(String speed) {
        return speed.matches("\\d{1,6}(\\.\\d{1,3})?") && Double.parseDouble(speed) >= SUPER_SPEED;
    }

    private static Optional<Path> peer(Path device) {
        return Sysfs.follow(device.resolve("port/peer"));
    }

    /** The socket's folder is {@code …/<hub>/<interface>/<hub>-port<N>}. */
    private static Optional<PortKey> nameOfSocket(Path socket) {
        Matcher name = SOCKET.matcher(socket.getFileName().toString());
        Path hub = socket.resolve("../..").normalize();
        if (!name.matches() || hub.getFileName() == null) {
            return Optional.empty();
        }
        Matcher path = HUB.matcher(hub.getFileName().toString());
        String before = path.matches() ? path.group(1) + "." : "";
        return controller(hub).map(controller -> new PortKey(controller + "/" + before + name.group(2)));
    }

    /** What the root hub belongs to: a PCI address or the name of a platform device, the same at every boot. */
    private static Optional<String> controller(Path device) {
        return ancestors(device)
                .filter(folder ->
                        ROOT_HUB.matcher(folder.getFileName().toString()).matches())
                .findFirst()
                .map(rootHub -> rootHub.resolveSibling("").normalize().getFileName())
                .map(Path::toString);
    }

    private static Stream<Path> ancestors(Path folder) {
        return Stream.<Path>iterate(folder, path -> path != null && path.getFileName() != null, Path::getParent);
    }
}
