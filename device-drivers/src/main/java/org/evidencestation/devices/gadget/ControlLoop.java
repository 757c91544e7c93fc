package org.evidencestation.devices.gadget;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/**
 * Reads what the kernel reports on ep0, event by event (struct usb_functionfs_event), and lets a {@link Control} answer. Runs
 * until the file is closed.
 */
public final class ControlLoop implements Runnable {
    private static final int EVENT = 12;
    private static final int TYPE = 8;
    private static final int MOST_EVENTS = 4;
    private static final int MOST_FAILURES = 100;
    private static final int UNBIND = 1;
    private static final int ENABLE = 2;
    private static final int DISABLE = 3;
    private static final int SETUP = 4;

    private final FileChannel ep0;
    private final Control control;
    private final ByteBuffer events = ByteBuffer.allocate(MOST_EVENTS * EVENT).order(ByteOrder.LITTLE_ENDIAN);

    ControlLoop(FileChannel ep0, Control control) {
        this.ep0 = ep0;
        this.control = control;
    }

    @Override
    public void run() {
        // A request the host gave up is an error to whoever answers it (EIDRM); only error upon error is the end.
        for (int failures = 0; failures < MOST_FAILURES && ep0.isOpen(); ) {
            try {
                next();
                failures = 0;
            } catch (IOException e) {
                failures++;
            }
        }
    }

    private void next() throws IOException {
        events.clear();
        ep0.read(events);
        events.flip();
        while (events.remaining() >= EVENT) {
            ByteBuffer event = events.slice(events.position(), EVENT).order(ByteOrder.LITTLE_ENDIAN);
            events.position(events.position() + EVENT);
            switch (event.get(TYPE)) {
                case ENABLE -> control.enabled(true);
                case DISABLE, UNBIND -> control.enabled(false);
                case SETUP -> setup(ControlRequest.of(event));
                default -> {
                    // bound, suspended, resumed: nothing is on its way then
                }
            }
        }
    }

    private void setup(ControlRequest request) throws IOException {
        if (!control.knows(request)) {
            stall(request);
        } else if (request.asks()) {
            ep0.write(ByteBuffer.wrap(control.answer(request)));
        } else {
            // Room for a byte also where none comes: a read of none would not reach the kernel, and acknowledges
            // nothing.
            ByteBuffer data = ByteBuffer.allocate(Math.max(1, request.length()));
            ep0.read(data);
            byte[] bytes = new byte[data.position()];
            data.flip().get(bytes);
            control.take(request, bytes);
        }
    }

    /** Data in the wrong direction are refused, which stalls the request: functionfs.rst knows no other way. */
    private void stall(ControlRequest request) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        try {
            if (request.asks()) {
                ep0.read(one);
            } else {
                ep0.write(one);
            }
        } catch (IOException stalled) {
            if (!ep0.isOpen()) {
                throw stalled;
            }
        }
    }
}
