package org.evidencestation.devices.wirepeer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.evidencestation.devices.gadget.Control;
import org.evidencestation.devices.gadget.ControlRequest;
import org.evidencestation.devices.gadget.Endpoint;
import org.evidencestation.devices.gadget.FunctionFs;
import org.evidencestation.devices.gadget.UsbFunction;

/** Carries a peer's lines over FunctionFS: an interface of the maker's own with two bulk endpoints. */
final class LineGadget {
    static final UsbFunction FUNCTION =
            new UsbFunction(0xFF, 0, 0, "Simple Class", List.of(Endpoint.BULK_IN, Endpoint.BULK_OUT));

    private final AmbarellaPeer peer;
    private final FunctionFs function;
    private final Cable cable;

    LineGadget(AmbarellaPeer peer, FunctionFs function, Cable cable) {
        this.peer = peer;
        this.function = function;
        this.cable = cable;
    }

    /** Answers until it has left the bus to be a disk. */
    void run() throws IOException {
        Thread.ofPlatform().daemon().name("control").start(function.control(new NoRequests()));
        ByteBuffer room = ByteBuffer.allocateDirect(UsbFunction.PACKET);
        while (!cable.left()) {
            try {
                function.endpoint(2).read(room.clear());
                byte[] line = new byte[room.flip().remaining()];
                room.get(line);
                peer.hear(line, reply -> function.endpoint(1).write(ByteBuffer.wrap(reply)));
            } catch (IOException pulled) {
                // The next read waits for the next plugging.
            }
            cable.leaveIfWanted();
        }
    }

    private static final class NoRequests implements Control {
        @Override
        public boolean knows(ControlRequest request) {
            return false;
        }

        @Override
        public byte[] answer(ControlRequest request) {
            return new byte[0];
        }

        @Override
        public void take(ControlRequest request, byte[] data) {}

        @Override
        public void enabled(boolean now) {}
    }
}
