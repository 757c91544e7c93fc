package org.evidencestation.app.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import org.evidencestation.app.custody.DockingReport.Ending;
import org.evidencestation.devices.simulated.SimulatedDriver;
import org.evidencestation.devices.simulated.SimulatedRack;
import org.evidencestation.devices.simulated.SimulatedRecorder;
import org.evidencestation.storage.durable.DiskOperation;
import org.evidencestation.storage.durable.DiskProbe;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The vault's disk is full at the n-th operation, for every n: nothing is lost, and it goes on when room is back. */
class FullDiskTest {
    @TempDir
    Path folder = Path.of("");

    private final SimulatedRack rack = new SimulatedRack();

    /** Counts what would need room, and refuses it from one operation on. */
    private static final class FillingDisk implements DiskProbe {
        private final AtomicLong count = new AtomicLong();
        private volatile long fullAt = Long.MAX_VALUE;

        @Override
        public void before(DiskOperation operation) throws IOException {
            boolean needsRoom =
                    switch (operation) {
                        case DiskOperation.CreateFolder made -> true;
                        case DiskOperation.CreateFile made -> true;
                        case DiskOperation.Write written -> true;
                        case DiskOperation.Rename renamed -> true;
                        case DiskOperation.SyncFile synced -> false;
                        case DiskOperation.SyncFolder synced -> false;
                        case DiskOperation.SyncVolume synced -> false;
                        case DiskOperation.Truncate cut -> false;
                        case DiskOperation.Delete deleted -> false;
                        case DiskOperation.Protect protect -> false;
                    };
            if (needsRoom && count.incrementAndGet() >= fullAt) {
                throw new IOException("No space left on device");
            }
        }
    }

    private DockingReport dock(TestVault station, SimulatedRecorder recorder) throws IOException {
        var device = rack.plug(1, recorder);
        try {
            return station.collect(station.endlessSpace())
                    .collect(new SimulatedDriver(), device, "1", new Presence(), new DockingListener() {});
        } finally {
            rack.unplug(1);
        }
    }

    private static SimulatedRecorder recorder() {
        return SimulatedRecorder.named("1111111")
                .clip("DCIM/a.mp4", 100_000, 1)
                .clip("DCIM/b.mp4", 200_000, 2)
                .build();
    }

    @Test
    void whereverTheDiskFillsUpTheSameDockingEndsWholeLater() throws IOException {
        long operations = operationsOfAnUndisturbedDocking();
        assertTrue(operations > 20, "operations: " + operations);
        for (long n = 1; n <= operations; n++) {
            fullAt(n);
        }
    }

    private long operationsOfAnUndisturbedDocking() throws IOException {
        FillingDisk disk = new FillingDisk();
        try (TestVault station = new TestVault(folder.resolve("calm"), disk, InstantSource.system())) {
            long before = disk.count.get();
            dock(station, recorder());
            return disk.count.get() - before;
        }
    }

    private void fullAt(long n) throws IOException {
        FillingDisk disk = new FillingDisk();
        try (TestVault station = new TestVault(folder.resolve("n" + n), disk, InstantSource.system())) {
            disk.fullAt = disk.count.get() + n;
            DockingReport full = dock(station, recorder());
            assertInstanceOf(Ending.NoRoom.class, full.ending(), "full at operation " + n);
            disk.fullAt = Long.MAX_VALUE;
            DockingReport later = dock(station, recorder());
            assertInstanceOf(Ending.Completed.class, later.ending(), "after operation " + n);
            assertEquals(2, station.recordings().size(), "recordings after operation " + n);
            for (RecordingId recording : station.recordings().keySet()) {
                assertEquals(
                        recording.content(),
                        Sha256.of(
                                Files.readAllBytes(station.vault().recordings().content(recording))));
            }
            station.reopen();
            assertEquals(2, station.recordings().size(), "recordings after operation " + n + " and a restart");
        }
    }
}
