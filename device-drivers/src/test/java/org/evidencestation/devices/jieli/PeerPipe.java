package org.evidencestation.devices.jieli;

import java.nio.ByteBuffer;
import java.time.Duration;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.wirepeer.JieLiPeer;
import org.evidencestation.devices.wirepeer.JieLiPeer.Outcome;

/** The way to a recorder in this process. */
final class PeerPipe implements ScsiPipe {
    private final JieLiPeer peer;
    private int closed;

    PeerPipe(JieLiPeer peer) {
        this.peer = peer;
    }

    int closed() {
        return closed;
    }

    @Override
    public ScsiReply ask(byte[] command, int room, Duration timeout) throws DeviceException {
        return exchange(command, new byte[0], room);
    }

    @Override
    public ScsiReply tell(byte[] command, ByteBuffer data, Duration timeout) throws DeviceException {
        byte[] bytes = new byte[data.remaining()];
        data.get(bytes);
        return exchange(command, bytes, 0);
    }

    private ScsiReply exchange(byte[] command, byte[] data, int room) throws DeviceException {
        if (closed > 0) {
            throw new IllegalStateException("closed");
        }
        try {
            Outcome outcome = peer.obey(command, data);
            ByteBuffer given = outcome.data();
            given.limit(Math.min(room, given.limit()));
            return outcome.key() == 0
                    ? new ScsiReply(0, 0, ByteBuffer.allocate(0), given)
                    : new ScsiReply(
                            2,
                            0,
                            ByteBuffer.wrap(JieLiPeer.sense(outcome.key(), outcome.additional())),
                            ByteBuffer.allocate(0));
        } catch (JieLiPeer.Left e) {
            throw new DeviceException(Reason.UNPLUGGED, "left", e);
        }
    }

    @Override
    public void close() {
        closed++;
    }
}
