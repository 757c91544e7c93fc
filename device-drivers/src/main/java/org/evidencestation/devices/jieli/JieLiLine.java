package org.evidencestation.devices.jieli;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Optional;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;

/** Gives single commands and says what became of them. */
final class JieLiLine implements AutoCloseable {
    private static final Duration ASKING = Duration.ofSeconds(2);
    private static final Duration TELLING = Duration.ofSeconds(10);

    private final ScsiPipe pipe;
    private boolean open = true;

    JieLiLine(ScsiPipe pipe) {
        this.pipe = pipe;
    }

    /**
     * Little endian.
     *
     * @throws DeviceException with {@code LENGTH_MISMATCH} if less came than there is of it
     */
    ByteBuffer ask(Command command) throws DeviceException {
        ByteBuffer data = exchange(command, () -> pipe.ask(command.asking(), command.room(), ASKING));
        if (data.remaining() != command.room()) {
            throw new DeviceException(
                    Reason.LENGTH_MISMATCH,
                    where(command) + "%d bytes of %d".formatted(data.remaining(), command.room()));
        }
        return data.order(ByteOrder.LITTLE_ENDIAN);
    }

    /** As {@link #ask}, for what the recorder also says whether it could do. */
    ByteBuffer askSurely(Command command) throws DeviceException {
        ByteBuffer data = ask(command);
        if (!obeyed()) {
            throw new DeviceException(Reason.DEVICE_BUSY, where(command) + "not done");
        }
        return data;
    }

    void tell(Command command, ByteBuffer data) throws DeviceException {
        byte[] descriptor = command.telling(data.remaining());
        exchange(command, () -> pipe.tell(descriptor, data.duplicate(), TELLING));
    }

    /** Whether the last command was done. */
    boolean obeyed() throws DeviceException {
        return ask(Command.GET_RETURN_STATUS).getInt() == 0;
    }

    private static ByteBuffer exchange(Command command, Exchange exchange) throws DeviceException {
        ScsiReply reply = exchange.once();
        if (reply.attention()) {
            reply = exchange.once();
        }
        Optional<Reason> failure = reply.failure();
        if (failure.isPresent()) {
            throw new DeviceException(failure.get(), where(command) + reply.told());
        }
        return reply.data();
    }

    private static String where(Command command) {
        return "jieli: " + command.name() + ": ";
    }

    @Override
    public void close() {
        if (open) {
            open = false;
            pipe.close();
        }
    }

    /** A command that may be given again. */
    private interface Exchange {
        ScsiReply once() throws DeviceException;
    }
}
