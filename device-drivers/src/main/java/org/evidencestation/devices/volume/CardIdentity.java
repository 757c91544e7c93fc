package org.evidencestation.devices.volume;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.RecorderIdentity;
import org.evidencestation.devices.RecorderIdentity.Claim;
import org.evidencestation.devices.RecorderIdentity.Kind;

/** Who a mounted recorder says it is: what was written onto the card first, what the plug says last. */
final class CardIdentity {
    /** Longer than any number in use; a hostile file costs no more. */
    private static final int LONGEST = 64;
    /** What recorders are delivered with; nobody's number. */
    private static final String FACTORY_POLICE_NUMBER = "123456";

    private CardIdentity() {}

    static RecorderIdentity of(VolumeDevice device) throws DeviceException {
        List<Claim> claims = new ArrayList<>();
        for (MountedVolume volume : device.volumes()) {
            policeNumber(volume).ifPresent(number -> claims.add(new Claim(Kind.POLICE_NUMBER, number, "sn.txt")));
        }
        device.volumes().stream().flatMap(CardIdentity::ofVolume).forEach(claims::add);
        device.usb().stream().flatMap(CardIdentity::ofPlug).forEach(claims::add);
        return new RecorderIdentity(device.key(), claims);
    }

    /** Some makers write the seven-digit device number as the label. */
    private static Stream<Claim> ofVolume(MountedVolume volume) {
        Stream<Claim> number = volume
                .label()
                .filter(label -> label.matches("\\d{7}"))
                .map(label -> new Claim(Kind.DEVICE_NUMBER, label, "volume"))
                .stream();
        Stream<Claim> label = volume.label().map(text -> new Claim(Kind.VOLUME_LABEL, text, "volume")).stream();
        Stream<Claim> id = volume.volumeId().map(text -> new Claim(Kind.VOLUME_ID, text, "volume")).stream();
        return Stream.of(number, label, id).flatMap(claims -> claims);
    }

    private static Stream<Claim> ofPlug(UsbIdentity usb) {
        return Stream.of(
                        usb.serial().map(text -> new Claim(Kind.SERIAL, text, "usb")),
                        usb.manufacturer().map(text -> new Claim(Kind.VENDOR, text, "usb")),
                        usb.product().map(text -> new Claim(Kind.MODEL, text, "usb")),
                        Optional.of(new Claim(Kind.USB_ID, usb.id(), "usb")))
                .flatMap(Optional::stream);
    }

    /** The first line of {@code sn.txt} in the root, as deployed stations expect it. */
    private static Optional<String> policeNumber(MountedVolume volume) throws DeviceException {
        try (CardFolder root = CardFolder.root(volume.root())) {
            for (Path name : root.names()) {
                if (name.toString().toLowerCase(Locale.ROOT).equals("sn.txt")
                        && root.stat(name).kind() == EntryStat.Kind.FILE) {
                    return firstLine(root, name);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw Failures.of(volume, "read sn.txt of " + volume.root(), e);
        }
    }

    private static Optional<String> firstLine(CardFolder root, Path name) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(LONGEST);
        try (SeekableByteChannel channel = root.open(name)) {
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
                // until there is enough or no more
            }
        }
        String text = new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
        return text.lines()
                .findFirst()
                .map(line -> line.replace("\uFEFF", "").strip())
                .filter(line -> line.matches("[0-9A-Za-z]{1,32}") && !line.equals(FACTORY_POLICE_NUMBER));
    }
}
