package org.evidencestation.devices.usb.isolation;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.ProtocolException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A process that holds one recorder, and the way to it. Bytes are exchanged on a thread of its own that may be given up:
 * a process stuck in the kernel cannot be killed and holds its streams for ever, but never the thread that asked.
 */
final class Child {
    private static final Logger LOG = LoggerFactory.getLogger(Child.class);

    private final Process process;
    private final Duration dying;
    private final ExecutorService exchange;
    private final DataInputStream in;
    private final DataOutputStream out;
    private int number;

    /**
     * Takes over the process and ends it.
     *
     * @param dying how long that is waited for
     */
    Child(Process process, Duration dying) {
        this.process = process;
        this.dying = dying;
        this.in = new DataInputStream(process.getInputStream());
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.exchange = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("usb-driver-" + process.pid()).factory());
        Thread.ofPlatform().daemon().name("usb-driver-log-" + process.pid()).start(new ChildLog(process));
    }

    /** Waits until it is ready to be asked. */
    void hello(Duration patience) throws DeviceException {
        await(
                exchange.submit(() -> {
                    int magic = in.readInt();
                    int version = in.readInt();
                    if (magic != Wire.MAGIC || version != Wire.VERSION) {
                        throw new ProtocolException("Hello %08X, version %d".formatted(magic, version));
                    }
                    return Reply.of(0);
                }),
                "start",
                patience);
    }

    /**
     * @param patience longer than the operation may take
     * @throws DeviceException {@code NATIVE_CRASH}; it has ended then, or was made to
     */
    Reply ask(Request request, Duration patience) throws DeviceException {
        int asked = ++number;
        return await(
                exchange.submit(() -> {
                    request.write(asked, out);
                    return Reply.read(asked, request, in);
                }),
                request.kind().name(),
                patience);
    }

    private Reply await(Future<Reply> reply, String what, Duration patience) throws DeviceException {
        try {
            return reply.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            kill();
            throw crash("%s hung for %d ms and was ended".formatted(what, patience.toMillis()), e);
        } catch (ExecutionException e) {
            boolean babbles = e.getCause() instanceof ProtocolException;
            boolean ended = !babbles && ends();
            kill();
            String how = ended ? exit() : babbles ? "answered nonsense and was ended" : "fell silent and was ended";
            throw crash(what + ": " + how, e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
            throw new DeviceException(Reason.TIMEOUT, "usb: interrupted in " + what, e);
        }
    }

    private DeviceException crash(String what, Throwable cause) {
        return new DeviceException(Reason.NATIVE_CRASH, "usb: USB driver %d, %s".formatted(process.pid(), what), cause);
    }

    /** A process that a signal ends has 128 and the signal's number for its status. */
    private String exit() {
        int status = process.exitValue();
        return status > 128 ? "ended by signal " + (status - 128) : "ended with status " + status;
    }

    /** Lets it go: without requests to come it ends by itself, and what does not is killed. */
    void end() {
        exchange.shutdown();
        try {
            out.close();
        } catch (IOException e) {
            LOG.debug("Child {} was gone already", process.pid(), e);
        }
        if (!ends()) {
            kill();
        }
    }

    private void kill() {
        exchange.shutdownNow();
        process.destroyForcibly();
        if (!ends()) {
            LOG.error("USB driver {} cannot be ended; its recorder stays claimed until it is unplugged", process.pid());
        }
    }

    private boolean ends() {
        try {
            return process.waitFor(dying.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
