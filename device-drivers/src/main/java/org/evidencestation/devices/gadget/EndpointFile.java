package org.evidencestation.devices.gadget;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The file of one endpoint. Reading and writing wait for the host, also for one that is not plugged in yet; they fail when the
 * cable is pulled, and can be tried again for the next plugging. One thread at a time.
 */
public final class EndpointFile implements AutoCloseable {
    private final Path path;
    private final Endpoint kind;
    private final FileChannel channel;

    EndpointFile(Path path, Endpoint kind) throws IOException {
        this.path = path;
        this.kind = kind;
        this.channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /**
     * Receives one transfer: until the target is full or a packet came that was not full.
     *
     * @return bytes, perhaps 0
     */
    public int read(ByteBuffer target) throws IOException {
        return Math.max(0, channel.read(target));
    }

    /** Sends one transfer and adds no zero-length packet; a source without a byte is one. */
    public void write(ByteBuffer source) throws IOException {
        if (!source.hasRemaining()) {
            EmptyPacket.send(path);
        }
        while (source.hasRemaining()) {
            channel.write(source);
        }
    }

    /** Halts the endpoint until the host clears that: the wrong direction is what FunctionFS takes for this wish. */
    public void halt() throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        try {
            if (kind.inward()) {
                channel.read(one);
            } else {
                channel.write(one);
            }
        } catch (IOException halted) {
            if (!channel.isOpen()) {
                throw halted;
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
