package org.evidencestation.app.custody;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SpaceGateTest {
    private final AtomicLong free = new AtomicLong(1000);
    private final Presence here = new Presence();

    private SpaceGate gate(SpaceGate.WhenFull whenFull) {
        return new SpaceGate(free::get, 100, whenFull);
    }

    @Test
    void keepsTheReserve() throws IOException {
        SpaceGate gate = gate(SpaceGate.WhenFull.STOP);
        gate.admit(900, here, wanted -> {}).close();
        VaultFullException full = assertThrows(VaultFullException.class, () -> gate.admit(901, here, wanted -> {}));
        assertEquals(1001, full.wanted());
    }

    @Test
    void countsWhatOtherDocksHaveStillToWrite() throws IOException {
        SpaceGate gate = gate(SpaceGate.WhenFull.STOP);
        SpaceGate.Permit other = gate.admit(600, here, wanted -> {});
        assertThrows(VaultFullException.class, () -> gate.admit(400, here, wanted -> {}));
        other.written(500);
        gate.admit(400, here, wanted -> {}).close();
        other.close();
        assertDoesNotThrow(() -> gate.admit(900, here, wanted -> {}).close());
    }

    @Test
    void goesOnWhenRoomIsBack() throws Exception {
        SpaceGate gate = gate(SpaceGate.WhenFull.WAIT);
        free.set(0);
        CountDownLatch waits = new CountDownLatch(1);
        CountDownLatch passed = new CountDownLatch(1);
        Thread dock = Thread.ofPlatform().start(() -> {
            try {
                gate.admit(10, here, wanted -> waits.countDown()).close();
                passed.countDown();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        waits.await();
        gate.look();
        assertEquals(1, passed.getCount());
        free.set(1000);
        gate.look();
        dock.join();
        assertEquals(0, passed.getCount());
    }

    @Test
    void whoeverLeavesWhileWaitingIsLetGo() throws Exception {
        SpaceGate gate = gate(SpaceGate.WhenFull.WAIT);
        free.set(0);
        CountDownLatch waits = new CountDownLatch(1);
        CountDownLatch refused = new CountDownLatch(1);
        Thread dock = Thread.ofPlatform().start(() -> {
            try {
                gate.admit(10, here, wanted -> waits.countDown()).close();
            } catch (IOException e) {
                refused.countDown();
            }
        });
        waits.await();
        here.end(Presence.End.PULLED);
        gate.look();
        dock.join();
        assertEquals(0, refused.getCount());
    }

    @Test
    void triesAWriteAgainOnlyAfterTheNextLook() throws Exception {
        SpaceGate gate = gate(SpaceGate.WhenFull.WAIT);
        AtomicInteger tries = new AtomicInteger();
        CountDownLatch waits = new CountDownLatch(1);
        Thread dock = Thread.ofPlatform().start(() -> {
            try {
                gate.retrying(10, here, wanted -> waits.countDown(), permit -> {
                    if (tries.incrementAndGet() == 1) {
                        throw new IOException("No space left on device");
                    }
                    return 0;
                });
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        waits.await();
        assertEquals(1, tries.get());
        gate.look();
        dock.join();
        assertEquals(2, tries.get());
    }

    @Test
    void knowsAFullDiskByItsWords() {
        assertTrue(SpaceGate.isNoRoom(new IOException("No space left on device")));
        assertTrue(SpaceGate.isNoRoom(new IOException("Disk quota exceeded")));
        assertTrue(SpaceGate.isNoRoom(new IOException("There is not enough space on the disk")));
        assertTrue(SpaceGate.isNoRoom(new IOException("磁盘空间不足。")));
        assertFalse(SpaceGate.isNoRoom(new IOException("Input/output error")));
    }
}
