package org.evidencestation.storage.fuzz;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Gives targets bad bytes and waits for each no longer than {@value #PATIENCE_SECONDS} seconds. */
final class Fuzzer implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 30;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("fuzzed").factory());

    /** One round, the same for the same seed; what was thrown that must not be, or a {@link TimeoutException}. */
    Optional<Throwable> round(Target target, long seed) throws InterruptedException {
        byte[] bytes = new Mutator(new Random(seed), target.samples()).next();
        Future<?> reading = thread.submit(() -> {
            try {
                target.reader().read(bytes);
            } catch (IOException refused) {
                return refused;
            }
            return List.of();
        });
        try {
            reading.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.ofNullable(e.getCause());
        } catch (TimeoutException e) {
            return Optional.of(e);
        }
    }

    /** The good bytes themselves must be read, or nothing behind the first check is ever reached. */
    static void readSamples(Target target) throws IOException {
        for (byte[] sample : target.samples()) {
            target.reader().read(sample);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
