package org.evidencestation.devices.usb.isolation;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ProtocolException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.usb.BulkPipe;
import org.evidencestation.devices.usb.BulkPipe.ClassRequest;
import org.evidencestation.devices.usb.BulkPipe.Endpoint;
import org.evidencestation.devices.usb.Opening;
import org.jspecify.annotations.Nullable;

/**
 * The child's side: does with a pipe what the station asks for. Requests are read on one thread and done on another, so
 * that the end of the station is noticed while a recorder is being waited for; the process then ends at once.
 */
public final class PipeService {
    private static final int FAULT = 70;
    private static final ByteBuffer NOTHING = ByteBuffer.allocateDirect(0);

    private final Opening opening;
    private final DataOutputStream out;
    private ByteBuffer room = NOTHING;
    private @Nullable BulkPipe pipe;

    private PipeService(Opening opening, DataOutputStream out) {
        this.opening = opening;
        this.out = out;
    }

    /**
     * Serves the station this process was started by, and ends the process with it. Never returns.
     *
     * @param opening used on the first request, by another thread
     */
    public static void run(Opening opening) {
        try (FileOutputStream answers = new FileOutputStream(ChildJvm.ANSWERS.toFile())) {
            new PipeService(opening, new DataOutputStream(new BufferedOutputStream(answers)))
                    .serve(new DataInputStream(new BufferedInputStream(System.in)));
        } catch (EOFException end) {
            Runtime.getRuntime().halt(0);
        } catch (IOException | RuntimeException e) {
            fail(e);
        }
    }

    private void serve(DataInputStream in) throws IOException {
        ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform()
                .daemon()
                .name("pipe")
                .uncaughtExceptionHandler((thread, e) -> fail(e))
                .factory());
        out.writeInt(Wire.MAGIC);
        out.writeInt(Wire.VERSION);
        out.flush();
        while (true) {
            int number = in.readInt();
            Request request = Request.read(in);
            worker.execute(() -> answer(number, request));
        }
    }

    private static void fail(Throwable e) {
        e.printStackTrace();
        Runtime.getRuntime().halt(FAULT);
    }

    private void answer(int number, Request request) {
        try {
            reply(request).write(number, out);
        } catch (IOException e) {
            throw new UncheckedIOException("The station is gone", e);
        }
    }

    private Reply reply(Request request) throws IOException {
        ByteBuffer target = target(request);
        int start = request.bytes().position();
        @Nullable DeviceException failure = null;
        int count = 0;
        try {
            count = perform(request, target);
        } catch (DeviceException e) {
            failure = e;
        }
        boolean opened = request.kind() == Request.Kind.OPEN;
        return new Reply(
                opened ? count : request.bytes().position() - start, target.position(), Optional.ofNullable(failure));
    }

    private ByteBuffer target(Request request) throws ProtocolException {
        if (request.room() == 0) {
            return NOTHING;
        }
        if (!room.hasRemaining()) {
            throw new ProtocolException("Asked for bytes before it was opened");
        }
        return request.place(room);
    }

    private int perform(Request request, ByteBuffer target) throws IOException, DeviceException {
        switch (request.kind()) {
            case OPEN -> {
                room = SharedRoom.map(request.named());
                pipe = opening.open();
                return pipe.maxPacket();
            }
            case WRITE -> pipe().write(request.bytes(), request.timeout());
            case READ -> pipe().read(target, request.timeout());
            case EVENT -> pipe().readEvent(target, request.timeout());
            case REQUEST -> pipe().request(classRequest(request), request.bytes(), request.timeout());
            case ASK -> pipe().ask(classRequest(request), target, request.timeout());
            case CLEAR_HALT -> pipe().clearHalt(Wire.find(Endpoint.values(), Wire::number, request.argument()));
            case CLOSE -> pipe().close();
        }
        return 0;
    }

    private static ClassRequest classRequest(Request request) throws IOException {
        return Wire.find(ClassRequest.values(), ClassRequest::code, request.argument());
    }

    private BulkPipe pipe() throws DeviceException {
        if (pipe == null) {
            throw new DeviceException(Reason.NATIVE_CRASH, "usb: asked before it was opened");
        }
        return pipe;
    }
}
