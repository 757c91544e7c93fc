package org.evidencestation.devices.simulated;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a simulated clip, readable at any position by several readers at once. Offsets and sizes are in bytes. */
public interface ClipContent {
    long size();

    /** A new view of the content; whoever opens it closes it. */
    Bytes open() throws IOException;

    /** Positional access to content. */
    interface Bytes extends AutoCloseable {
        /**
         * Puts up to {@code target.remaining()} bytes that begin at a position below the size into the target.
         *
         * @return how many, at least 1
         */
        int read(long position, ByteBuffer target) throws IOException;

        @Override
        default void close() throws IOException {}
    }

    /** Holds the array, which must not be changed any more. */
    static ClipContent of(byte[] bytes) {
        return new Memory(bytes);
    }

    /** Bytes that follow from the seed alone, of any size, without holding them. */
    static ClipContent patterned(long size, long seed) {
        return new Patterned(size, seed);
    }

    /** Reads a class-path resource once, now. */
    static ClipContent resource(URL resource) {
        try (InputStream in = resource.openStream()) {
            return new Memory(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("A resource of this program cannot be read: " + resource, e);
        }
    }

    /** A file, opened anew by each reader; its size is taken now. */
    static ClipContent file(Path file) throws IOException {
        return new OfFile(file, Files.size(file));
    }

    /** An array. */
    final class Memory implements ClipContent {
        private final byte[] bytes;

        private Memory(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public Bytes open() {
            return (position, target) -> {
                int count = (int) Math.min(target.remaining(), bytes.length - position);
                target.put(bytes, (int) position, count);
                return count;
            };
        }
    }

    /** A file on this computer. */
    record OfFile(Path file, long size) implements ClipContent {
        @Override
        public Bytes open() throws IOException {
            FileChannel channel = FileChannel.open(file);
            return new Bytes() {
                @Override
                public int read(long position, ByteBuffer target) throws IOException {
                    int count = channel.read(target, position);
                    if (count < 1) {
                        throw new IOException("Shorter than it was: " + file);
                    }
                    return count;
                }

                @Override
                public void close() throws IOException {
                    channel.close();
                }
            };
        }
    }
}
