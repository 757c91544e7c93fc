package org.evidencestation.app.disc.burner;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/**
 * Asks Linux whether there is a disc in a drive (linux/cdrom.h) without touching the tray. xorriso would draw an open one in,
 * and whoever is about to put a disc there has fingers.
 */
@SuppressWarnings("restricted") // three calls to the C library, with the types of its manual pages
final class Tray {
    private static final int READ_NONBLOCK_CLOEXEC = 0x800 | 0x80000;
    private static final long CDROM_DRIVE_STATUS = 0x5326;
    private static final long CURRENT_SLOT = Integer.MAX_VALUE;
    private static final int NO_DISC = 1;
    private static final int OPEN = 2;

    private final Linker linker = Linker.nativeLinker();
    private final MethodHandle open =
            function("open", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT), 2);
    private final MethodHandle ioctl = function(
            "ioctl",
            FunctionDescriptor.of(
                    ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG),
            2);
    private final MethodHandle close =
            function("close", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT), 1);

    private MethodHandle function(String name, FunctionDescriptor descriptor, int fixed) {
        MemorySegment symbol = linker.defaultLookup().findOrThrow(name);
        return fixed < descriptor.argumentLayouts().size()
                ? linker.downcallHandle(symbol, descriptor, Linker.Option.firstVariadicArg(fixed))
                : linker.downcallHandle(symbol, descriptor);
    }

    /** Whether there is certainly no disc in it. */
    boolean empty(Path device) {
        try (Arena arena = Arena.ofConfined()) {
            int file = (int) open.invokeExact(arena.allocateFrom(device.toString()), READ_NONBLOCK_CLOEXEC);
            if (file < 0) {
                return false;
            }
            int status = (int) ioctl.invokeExact(file, CDROM_DRIVE_STATUS, CURRENT_SLOT);
            int _ = (int) close.invokeExact(file);
            return status == NO_DISC || status == OPEN;
        } catch (Throwable e) {
            // A method handle may throw anything; these three throw nothing.
            throw new AssertionError(e);
        }
    }
}
