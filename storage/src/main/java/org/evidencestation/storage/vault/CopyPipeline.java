package org.evidencestation.storage.vault;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.evidencestation.storage.copy.Buffers;
import org.jspecify.annotations.Nullable;

/**
 * Hands the blocks of one source to several sinks at once, in order, through a ring of buffers: the slowest sink sets the
 * pace and memory stays at {@value #BLOCKS} buffers.
 */
final class CopyPipeline {
    /** Buffers in the ring: 8 MiB a copy. */
    static final int BLOCKS = 8;

    private final ExecutorService threads;
    private final Buffers buffers;

    CopyPipeline(ExecutorService threads, Buffers buffers) {
        this.threads = threads;
        this.buffers = buffers;
    }

    /** Takes blocks in order, on a thread of its own. */
    interface Sink {
        /** @param block to be read from position to limit */
        void accept(ByteBuffer block) throws IOException;
    }

    /**
     * Runs until the source ends. If the source fails, the sinks still get everything that had arrived.
     *
     * @throws SourceException what the source threw, after the sinks are done
     * @throws IOException what a sink threw; it comes before a failure of the source
     */
    void run(ClipSource.Stream source, List<Sink> sinks) throws IOException {
        BlockingQueue<ByteBuffer> free = new ArrayBlockingQueue<>(BLOCKS);
        for (int i = 0; i < BLOCKS; i++) {
            free.add(buffers.take());
        }
        List<Lane> lanes = sinks.stream().map(sink -> new Lane(sink, free)).toList();
        List<Future<?>> running = new ArrayList<>();
        lanes.forEach(lane -> running.add(threads.submit(lane::drain)));
        @Nullable IOException failure = null;
        try {
            feed(source, free, lanes);
        } catch (IOException e) {
            failure = e;
        } finally {
            lanes.forEach(lane -> lane.queue.add(Block.END));
            awaitAll(running);
            free.forEach(buffers::give);
        }
        for (Lane lane : lanes) {
            lane.throwFailure();
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** The same on the calling thread alone: for small files the hand-over between threads costs more than it gains. */
    void runInline(ClipSource.Stream source, List<Sink> sinks) throws IOException {
        ByteBuffer buffer = buffers.take();
        try {
            boolean more = true;
            while (more) {
                more = fill(source, buffer.clear());
                buffer.flip();
                for (Sink sink : sinks) {
                    sink.accept(buffer.duplicate());
                }
            }
        } finally {
            buffers.give(buffer);
        }
    }

    private static void feed(ClipSource.Stream source, BlockingQueue<ByteBuffer> free, List<Lane> lanes)
            throws IOException {
        try {
            while (lanes.stream().noneMatch(Lane::failed)) {
                ByteBuffer buffer = free.take();
                boolean more;
                try {
                    more = fill(source, buffer.clear());
                } catch (SourceException e) {
                    share(buffer.flip(), free, lanes);
                    throw e;
                }
                share(buffer.flip(), free, lanes);
                if (!more) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Copying was interrupted");
        }
    }

    private static boolean fill(ClipSource.Stream source, ByteBuffer buffer) throws SourceException {
        while (buffer.hasRemaining()) {
            if (source.read(buffer) < 0) {
                return false;
            }
        }
        return true;
    }

    private static void share(ByteBuffer buffer, BlockingQueue<ByteBuffer> free, List<Lane> lanes) {
        Block block = new Block(buffer, new AtomicInteger(lanes.size()));
        if (!buffer.hasRemaining()) {
            free.add(buffer);
            return;
        }
        lanes.forEach(lane -> lane.queue.add(block));
    }

    /** A sink is writing into the vault: it is let finish its block even if this thread is interrupted meanwhile. */
    private static void awaitAll(List<Future<?>> running) {
        boolean interrupted = false;
        for (Future<?> lane : running) {
            boolean done = false;
            while (!done) {
                try {
                    lane.get();
                    done = true;
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IllegalStateException("A sink broke", e.getCause());
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private record Block(ByteBuffer bytes, AtomicInteger readers) {
        /** Nothing is shared that is empty, so an empty block can say that no more will come. */
        static final Block END = new Block(ByteBuffer.allocate(0), new AtomicInteger());

        boolean isEnd() {
            return !bytes.hasRemaining();
        }
    }

    private static final class Lane {
        private final Sink sink;
        private final BlockingQueue<ByteBuffer> free;
        private final BlockingQueue<Block> queue = new ArrayBlockingQueue<>(BLOCKS + 1);
        private volatile @Nullable IOException failure;

        Lane(Sink sink, BlockingQueue<ByteBuffer> free) {
            this.sink = sink;
            this.free = free;
        }

        boolean failed() {
            return failure != null;
        }

        void throwFailure() throws IOException {
            IOException thrown = failure;
            if (thrown != null) {
                throw thrown;
            }
        }

        /** To the end, whatever happens: a lane that left its queue would keep the buffers the feeding thread waits for. */
        void drain() {
            boolean interrupted = false;
            for (boolean ended = false; !ended; ) {
                try {
                    Block block = queue.take();
                    ended = block.isEnd();
                    if (!ended) {
                        consume(block);
                    }
                } catch (InterruptedException e) {
                    interrupted = true;
                    failure = new InterruptedIOException("Copying was stopped");
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        private void consume(Block block) {
            try {
                if (failure == null) {
                    sink.accept(block.bytes.duplicate());
                }
            } catch (IOException e) {
                failure = e;
            } catch (RuntimeException | Error e) {
                // The root of this lane's thread: whatever it is, memory running out too, the others must learn of it.
                failure = new IOException("A sink broke", e);
            } finally {
                if (block.readers.decrementAndGet() == 0) {
                    free.add(block.bytes);
                }
            }
        }
    }
}
