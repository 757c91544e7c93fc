package org.evidencestation.devices.volume;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.PortKey;
import org.evidencestation.devices.RecorderKey;

/**
 * A recorder that is mounted as one or more volumes. A recorder with internal memory and a card, or a card of two
 * partitions, is one device with several volumes, because the officer docks and takes away one thing: it may only turn
 * green when all of it is held. With several volumes each path begins with the name of its volume.
 *
 * @param connection see {@link DockedDevice#connection}
 * @param volumes at least one, in the order of their places
 * @param writing how clips may be erased
 */
public record VolumeDevice(
        PortKey port,
        RecorderKey key,
        String connection,
        Optional<UsbIdentity> usb,
        List<MountedVolume> volumes,
        WriteAccess writing)
        implements DockedDevice {
    private static final String FOLDER = "folder";

    public VolumeDevice {
        volumes = List.copyOf(volumes);
        if (volumes.isEmpty()) {
            throw new IllegalArgumentException("A device without a volume");
        }
    }

    /** Whether it is a folder that somebody pointed at. */
    boolean isFolder() {
        return volumes.getFirst().place().equals(FOLDER);
    }

    /**
     * A folder taken for a recorder, known by nothing but its path.
     *
     * @throws IOException if it is not a folder that can be opened
     */
    public static VolumeDevice folder(Path folder) throws IOException {
        Path root = folder.toRealPath();
        MountedVolume volume = new MountedVolume(
                root,
                FOLDER,
                MountOptions.of(FOLDER, Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                SameFolder.as(root));
        String name = "folder:" + root;
        return new VolumeDevice(
                new PortKey(name),
                new RecorderKey(name),
                "",
                Optional.empty(),
                List.of(volume),
                WriteAccess.AS_MOUNTED);
    }

    /** USB serial number and volume ids in one text that cannot be read in two ways. */
    static RecorderKey key(Optional<UsbIdentity> usb, List<MountedVolume> volumes) {
        Stream<String> device = usb.stream()
                .map(id -> "usb:" + id.id() + ":"
                        + id.serial().map(VolumeDevice::encode).orElse(""));
        Stream<String> cards = volumes.stream()
                .map(volume ->
                        "volume:" + volume.volumeId().map(VolumeDevice::encode).orElse(""));
        return new RecorderKey(Stream.concat(device, cards).collect(Collectors.joining(";")));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String description() {
        Stream<String> device = usb.stream().map(UsbIdentity::description);
        Stream<String> cards = volumes.stream()
                .map(volume ->
                        volume.label().or(volume::volumeId).orElse(volume.root().toString()));
        return Stream.concat(device, cards).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
