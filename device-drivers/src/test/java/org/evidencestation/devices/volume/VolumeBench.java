package org.evidencestation.devices.volume;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.ClipReader;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.Media;
import org.evidencestation.devices.StationClock;
import org.junit.jupiter.api.io.TempDir;

/** A folder for a card, on the bench. */
abstract class VolumeBench {
    static final Instant NOW = Instant.parse("2026-11-21T04:00:00Z");
    static final StationClock CLOCK = new StationClock(InstantSource.fixed(NOW), ZoneId.of("Asia/Shanghai"));

    @TempDir
    Path place = Path.of("");

    Path card() throws IOException {
        return Files.createDirectories(place.resolve("card"));
    }

    Path file(String path, String text) throws IOException {
        Path file = card().resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    Arrival arrive() throws Exception {
        return new VolumeDriver().arrive(VolumeDevice.folder(card()), CLOCK);
    }

    Media media() throws Exception {
        return arrive().openMedia();
    }

    static Reason failure(Media media, Clip clip) {
        return assertThrows(DeviceException.class, () -> read(media, clip)).reason();
    }

    static String read(Media media, Clip clip) throws DeviceException {
        ByteBuffer buffer = ByteBuffer.allocate(10_000);
        try (ClipReader reader = media.open(clip, 0)) {
            while (reader.read(buffer) >= 0) {
                // until the end
            }
        }
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
    }
}
