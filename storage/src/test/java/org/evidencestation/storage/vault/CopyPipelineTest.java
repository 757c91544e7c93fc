package org.evidencestation.storage.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.evidencestation.storage.copy.Buffers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is at stake is that a copy ends: the time limits are far above what any of these takes. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class CopyPipelineTest {
    private static final long MORE_THAN_THE_RING_HOLDS = 3L * CopyPipeline.BLOCKS * Buffers.SIZE;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CopyPipeline pipeline = new CopyPipeline(threads, new Buffers());
    private final AtomicLong arrived = new AtomicLong();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void givesEverySinkEveryByte() throws IOException {
        pipeline.run(zeros(MORE_THAN_THE_RING_HOLDS), List.of(this::count, this::count));
        assertEquals(2 * MORE_THAN_THE_RING_HOLDS, arrived.get());
    }

    @Test
    void endsWhenMemoryRunsOutInASink() {
        CopyPipeline.Sink poor = block -> {
            throw new OutOfMemoryError("as if");
        };
        IOException thrown =
                assertThrows(IOException.class, () -> pipeline.run(zeros(Long.MAX_VALUE), List.of(this::count, poor)));
        assertInstanceOf(OutOfMemoryError.class, thrown.getCause());
    }

    @Test
    void endsWhenASinkFails() {
        CopyPipeline.Sink full = block -> {
            throw new IOException("No space left on device");
        };
        assertThrows(IOException.class, () -> pipeline.run(zeros(Long.MAX_VALUE), List.of(full, this::count)));
    }

    @Test
    void endsWhenTheThreadsAreStopped() {
        CopyPipeline.Sink stopping = block -> {
            if (arrived.addAndGet(block.remaining()) > Buffers.SIZE) {
                threads.shutdownNow();
            }
        };
        assertThrows(IOException.class, () -> pipeline.run(zeros(Long.MAX_VALUE), List.of(stopping, this::count)));
    }

    private void count(ByteBuffer block) {
        arrived.addAndGet(block.remaining());
    }

    private static ClipSource.Stream zeros(long size) {
        AtomicLong left = new AtomicLong(size);
        return new ClipSource.Stream() {
            @Override
            public int read(ByteBuffer target) {
                int length = (int) Math.min(target.remaining(), left.get());
                if (length == 0) {
                    return -1;
                }
                target.position(target.position() + length);
                left.addAndGet(-length);
                return length;
            }

            @Override
            public void close() {}
        };
    }
}
