package org.evidencestation.devices.usb.isolation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Memory that the station and its child both see. What a recorder sends is put there once, by the kernel, and goes through no
 * stream; through a pipe it was copied six times more. It has a name only until both have it.
 */
final class SharedRoom {
    private static final int SIZE = Wire.MOST_BYTES + Wire.MOST_ASIDE;
    private static final Path MEMORY = Path.of("/dev/shm");

    private SharedRoom() {}

    /** Makes room that only this account may open; whoever calls deletes the name. */
    static Path create() throws IOException {
        Path file = Files.isWritable(MEMORY)
                ? Files.createTempFile(MEMORY, "recorder-", ".room")
                : Files.createTempFile("recorder-", ".room");
        // A hole that there is no room for would be found out in the middle of a transfer.
        Files.write(file, new byte[SIZE]);
        return file;
    }

    static ByteBuffer map(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return channel.map(MapMode.READ_WRITE, 0, SIZE);
        }
    }
}
