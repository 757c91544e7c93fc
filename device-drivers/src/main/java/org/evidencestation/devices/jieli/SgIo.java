package org.evidencestation.devices.jieli;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;

/**
 * SCSI commands through Linux's SG_IO ({@code scsi/sg.h}, 64 bits). Of a generic node that was opened for writing the kernel
 * lets every command pass; of a disk's node only root may give commands of a maker's own.
 */
@SuppressWarnings("restricted") // Three calls to the C library, with the types of its manual pages, are what it is for.
final class SgIo implements ScsiPipe {
    private static final int READ_WRITE_NONBLOCK_CLOEXEC = 0x2 | 0x800 | 0x80000;
    private static final long SG_IO = 0x2285;
    private static final int HEADER = 88;
    private static final int SENSE = 64;
    private static final int TO_DEVICE = -2;
    private static final int FROM_DEVICE = -3;
    private static final int NO_DATA = -1;

    private final Path node;
    private final CLibrary c = new CLibrary();
    private final int file;

    private SgIo(Path node) throws DeviceException {
        this.node = node;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment path = arena.allocateFrom(node.toString());
            this.file = c.call(c.open, arena, failure("open"), path, READ_WRITE_NONBLOCK_CLOEXEC);
        }
    }

    /** @throws DeviceException with {@code NOT_PERMITTED}, {@code UNPLUGGED} or {@code BUSY_BY_OTHER} */
    static ScsiPipe open(Path node) throws DeviceException {
        return new SgIo(node);
    }

    @Override
    public ScsiReply ask(byte[] command, int room, Duration timeout) throws DeviceException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment data = arena.allocate(Math.max(1, room));
            MemorySegment header = header(arena, command, timeout, room == 0 ? NO_DATA : FROM_DEVICE, data, room);
            c.call(c.ioctl, arena, failure("SG_IO"), file, SG_IO, header);
            int came = Math.clamp(room - (long) header.get(ValueLayout.JAVA_INT, 72), 0, room);
            return reply(header, data.asSlice(0, came).toArray(ValueLayout.JAVA_BYTE));
        }
    }

    @Override
    public ScsiReply tell(byte[] command, ByteBuffer data, Duration timeout) throws DeviceException {
        try (Arena arena = Arena.ofConfined()) {
            int length = data.remaining();
            MemorySegment sent = arena.allocate(Math.max(1, length));
            sent.asByteBuffer().put(data);
            MemorySegment header = header(arena, command, timeout, length == 0 ? NO_DATA : TO_DEVICE, sent, length);
            c.call(c.ioctl, arena, failure("SG_IO"), file, SG_IO, header);
            return reply(header, new byte[0]);
        }
    }

    /** struct sg_io_hdr. */
    private static MemorySegment header(
            Arena arena, byte[] command, Duration timeout, int direction, MemorySegment data, int length) {
        MemorySegment header = arena.allocate(HEADER, Long.BYTES);
        header.set(ValueLayout.JAVA_INT, 0, 'S');
        header.set(ValueLayout.JAVA_INT, 4, direction);
        header.set(ValueLayout.JAVA_BYTE, 8, (byte) command.length);
        header.set(ValueLayout.JAVA_BYTE, 9, (byte) SENSE);
        header.set(ValueLayout.JAVA_INT, 12, length);
        header.set(ValueLayout.ADDRESS, 16, length == 0 ? MemorySegment.NULL : data);
        header.set(ValueLayout.ADDRESS, 24, arena.allocateFrom(ValueLayout.JAVA_BYTE, command));
        header.set(ValueLayout.ADDRESS, 32, arena.allocate(SENSE));
        header.set(ValueLayout.JAVA_INT, 40, (int) timeout.toMillis());
        return header;
    }

    private static ScsiReply reply(MemorySegment header, byte[] data) {
        int length = Byte.toUnsignedInt(header.get(ValueLayout.JAVA_BYTE, 67));
        MemorySegment sense = header.get(ValueLayout.ADDRESS, 32).reinterpret(Math.min(SENSE, length));
        return new ScsiReply(
                Byte.toUnsignedInt(header.get(ValueLayout.JAVA_BYTE, 64)),
                Short.toUnsignedInt(header.get(ValueLayout.JAVA_SHORT, 68)),
                ByteBuffer.wrap(sense.toArray(ValueLayout.JAVA_BYTE)),
                ByteBuffer.wrap(data));
    }

    private String failure(String operation) {
        return "jieli: " + operation + " " + node;
    }

    @Override
    public void close() {
        try (Arena arena = Arena.ofConfined()) {
            c.call(c.close, arena, failure("close"), file);
        } catch (DeviceException gone) {
            // The descriptor is free whatever close says (close(2)).
            return;
        }
    }

    /** What an error number of open(2) or ioctl(2) means. */
    static Reason reason(int errno) {
        return switch (errno) {
            case 1, 13 -> Reason.NOT_PERMITTED; // EPERM, EACCES
            case 2, 6, 19 -> Reason.UNPLUGGED; // ENOENT, ENXIO, ENODEV
            case 16 -> Reason.BUSY_BY_OTHER; // EBUSY
            case 12, 23, 24 -> Reason.HOST_RESOURCES; // ENOMEM, ENFILE, EMFILE
            case 22, 25 -> Reason.UNSUPPORTED; // EINVAL, ENOTTY
            case 110 -> Reason.TIMEOUT; // ETIMEDOUT
            default -> Reason.MEDIA_ERROR;
        };
    }

    private static final class CLibrary {
        private static final StructLayout STATE = Linker.Option.captureStateLayout();
        private static final VarHandle ERRNO =
                STATE.varHandle(java.lang.foreign.MemoryLayout.PathElement.groupElement("errno"));

        private final Linker linker = Linker.nativeLinker();
        final MethodHandle open = function(
                "open", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT), 2);
        final MethodHandle ioctl = function(
                "ioctl",
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS),
                2);
        final MethodHandle close =
                function("close", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT), 1);

        private MethodHandle function(String name, FunctionDescriptor descriptor, int fixed) {
            Linker.Option errno = Linker.Option.captureCallState("errno");
            MemorySegment symbol = linker.defaultLookup().findOrThrow(name);
            return fixed < descriptor.argumentLayouts().size()
                    ? linker.downcallHandle(symbol, descriptor, errno, Linker.Option.firstVariadicArg(fixed))
                    : linker.downcallHandle(symbol, descriptor, errno);
        }

        /** @throws DeviceException if it gives less than 0 */
        int call(MethodHandle function, Arena arena, String what, Object... arguments) throws DeviceException {
            MemorySegment state = arena.allocate(STATE);
            Object[] all = new Object[arguments.length + 1];
            all[0] = state;
            System.arraycopy(arguments, 0, all, 1, arguments.length);
            int result = result(function, all);
            if (result < 0) {
                int errno = (int) ERRNO.get(state, 0L);
                throw new DeviceException(reason(errno), what + ": errno " + errno);
            }
            return result;
        }

        private static int result(MethodHandle function, Object... arguments) {
            try {
                return (int) function.invokeWithArguments(arguments);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("A native function threw", e);
            }
        }
    }
}
