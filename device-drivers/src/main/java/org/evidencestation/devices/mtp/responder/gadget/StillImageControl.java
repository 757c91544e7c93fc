package org.evidencestation.devices.mtp.responder.gadget;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.evidencestation.devices.gadget.Control;
import org.evidencestation.devices.gadget.ControlRequest;
import org.evidencestation.devices.mtp.responder.Responder;

/**
 * The requests of the still image class (USB Still Image Capture Device Definition 1.0, 5.2). They arrive on a thread of their
 * own while the responder may be at work, so they are noted here, and done by the thread that works for the responder.
 */
final class StillImageControl implements Control {
    private static final int CANCEL = 0x64;
    private static final int RESET = 0x66;
    private static final int STATUS = 0x67;

    private final BlockingQueue<Interruption> interruptions = new LinkedBlockingQueue<>();

    /** Why what is on its way shall stop. */
    enum Interruption {
        CANCEL,
        RESET
    }

    /** In the order they came. */
    BlockingQueue<Interruption> interruptions() {
        return interruptions;
    }

    @Override
    public boolean knows(ControlRequest request) {
        return switch (request.code()) {
            case CANCEL, RESET -> !request.asks();
            case STATUS -> request.asks();
            default -> false;
        };
    }

    @Override
    public byte[] answer(ControlRequest request) {
        return ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(Responder.STATUS_OK)
                .array();
    }

    @Override
    public void take(ControlRequest request, byte[] data) {
        interruptions.add(request.code() == CANCEL ? Interruption.CANCEL : Interruption.RESET);
    }

    /** A host that plugs a recorder in finds no session open. */
    @Override
    public void enabled(boolean now) {
        interruptions.add(Interruption.RESET);
    }
}
