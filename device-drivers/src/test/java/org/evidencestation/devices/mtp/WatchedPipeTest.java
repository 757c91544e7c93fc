package org.evidencestation.devices.mtp;

import static org.evidencestation.devices.mtp.Bench.assertFails;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.time.Duration;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.usb.BulkPipe;
import org.junit.jupiter.api.Test;

final class WatchedPipeTest {
    private static final Duration SHORT = Duration.ofMillis(1);

    /** Every transfer fails; what it is asked for events tells how often. */
    private static final class BrokenPipe implements BulkPipe {
        private final Reason transfers;
        private final int failuresBeforeItIsGone;
        private int looks;

        BrokenPipe(Reason transfers, int failuresBeforeItIsGone) {
            this.transfers = transfers;
            this.failuresBeforeItIsGone = failuresBeforeItIsGone;
        }

        @Override
        public int maxPacket() {
            return 512;
        }

        @Override
        public void write(ByteBuffer source, Duration timeout) throws DeviceException {
            throw new DeviceException(transfers, "bulk out");
        }

        @Override
        public int read(ByteBuffer target, Duration timeout) throws DeviceException {
            throw new DeviceException(transfers, "bulk in");
        }

        @Override
        public int readEvent(ByteBuffer target, Duration timeout) throws DeviceException {
            looks++;
            if (failuresBeforeItIsGone < 0) {
                return 0;
            }
            throw new DeviceException(
                    looks > failuresBeforeItIsGone ? Reason.UNPLUGGED : Reason.MEDIA_ERROR, "interrupt in");
        }

        @Override
        public void request(ClassRequest request, ByteBuffer source, Duration timeout) {}

        @Override
        public int ask(ClassRequest request, ByteBuffer target, Duration timeout) {
            return 0;
        }

        @Override
        public void clearHalt(Endpoint endpoint) {}

        @Override
        public void close() {}
    }

    private static void assertBothFail(Reason reason, BulkPipe pipe) {
        WatchedPipe watched = new WatchedPipe(pipe);
        assertFails(reason, () -> watched.read(ByteBuffer.allocateDirect(512), SHORT));
        assertFails(reason, () -> watched.write(ByteBuffer.allocateDirect(12), SHORT));
    }

    @Test
    void knowsAPulledCableWhoseRecorderIsStillOnTheBus() {
        assertBothFail(Reason.UNPLUGGED, new BrokenPipe(Reason.MEDIA_ERROR, 3));
    }

    @Test
    void callsAFailureOfARecorderThatStaysAMediaError() {
        assertBothFail(Reason.MEDIA_ERROR, new BrokenPipe(Reason.MEDIA_ERROR, -1));
    }

    @Test
    void doesNotLookWhereTheFailureIsClear() {
        BrokenPipe stalled = new BrokenPipe(Reason.STALL, 0);
        assertBothFail(Reason.STALL, stalled);
        assertEquals(0, stalled.looks);
    }
}
