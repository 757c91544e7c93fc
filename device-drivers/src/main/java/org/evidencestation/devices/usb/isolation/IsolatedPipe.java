package org.evidencestation.devices.usb.isolation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.usb.BulkPipe;
import org.evidencestation.devices.usb.isolation.Request.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A pipe whose far end is in a child process: one child for each recorder that is being read, rather than one for all, so
 * that a crash is felt in one slot. A child that crashes, hangs or talks nonsense is ended, and the operation fails with
 * {@code NATIVE_CRASH}, as does every further one until {@link #restart}.
 */
public final class IsolatedPipe implements BulkPipe {
    private static final int MOST_RESTARTS = 2;
    private static final ByteBuffer NONE = ByteBuffer.allocate(0);

    private final Launch launch;
    private final Leeway leeway;
    private ByteBuffer room = NONE;
    private ByteBuffer inbox = NONE;
    private @Nullable Child child;
    private int maxPacket;
    private int restarts;

    private IsolatedPipe(Launch launch, Leeway leeway) {
        this.launch = launch;
        this.leeway = leeway;
    }

    /** Starts the process of a child. */
    interface Launch {
        Process start() throws DeviceException;
    }

    /**
     * What is borne beyond an operation's own time-out.
     *
     * @param start until a Java virtual machine runs and the interface is claimed
     * @param grace until an answer is overdue
     * @param dying until an ended process is gone; an ordinary one needs a few milliseconds
     */
    record Leeway(Duration start, Duration grace, Duration dying) {
        static final Leeway NORMAL = new Leeway(Duration.ofMinutes(1), Duration.ofSeconds(5), Duration.ofSeconds(2));
    }

    /**
     * Starts a child and lets it claim the interface.
     *
     * @throws DeviceException what the child says of its failure, or {@code NATIVE_CRASH} if it crashed again and again
     */
    public static BulkPipe open(ChildProgram program) throws DeviceException {
        return open(() -> ChildJvm.start(program), Leeway.NORMAL);
    }

    static IsolatedPipe open(Launch launch, Leeway leeway) throws DeviceException {
        IsolatedPipe pipe = new IsolatedPipe(launch, leeway);
        try {
            pipe.begin();
        } catch (DeviceException e) {
            if (e.reason() != Reason.NATIVE_CRASH) {
                throw e;
            }
            pipe.restart();
        }
        return pipe;
    }

    /** At most twice for one recorder: what crashes a third time would go on to. */
    @Override
    public void restart() throws DeviceException {
        while (true) {
            close();
            if (restarts++ >= MOST_RESTARTS) {
                throw new DeviceException(
                        Reason.NATIVE_CRASH, "usb: USB driver given up after " + MOST_RESTARTS + " restarts");
            }
            try {
                begin();
                return;
            } catch (DeviceException e) {
                if (e.reason() != Reason.NATIVE_CRASH) {
                    throw e;
                }
            }
        }
    }

    private void begin() throws DeviceException {
        try {
            Path file = SharedRoom.create();
            try {
                room = SharedRoom.map(file);
                inbox = NONE;
                begin(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new DeviceException(Reason.HOST_RESOURCES, "usb: no memory to share with the USB driver", e);
        }
    }

    private void begin(Path file) throws DeviceException {
        Child started = new Child(launch.start(), leeway.dying());
        boolean open = false;
        try {
            started.hello(leeway.start());
            Reply reply = started.ask(Request.open(file), leeway.start());
            throwFailure(reply);
            maxPacket = reply.count();
            child = started;
            open = true;
        } finally {
            if (!open) {
                started.end();
            }
        }
    }

    @Override
    public int maxPacket() {
        return maxPacket;
    }

    /** The memory that is shared with the child. */
    @Override
    public ByteBuffer inbox(int size) {
        inbox = room.slice(0, size);
        return inbox;
    }

    @Override
    public void write(ByteBuffer source, Duration timeout) throws DeviceException {
        send(Request.outward(Kind.WRITE, 0, source, timeout), source);
    }

    @Override
    public int read(ByteBuffer target, Duration timeout) throws DeviceException {
        if (!target.hasRemaining() || target.remaining() % maxPacket != 0) {
            throw new IllegalArgumentException("No whole number of packets: " + target.remaining());
        }
        return receive(Request.inward(Kind.READ, 0, target, timeout), target);
    }

    @Override
    public int readEvent(ByteBuffer target, Duration timeout) throws DeviceException {
        return receive(Request.inward(Kind.EVENT, 0, target, timeout), target);
    }

    @Override
    public void request(ClassRequest request, ByteBuffer source, Duration timeout) throws DeviceException {
        send(Request.outward(Kind.REQUEST, request.code(), source, timeout), source);
    }

    @Override
    public int ask(ClassRequest request, ByteBuffer target, Duration timeout) throws DeviceException {
        return receive(Request.inward(Kind.ASK, request.code(), target, timeout), target);
    }

    @Override
    public void clearHalt(Endpoint endpoint) throws DeviceException {
        throwFailure(exchange(Request.plain(Kind.CLEAR_HALT, Wire.number(endpoint))));
    }

    private void send(Request request, ByteBuffer source) throws DeviceException {
        Reply reply = exchange(request);
        source.position(source.position() + reply.count());
        throwFailure(reply);
    }

    @SuppressWarnings("ReferenceEquality") // two buffers that hold the same are still two
    private int receive(Request request, ByteBuffer target) throws DeviceException {
        Reply reply = exchange(request);
        boolean there = request.kind() == Kind.READ && target == inbox && target.position() == 0;
        if (there) {
            target.position(reply.received());
        } else {
            target.put(request.place(room).limit(reply.received()));
        }
        throwFailure(reply);
        return reply.received();
    }

    private Reply exchange(Request request) throws DeviceException {
        Child now = child;
        if (now == null) {
            throw new DeviceException(Reason.NATIVE_CRASH, "usb: USB driver has ended");
        }
        try {
            return now.ask(request, request.longest().plus(leeway.grace()));
        } catch (DeviceException e) {
            child = null;
            throw e;
        }
    }

    private static void throwFailure(Reply reply) throws DeviceException {
        if (reply.failure().isPresent()) {
            throw reply.failure().get();
        }
    }

    @Override
    public void close() {
        Child last = child;
        if (last == null) {
            return;
        }
        try {
            exchange(Request.plain(Kind.CLOSE, 0));
            last.end();
        } catch (DeviceException e) {
            // It ended by itself; the kernel has released what it held.
        }
        child = null;
        room = NONE;
        inbox = NONE;
    }
}
