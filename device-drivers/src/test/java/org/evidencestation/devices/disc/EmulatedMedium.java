package org.evidencestation.devices.disc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** A disc: DVD+R, written once from its beginning to its end, or DVD+RW, written anywhere. Sizes are sectors of 2048 bytes. */
final class EmulatedMedium {
    static final int SECTOR = 2048;

    /** The smallest piece a DVD can be written in (ECC block). */
    private static final int BLOCK = 16;

    private final boolean rewritable;
    private final long capacity;
    private final FileChannel bytes;
    private final List<Long> sessions = new ArrayList<>();
    private long opening;
    private long next;
    private boolean complete;

    EmulatedMedium(boolean rewritable, long capacity, Path file) throws IOException {
        this.rewritable = rewritable;
        this.capacity = capacity;
        Files.deleteIfExists(file);
        this.bytes =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    boolean rewritable() {
        return rewritable;
    }

    long capacity() {
        return capacity;
    }

    /** Next writable address. */
    long next() {
        return next;
    }

    long free() {
        return complete ? 0 : capacity - next;
    }

    boolean complete() {
        return complete;
    }

    boolean blank() {
        return !rewritable && next == 0 && sessions.isEmpty();
    }

    /** What can be read. */
    long readable() {
        return rewritable ? capacity : next;
    }

    /** First sectors of the sessions that are closed. */
    List<Long> sessions() {
        return List.copyOf(sessions);
    }

    /** First sector of the session that is open. */
    long open() {
        return opening;
    }

    boolean takes(long address) {
        return rewritable ? address < capacity : !complete && address == next && address < capacity;
    }

    void write(long address, byte[] data) throws IOException {
        bytes.write(ByteBuffer.wrap(data), address * SECTOR);
        if (!rewritable) {
            next = address + data.length / SECTOR;
        }
    }

    byte[] read(long address, int sectors) throws IOException {
        ByteBuffer read = ByteBuffer.allocate(sectors * SECTOR);
        // What was never written lies beyond the file's end and is zero.
        bytes.read(read, address * SECTOR);
        return read.array();
    }

    /** Fills the last block. */
    void pad() {
        next = (next + BLOCK - 1) / BLOCK * BLOCK;
    }

    void closeSession() {
        pad();
        if (next > opening) {
            sessions.add(opening);
            opening = next;
        }
    }

    /** Nothing can be added any more. */
    void finish() {
        closeSession();
        complete = true;
    }
}
