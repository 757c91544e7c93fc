package org.evidencestation.devices.disc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.evidencestation.devices.gadget.Control;
import org.evidencestation.devices.gadget.ControlRequest;
import org.evidencestation.devices.gadget.Endpoint;
import org.evidencestation.devices.gadget.FunctionFs;
import org.evidencestation.devices.gadget.UsbFunction;

/** Carries SCSI commands over two bulk endpoints (USB Mass Storage Class, Bulk-Only Transport 1.0). */
final class BulkOnly {
    static final UsbFunction FUNCTION =
            new UsbFunction(8, 6, 0x50, "Disc writer", List.of(Endpoint.BULK_IN, Endpoint.BULK_OUT));

    private static final int COMMAND = 0x43425355;
    private static final int STATUS = 0x53425355;
    private static final int COMMAND_LENGTH = 31;
    private static final int LARGEST_TRANSFER = 64 << 10;

    private final FunctionFs function;
    private final EmulatedWriter writer;
    private final ByteBuffer transfer = ByteBuffer.allocateDirect(LARGEST_TRANSFER);

    BulkOnly(FunctionFs function, EmulatedWriter writer) {
        this.function = function;
        this.writer = writer;
    }

    /** Answers for ever; being pulled only interrupts it. */
    void run() {
        Thread.ofPlatform().daemon().name("control").start(function.control(new MassStorageControl()));
        while (!Thread.interrupted()) {
            try {
                function.endpoint(2).read(transfer.clear().limit(UsbFunction.PACKET));
                transfer.flip().order(ByteOrder.LITTLE_ENDIAN);
                if (transfer.remaining() == COMMAND_LENGTH && transfer.getInt(0) == COMMAND) {
                    obey();
                }
            } catch (IOException pulled) {
                // The next read waits for the next plugging.
            }
        }
    }

    private void obey() throws IOException {
        int tag = transfer.getInt(4);
        int length = transfer.getInt(8);
        boolean in = transfer.get(12) < 0;
        ByteBuffer command = ByteBuffer.allocate(16);
        command.put(0, transfer, 15, 16);
        EmulatedWriter.Answer answer = writer.execute(command, in ? new byte[0] : receive(length));
        int moved = in ? send(answer.data(), length) : length;
        ByteBuffer status = ByteBuffer.allocate(13).order(ByteOrder.LITTLE_ENDIAN);
        status.putInt(STATUS).putInt(tag).putInt(length - moved).put((byte)
                (answer.sense().good() ? 0 : 1));
        function.endpoint(1).write(status.flip());
    }

    private byte[] receive(int length) throws IOException {
        byte[] all = new byte[length];
        for (int got = 0; got < length; ) {
            int packets = (length - got + UsbFunction.PACKET - 1) / UsbFunction.PACKET * UsbFunction.PACKET;
            int read = function.endpoint(2).read(transfer.clear().limit(Math.min(LARGEST_TRANSFER, packets)));
            transfer.flip().get(all, got, Math.min(read, length - got));
            got += read;
        }
        return all;
    }

    /** Less than was asked for ends in a packet that is not full. */
    private int send(ByteBuffer data, int length) throws IOException {
        int most = Math.min(data.remaining(), length);
        for (int sent = 0; sent < most; ) {
            int now = Math.min(LARGEST_TRANSFER, most - sent);
            function.endpoint(1)
                    .write(transfer.clear().put(data.slice(sent, now)).flip());
            sent += now;
        }
        if (most < length && most % UsbFunction.PACKET == 0) {
            function.endpoint(1).write(ByteBuffer.allocate(0));
        }
        return most;
    }

    /** One unit, and a reset that finds nothing to do. */
    private static final class MassStorageControl implements Control {
        private static final int RESET = 0xFF;
        private static final int UNITS = 0xFE;

        @Override
        public boolean knows(ControlRequest request) {
            return request.code() == RESET || request.code() == UNITS;
        }

        @Override
        public byte[] answer(ControlRequest request) {
            return new byte[] {0};
        }

        @Override
        public void take(ControlRequest request, byte[] data) {
            // nothing is on its way between two commands
        }

        @Override
        public void enabled(boolean now) {
            // the endpoints' reads tell
        }
    }
}
