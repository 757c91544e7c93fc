package org.evidencestation.devices.wirepeer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.evidencestation.devices.gadget.Control;
import org.evidencestation.devices.gadget.ControlRequest;
import org.evidencestation.devices.gadget.Endpoint;
import org.evidencestation.devices.gadget.FunctionFs;
import org.evidencestation.devices.gadget.UsbFunction;

/** Carries a peer's SCSI commands over FunctionFS (USB Mass Storage Class, Bulk-Only Transport 1.0). */
final class BulkOnlyGadget {
    static final UsbFunction FUNCTION =
            new UsbFunction(8, 6, 0x50, "Mass storage", List.of(Endpoint.BULK_IN, Endpoint.BULK_OUT));

    private static final int COMMAND = 31;
    private static final int COMMAND_SIGNATURE = 0x43425355;
    private static final int STATUS_SIGNATURE = 0x53425355;
    private static final int REQUEST_SENSE = 0x03;

    private final JieLiPeer peer;
    private final FunctionFs function;
    private final Cable cable;
    private byte[] sense = JieLiPeer.sense(0, 0);

    BulkOnlyGadget(JieLiPeer peer, FunctionFs function, Cable cable) {
        this.peer = peer;
        this.function = function;
        this.cable = cable;
    }

    /** Answers until it has left the bus to be a disk. */
    void run() throws IOException {
        Thread.ofPlatform().daemon().name("control").start(function.control(new Class08()));
        ByteBuffer wrapper = ByteBuffer.allocateDirect(UsbFunction.PACKET).order(ByteOrder.LITTLE_ENDIAN);
        while (!cable.left()) {
            try {
                function.endpoint(2).read(wrapper.clear());
                if (wrapper.flip().remaining() == COMMAND && wrapper.getInt(0) == COMMAND_SIGNATURE) {
                    obey(wrapper);
                }
            } catch (IOException pulled) {
                // The next read waits for the next plugging.
            }
            cable.leaveIfWanted();
        }
    }

    private void obey(ByteBuffer wrapper) throws IOException {
        int tag = wrapper.getInt(4);
        int length = wrapper.getInt(8);
        boolean inward = (wrapper.get(12) & 0x80) != 0;
        byte[] command = new byte[16];
        wrapper.get(15, command);
        byte[] data = inward ? new byte[0] : receive(length);
        try {
            JieLiPeer.Outcome outcome = command[0] == REQUEST_SENSE
                    ? new JieLiPeer.Outcome(0, 0, ByteBuffer.wrap(sense))
                    : peer.obey(command, data);
            sense = JieLiPeer.sense(outcome.key(), outcome.additional());
            int given = inward ? send(outcome, length) : length;
            report(tag, length - given, outcome.key() == 0 ? 0 : 1);
        } catch (JieLiPeer.Left e) {
            cable.leave();
        }
    }

    private byte[] receive(int length) throws IOException {
        ByteBuffer data = ByteBuffer.allocateDirect(Math.ceilDiv(length, UsbFunction.PACKET) * UsbFunction.PACKET);
        while (data.position() < length) {
            function.endpoint(2).read(data);
        }
        byte[] bytes = new byte[length];
        data.flip().get(bytes);
        return bytes;
    }

    /** What is missing is filled up with zeros, and said to be missing. */
    private int send(JieLiPeer.Outcome outcome, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        ByteBuffer all = ByteBuffer.allocateDirect(length);
        int given = Math.min(length, outcome.data().remaining());
        all.put(outcome.data().slice(0, given)).rewind();
        function.endpoint(1).write(all);
        return given;
    }

    private void report(int tag, int residue, int status) throws IOException {
        ByteBuffer wrapper = ByteBuffer.allocateDirect(13).order(ByteOrder.LITTLE_ENDIAN);
        wrapper.putInt(STATUS_SIGNATURE).putInt(tag).putInt(residue).put((byte) status);
        function.endpoint(1).write(wrapper.flip());
    }

    /** The two requests of the class. */
    private static final class Class08 implements Control {
        private static final int RESET = 0xFF;
        private static final int GET_MAX_LUN = 0xFE;

        @Override
        public boolean knows(ControlRequest request) {
            return request.code() == (request.asks() ? GET_MAX_LUN : RESET);
        }

        @Override
        public byte[] answer(ControlRequest request) {
            return new byte[1];
        }

        @Override
        public void take(ControlRequest request, byte[] data) {}

        @Override
        public void enabled(boolean now) {}
    }
}
