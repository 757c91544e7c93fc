package org.evidencestation.devices.simulated;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.BatteryReading;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.ClipReader;
import org.evidencestation.devices.ClockReading;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.Media;
import org.evidencestation.devices.RecorderIdentity.Kind;
import org.evidencestation.devices.StationClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class SimulatedRecorderTest {
    private static final StationClock CLOCK =
            new StationClock(InstantSource.fixed(Instant.parse("2026-11-21T04:00:00Z")), ZoneId.of("Asia/Shanghai"));

    private final SimulatedRack rack = new SimulatedRack();

    private Media plug(SimulatedRecorder recorder) throws DeviceException {
        return new SimulatedDriver().arrive(rack.plug(1, recorder), CLOCK).openMedia();
    }

    private static SimulatedRecorder.Builder withClip(long size) {
        return SimulatedRecorder.named("0000001").clip("a.mp4", size, 42);
    }

    private static byte[] read(Media media) throws DeviceException {
        return read(media, 0);
    }

    private static byte[] read(Media media, long offset) throws DeviceException {
        Clip clip = media.list().clips().getFirst();
        ByteBuffer whole = ByteBuffer.allocate((int) (clip.size() - offset) + 1);
        try (ClipReader reader = media.open(clip, offset)) {
            while (reader.read(whole) >= 0) {
                // until the end
            }
        }
        byte[] bytes = new byte[whole.flip().remaining()];
        whole.get(bytes);
        return bytes;
    }

    private static Reason failure(Media media) {
        return assertThrows(DeviceException.class, () -> read(media)).reason();
    }

    @Test
    void unplugsOnceAfterTheScriptedByte() throws Exception {
        SimulatedRecorder recorder =
                withClip(5_000_000).fault(new Fault.Unplug("a.mp4", 1_234_567)).build();
        Media media = plug(recorder);
        Clip clip = media.list().clips().getFirst();
        ByteBuffer buffer = ByteBuffer.allocate(5_000_001);
        try (ClipReader reader = media.open(clip, 0)) {
            DeviceException failure = assertThrows(DeviceException.class, () -> {
                while (reader.read(buffer) >= 0) {
                    // until the plug is pulled
                }
            });
            assertEquals(Reason.UNPLUGGED, failure.reason());
        }
        assertEquals(1_234_567, buffer.position());
        assertTrue(rack.present().isEmpty());
        assertEquals(5_000_000, read(plug(recorder)).length);
    }

    @Test
    void staysUnreadableAtTheScriptedByte() throws Exception {
        Media media =
                plug(withClip(100).fault(new Fault.Unreadable("a.mp4", 50)).build());
        assertEquals(Reason.MEDIA_ERROR, failure(media));
        assertEquals(Reason.MEDIA_ERROR, failure(media));
    }

    @Test
    void growsWhileItIsReadAndThenKeepsItsSize() throws Exception {
        Media media = plug(withClip(100).fault(new Fault.Grows("a.mp4", 2)).build());
        assertEquals(Reason.CHANGED, failure(media));
        assertEquals(Reason.CHANGED, failure(media));
        assertEquals(2148, read(media).length);
    }

    @Test
    void flipsOneBitOnTheFirstReadingOnly() throws Exception {
        byte[] right = read(plug(withClip(3_000_000).build()));
        rack.unplug(1);
        Media media = plug(
                withClip(3_000_000).fault(new Fault.BitFlip("a.mp4", 2_000_000)).build());
        byte[] wrong = read(media);
        wrong[2_000_000] ^= 1;
        assertArrayEquals(right, wrong);
        assertArrayEquals(right, read(media));
    }

    @Test
    void hangsUntilThePlugIsPulled() throws Exception {
        Media media = plug(withClip(100).fault(new Fault.Hang("a.mp4", 10)).build());
        CountDownLatch started = new CountDownLatch(1);
        FutureTask<Reason> reading = new FutureTask<>(() -> {
            started.countDown();
            return failure(media);
        });
        Thread.ofVirtual().start(reading);
        started.await();
        rack.unplug(1);
        assertEquals(Reason.UNPLUGGED, reading.get());
    }

    @Test
    void hangsUntilTheReaderIsInterrupted() throws Exception {
        Media media = plug(withClip(100).fault(new Fault.Hang("a.mp4", 10)).build());
        FutureTask<Reason> reading = new FutureTask<>(() -> failure(media));
        Thread thread = Thread.ofVirtual().start(reading);
        thread.interrupt();
        assertEquals(Reason.TIMEOUT, reading.get());
    }

    @Test
    void breaksOffASlowLineWhenUnplugged() throws Exception {
        Media media = plug(withClip(100).fault(new Fault.SlowLine(1)).build());
        FutureTask<Reason> reading = new FutureTask<>(() -> failure(media));
        Thread.ofVirtual().start(reading);
        rack.unplug(1);
        assertEquals(Reason.UNPLUGGED, reading.get());
    }

    @Test
    void isBusyForTheScriptedNumberOfAttempts() throws Exception {
        SimulatedRecorder recorder = withClip(10).fault(new Fault.Busy(1)).build();
        assertEquals(
                Reason.DEVICE_BUSY,
                assertThrows(DeviceException.class, () -> plug(recorder)).reason());
        rack.unplug(1);
        assertEquals(10, read(plug(recorder)).length);
    }

    @Test
    void measuresItsClockWithUncertainty() throws Exception {
        SimulatedRecorder recorder =
                withClip(1).clockOffset(Duration.ofSeconds(-90)).build();
        try (Arrival arrival = new SimulatedDriver().arrive(rack.plug(1, recorder), CLOCK)) {
            ClockReading.Measured clock = assertInstanceOf(ClockReading.Measured.class, arrival.clock());
            assertEquals(Duration.ofSeconds(-90), clock.offset());
            assertEquals(LocalDateTime.of(2026, 11, 21, 11, 58, 30), clock.recorderTime());
            assertEquals(Duration.ofSeconds(1), clock.uncertainty());
            assertEquals("protocol", clock.method());
            assertInstanceOf(BatteryReading.Unknown.class, arrival.battery());
        }
    }

    @Test
    void sampleHoldsOneClipOfEachKindAndAnIdentity() throws Exception {
        SimulatedRecorder sample = SimulatedRecorder.sample(LocalDateTime.of(2026, 11, 21, 12, 0));
        try (Arrival arrival = new SimulatedDriver().arrive(rack.plug(24, sample), CLOCK)) {
            assertEquals("123401", arrival.identity().first(Kind.POLICE_NUMBER).orElseThrow());
            assertEquals(new BatteryReading.Charge(76), arrival.battery());
            Media media = arrival.openMedia();
            assertEquals(6, media.list().clips().size());
            assertEquals(
                    1,
                    media.list().clips().stream()
                            .filter(c -> c.claims().important())
                            .count());
            assertEquals(
                    "DCIM/100ANDRO/123401_7654321_20261121110400_0001.mp4",
                    media.list().clips().getFirst().path());
            assertTrue(media.list().clips().stream()
                    .allMatch(c -> c.claims().deviceNumber().orElseThrow().equals("7654321")));
        }
    }

    @Test
    void readsTheSamePatternFromAnyOffset() throws Exception {
        Media media = plug(withClip(100_003).build());
        byte[] whole = read(media);
        for (int offset = 0; offset < 40; offset++) {
            byte[] tail = java.util.Arrays.copyOfRange(whole, offset, whole.length);
            assertArrayEquals(tail, read(media, offset));
        }
    }

    @Test
    void readsAFileOfThisComputer(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("x"), new byte[] {1, 2, 3});
        SimulatedClip clip = new SimulatedClip("x", ClipContent.file(file), LocalDateTime.of(2026, 1, 1, 0, 0));
        assertArrayEquals(
                new byte[] {1, 2, 3},
                read(plug(SimulatedRecorder.named("0000001").clip(clip).build())));
    }

    @Test
    void listsFootageAddedBetweenTwoDockings() throws Exception {
        SimulatedRecorder recorder = withClip(10).build();
        recorder.add(new SimulatedClip("b.mp4", ClipContent.of(new byte[3]), LocalDateTime.of(2026, 1, 1, 0, 0)));
        assertEquals(2, plug(recorder).list().clips().size());
    }

    @Test
    void oneSlotHoldsOneRecorder() {
        rack.plug(3, withClip(1).build());
        assertThrows(IllegalStateException.class, () -> rack.plug(3, withClip(1).build()));
        assertThrows(
                IllegalArgumentException.class, () -> rack.plug(25, withClip(1).build()));
        rack.unplug(3);
        rack.unplug(3);
        assertFalse(rack.present().iterator().hasNext());
    }
}
