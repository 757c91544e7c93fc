package org.evidencestation.devices.volume;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.ErasePermit;
import org.evidencestation.devices.Eraser;
import org.evidencestation.devices.Listing;
import org.evidencestation.devices.Media;
import org.evidencestation.devices.PortKey;
import org.evidencestation.devices.RecorderKey;
import org.evidencestation.devices.StationClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cards may be written to only while clips are erased from them. */
class WriteBlockTest {
    private static final StationClock CLOCK =
            new StationClock(InstantSource.fixed(Instant.parse("2026-11-21T04:00:00Z")), ZoneId.of("Asia/Shanghai"));

    @TempDir
    Path place = Path.of("");

    private final List<Path> cards = new ArrayList<>();
    private final Gate gate = new Gate();

    @BeforeEach
    void makeThreeCards() throws IOException {
        for (String name : List.of("first", "second", "third")) {
            Path card = Files.createDirectory(place.resolve(name));
            Files.writeString(card.resolve("a.mp4"), name);
            cards.add(card);
        }
    }

    private Arrival arrive(Set<String> options) throws DeviceException {
        List<MountedVolume> volumes = cards.stream()
                .map(card -> new MountedVolume(
                        card,
                        card.getFileName().toString(),
                        new MountOptions("vfat", options),
                        Optional.empty(),
                        Optional.empty(),
                        () -> true))
                .toList();
        VolumeDevice device = new VolumeDevice(
                new PortKey("c/1.2"), new RecorderKey("volume:"), "1-7", Optional.empty(), volumes, gate);
        return new VolumeDriver().arrive(device, CLOCK);
    }

    /** A card may have been left so by a station that was killed while it erased. */
    @Test
    void isClosedAgainBeforeACardThatIsMountedWritableIsLookedAt() throws Exception {
        arrive(Set.of("rw")).close();
        assertEquals(cards, gate.forbidden);
    }

    @Test
    void isLeftAloneWhereItHolds() throws Exception {
        arrive(Set.of("ro")).close();
        assertEquals(List.of(), gate.forbidden);
    }

    @Test
    void thatCannotBeClosedStopsNoFootage() throws Exception {
        gate.stuck = Set.copyOf(cards);
        try (Arrival arrival = arrive(Set.of("rw"));
                Media media = arrival.openMedia()) {
            assertEquals(3, media.list().clips().size());
        }
        assertEquals(cards, gate.forbidden, "each was tried");
    }

    @Test
    void isClosedOnEveryCardThoughItFailsOnSome() throws Exception {
        gate.stuck = Set.of(cards.getFirst(), cards.get(1));
        try (Arrival arrival = arrive(Set.of("ro"));
                Media media = arrival.openMedia()) {
            Listing listing = media.list();
            Eraser eraser = media.openEraser();
            for (Clip clip : listing.clips()) {
                eraser.erase(new ErasePermit(clip, listing, "0".repeat(64), 1));
            }
            DeviceException failure = assertThrows(DeviceException.class, eraser::close);
            assertTrue(failure.detail().contains("first"), failure.detail());
            assertEquals(1, failure.getSuppressed().length);
        }
        assertEquals(cards, gate.forbidden);
    }

    private static final class Gate implements WriteAccess {
        private final List<Path> forbidden = new ArrayList<>();
        private Set<Path> stuck = Set.of();

        @Override
        public void allow(Path root) {}

        @Override
        public void forbid(Path root) throws IOException {
            forbidden.add(root);
            if (stuck.contains(root)) {
                throw new IOException("busy");
            }
        }
    }
}
