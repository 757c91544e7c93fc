package org.evidencestation.storage.durable;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One call that makes all of a volume durable: {@code syncfs(2)}. A dozen small files and their folders cost one commit of
 * the file system instead of a dozen. Used only where it both waits for the disk and tells of failed writes: Linux from 5.8
 * on, on the file systems it was tried on by {@code storage/rigs/power-loss}.
 */
@SuppressWarnings("restricted") // Calling the C library is what this class is for.
final class VolumeSync implements AutoCloseable {
    private static final Set<String> TRIED = Set.of("ext4", "xfs", "btrfs");
    private static final Pattern KERNEL = Pattern.compile("(\\d{1,4})\\.(\\d{1,4}).*");
    private static final Optional<Library> LIBRARY = Library.find();

    private final Library library;
    private final int descriptor;

    private VolumeSync(Library library, int descriptor) {
        this.library = library;
        this.descriptor = descriptor;
    }

    /** Whether {@link #open} will serve for a folder that exists. */
    static boolean serves(Path folder) throws IOException {
        return LIBRARY.isPresent() && TRIED.contains(Files.getFileStore(folder).type());
    }

    /** From now on {@link #sync} tells of every write to the folder's volume that fails. */
    static VolumeSync open(Path folder) throws IOException {
        Library library = LIBRARY.orElseThrow(() -> new IOException("This system has no syncfs"));
        return new VolumeSync(library, library.open(folder));
    }

    /** Returns when everything written to the volume before this call is on the disk, names included. */
    void sync() throws IOException {
        library.sync(descriptor);
    }

    @Override
    public void close() throws IOException {
        library.close(descriptor);
    }

    static boolean tellsOfFailures(String kernel) {
        Matcher version = KERNEL.matcher(kernel);
        if (!version.matches()) {
            return false;
        }
        int major = Integer.parseInt(version.group(1));
        return major > 5 || (major == 5 && Integer.parseInt(version.group(2)) >= 8);
    }

    private record Library(MethodHandle open, MethodHandle syncfs, MethodHandle close) {
        private static final StructLayout STATE = Linker.Option.captureStateLayout();
        private static final VarHandle ERRNO = STATE.varHandle(MemoryLayout.PathElement.groupElement("errno"));
        private static final int READ_ONLY_CLOSE_ON_EXEC = 02000000;

        static Optional<Library> find() {
            if (!System.getProperty("os.name", "").startsWith("Linux")
                    || !tellsOfFailures(System.getProperty("os.version", ""))) {
                return Optional.empty();
            }
            try {
                return Optional.of(bind(Linker.nativeLinker()));
            } catch (java.util.NoSuchElementException | IllegalCallerException e) {
                // No such function or no right to call it: each file is synced for itself.
                return Optional.empty();
            }
        }

        private static Library bind(Linker linker) {
            var number = ValueLayout.JAVA_INT;
            Linker.Option errno = Linker.Option.captureCallState("errno");
            FunctionDescriptor ofDescriptor = FunctionDescriptor.of(number, number);
            return new Library(
                    linker.downcallHandle(
                            linker.defaultLookup().findOrThrow("open"),
                            FunctionDescriptor.of(number, ValueLayout.ADDRESS, number),
                            errno,
                            Linker.Option.firstVariadicArg(2)),
                    linker.downcallHandle(linker.defaultLookup().findOrThrow("syncfs"), ofDescriptor, errno),
                    linker.downcallHandle(linker.defaultLookup().findOrThrow("close"), ofDescriptor, errno));
        }

        int open(Path folder) throws IOException {
            try (Arena arena = Arena.ofConfined()) {
                return call(open, "open", arena, arena.allocateFrom(folder.toString()), READ_ONLY_CLOSE_ON_EXEC);
            }
        }

        void sync(int descriptor) throws IOException {
            try (Arena arena = Arena.ofConfined()) {
                call(syncfs, "syncfs", arena, descriptor);
            }
        }

        void close(int descriptor) throws IOException {
            try (Arena arena = Arena.ofConfined()) {
                call(close, "close", arena, descriptor);
            }
        }

        private static int call(MethodHandle function, String name, Arena arena, Object... arguments)
                throws IOException {
            MemorySegment state = arena.allocate(STATE);
            Object[] all = new Object[arguments.length + 1];
            all[0] = state;
            System.arraycopy(arguments, 0, all, 1, arguments.length);
            int result;
            try {
                result = (int) function.invokeWithArguments(all);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("A native function threw", e);
            }
            if (result < 0) {
                throw new IOException(name + " failed with error " + ERRNO.get(state, 0L));
            }
            return result;
        }
    }
}
