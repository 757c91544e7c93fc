package org.evidencestation.devices.gadget;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/** A write of no byte, which Java's channels and streams swallow and FunctionFS sends as a zero-length packet. */
final class EmptyPacket {
    private static final int WRITE_ONLY = 1;

    private EmptyPacket() {}

    static void send(Path endpoint) throws IOException {
        Linker linker = Linker.nativeLinker();
        MethodHandle open = function(
                linker, "open", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
        MethodHandle write = function(
                linker,
                "write",
                FunctionDescriptor.of(
                        ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG));
        MethodHandle close =
                function(linker, "close", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        long sent;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment path = arena.allocateFrom(endpoint.toString());
            int file = (int) open.invokeExact(path, WRITE_ONLY);
            sent = file < 0 ? file : (long) write.invokeExact(file, path, 0L);
            int closed = file < 0 ? file : (int) close.invokeExact(file);
            sent = Math.min(sent, closed);
        } catch (Throwable e) {
            // A method handle may throw anything; these three throw nothing.
            throw new AssertionError(e);
        }
        if (sent < 0) {
            throw new IOException("No zero-length packet on " + endpoint);
        }
    }

    @SuppressWarnings("restricted") // three calls to the C library, with the types of its manual pages
    private static MethodHandle function(Linker linker, String name, FunctionDescriptor descriptor) {
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), descriptor);
    }
}
