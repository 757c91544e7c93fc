package org.evidencestation.app.custody;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Lets a clip pass only if the vault's disk has room for it, for what the other docks have still to write, and for a
 * reserve that keeps the journal writable. Safe for several threads.
 */
public final class SpaceGate {
    /** Room for journal lines, manifests and checkpoints of every dock. */
    public static final long RESERVE = 64L << 20;

    /** What a full disk says: Linux, a quota, Windows in English and Chinese. */
    private static final Set<String> NO_ROOM = Set.of("no space left", "quota exceeded", "not enough space", "磁盘空间不足");

    private final FreeSpace free;
    private final long reserve;
    private final WhenFull whenFull;
    private final Set<Permit> permits = new HashSet<>();
    private long looks;
    private boolean refused;

    public SpaceGate(FreeSpace free, long reserve, WhenFull whenFull) {
        this.free = free;
        this.reserve = reserve;
        this.whenFull = whenFull;
    }

    /** Measures the disk that holds a folder. */
    public static FreeSpace of(Path folder) {
        return () -> Files.getFileStore(folder).getUsableSpace();
    }

    /** Whether a failure of the vault means that its disk is full. */
    public static boolean isNoRoom(IOException failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return failure instanceof VaultFullException || NO_ROOM.stream().anyMatch(message::contains);
    }

    /**
     * Waits for room, or throws, as this gate was made to.
     *
     * @param waiting told once, with the free bytes wanted, before the first wait
     * @throws VaultFullException if there is no room and the gate does not wait, or the recorder left while it waited
     */
    synchronized Permit admit(long bytes, Presence presence, Waiting waiting) throws IOException {
        boolean told = false;
        while (refused || !fits(bytes)) {
            if (whenFull == WhenFull.STOP || presence.over()) {
                throw new VaultFullException(wanted(bytes));
            }
            if (!told) {
                waiting.forBytes(wanted(bytes));
                told = true;
            }
            awaitLook();
        }
        Permit permit = new Permit(bytes);
        permits.add(permit);
        return permit;
    }

    /**
     * Does something that writes, as often as it fails for want of room and room comes back.
     *
     * @param bytes that it will write at most
     * @throws VaultFullException as {@link #admit} does
     */
    public <T> T retrying(long bytes, Presence presence, Waiting waiting, Writing<T> writing) throws IOException {
        while (true) {
            try (Permit permit = admit(bytes, presence, waiting)) {
                return writing.with(permit);
            } catch (IOException e) {
                if (e instanceof VaultFullException || !isNoRoom(e)) {
                    throw e;
                }
                ranFull();
            }
        }
    }

    /** A write failed for want of room although there seemed to be some: nobody passes before the next look. */
    synchronized void ranFull() {
        refused = true;
    }

    /** Lets those who wait look again; called now and then by a scheduler, and when a recorder leaves. */
    public synchronized void look() {
        looks++;
        refused = false;
        notifyAll();
    }

    private void awaitLook() throws IOException {
        long before = looks;
        while (looks == before) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("Stopped while waiting for room", e);
            }
        }
    }

    private boolean fits(long bytes) throws IOException {
        return free.bytes() >= wanted(bytes);
    }

    private long wanted(long bytes) {
        return bytes + reserve + permits.stream().mapToLong(Permit::left).sum();
    }

    private synchronized void release(Permit permit) {
        permits.remove(permit);
    }

    /** What to do while there is no room. */
    public enum WhenFull {
        /** A command says so and ends. */
        STOP,
        /** A dock keeps its recorder and goes on by itself. */
        WAIT
    }

    /** Free bytes at this moment. */
    @FunctionalInterface
    public interface FreeSpace {
        long bytes() throws IOException;
    }

    /** Something that needs room. */
    @FunctionalInterface
    public interface Writing<T> {
        T with(Permit permit) throws IOException;
    }

    /** Told that a dock waits. */
    @FunctionalInterface
    public interface Waiting {
        void forBytes(long wanted);
    }

    /** Room promised to one clip until closed; shrinks as its bytes arrive on the disk. */
    public final class Permit implements AutoCloseable {
        private final long bytes;
        private volatile long written;

        private Permit(long bytes) {
            this.bytes = bytes;
        }

        void written(long soFar) {
            written = soFar;
        }

        private long left() {
            return Math.max(0, bytes - written);
        }

        @Override
        public void close() {
            release(this);
        }
    }
}
