package org.evidencestation.devices.mtp.responder.gadget;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.evidencestation.devices.gadget.Endpoint;
import org.evidencestation.devices.gadget.EndpointFile;
import org.evidencestation.devices.gadget.FunctionFs;
import org.evidencestation.devices.gadget.UsbFunction;
import org.evidencestation.devices.mtp.responder.Reply;
import org.evidencestation.devices.mtp.responder.Responder;
import org.evidencestation.devices.mtp.responder.Signal;
import org.evidencestation.devices.mtp.responder.gadget.StillImageControl.Interruption;

/**
 * Carries a responder's bytes over FunctionFS: a still image interface with bulk in, bulk out and interrupt in. Pulling and
 * plugging in again only interrupts it.
 */
final class GadgetRecorder {
    static final UsbFunction FUNCTION =
            new UsbFunction(6, 1, 1, "MTP", List.of(Endpoint.BULK_IN, Endpoint.BULK_OUT, Endpoint.INTERRUPT_IN));

    private static final int LARGEST_TRANSFER = 64 << 10;

    private final Responder responder;
    private final FunctionFs function;
    private final Cable cable;
    private final StillImageControl control = new StillImageControl();
    private final BlockingQueue<ByteBuffer> events = new LinkedBlockingQueue<>();

    /** The cable, as far as a recorder can do something to it. */
    interface Cable {
        void pull() throws IOException;
    }

    GadgetRecorder(Responder responder, FunctionFs function, Cable cable) {
        this.responder = responder;
        this.function = function;
        this.cable = cable;
    }

    /** Answers for ever; ends when its thread is interrupted. */
    void run() throws InterruptedException {
        Thread.ofPlatform().daemon().name("control").start(function.control(control));
        Thread.ofPlatform().daemon().name("events").start(this::sendEvents);
        ByteBuffer transfer = ByteBuffer.allocateDirect(LARGEST_TRANSFER);
        while (!Thread.interrupted()) {
            try {
                function.endpoint(2).read(transfer.clear());
                obey(transfer.flip());
            } catch (IOException pulled) {
                // The next read waits for the next plugging.
            }
        }
    }

    private void obey(ByteBuffer transfer) throws IOException, InterruptedException {
        interrupted();
        Optional<Reply> reply = responder.accept(transfer);
        if (reply.isEmpty()) {
            in().halt();
            function.endpoint(2).halt();
            return;
        }
        try (Reply playing = reply.get()) {
            while (play(playing.next()) && !interrupted()) {
                // signal by signal
            }
        }
    }

    private EndpointFile in() {
        return function.endpoint(1);
    }

    /** Does what the host wanted meanwhile. */
    private boolean interrupted() {
        boolean any = false;
        for (Optional<Interruption> next = poll(); next.isPresent(); next = poll()) {
            obey(next.get());
            any = true;
        }
        return any;
    }

    private Optional<Interruption> poll() {
        return Optional.ofNullable(control.interruptions().poll());
    }

    private void obey(Interruption interruption) {
        switch (interruption) {
            case CANCEL -> responder.cancel();
            case RESET -> responder.reset();
        }
    }

    /** @return whether more follows */
    private boolean play(Signal signal) throws IOException, InterruptedException {
        return switch (signal) {
            case Signal.Transfer transfer -> {
                in().write(transfer.bytes());
                yield true;
            }
            case Signal.Notice notice -> events.add(notice.bytes());
            case Signal.Pause pause -> !interruptedWithin(pause.time());
            case Signal.Halt _ -> {
                in().halt();
                yield false;
            }
            case Signal.Gone _ -> {
                cable.pull();
                yield false;
            }
            case Signal.Quiet _ -> false;
        };
    }

    private boolean interruptedWithin(Duration time) throws InterruptedException {
        Optional<Interruption> interruption =
                Optional.ofNullable(control.interruptions().poll(time.toNanos(), TimeUnit.NANOSECONDS));
        interruption.ifPresent(this::obey);
        return interruption.isPresent();
    }

    /** On a thread of its own, because a host may never ask for events. */
    private void sendEvents() {
        try {
            while (true) {
                ByteBuffer event = events.take();
                try {
                    function.endpoint(3).write(event);
                } catch (IOException pulled) {
                    events.clear();
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }
}
