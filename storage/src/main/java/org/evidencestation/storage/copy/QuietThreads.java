package org.evidencestation.storage.copy;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes threads that step back behind the screen: they get all of an idle processor, and little of one that somebody waits
 * for. Java's own priorities do nothing on Linux, where a thread can lower its own niceness; elsewhere they are used.
 */
@SuppressWarnings("restricted") // One function of the C library.
public final class QuietThreads implements ThreadFactory {
    private static final Logger LOG = LoggerFactory.getLogger(QuietThreads.class);

    /** A tenth of the weight of an ordinary thread (sched(7)). */
    private static final int NICENESS = 10;

    /** {@code PRIO_PROCESS} of the calling thread (setpriority(2)). */
    private static final int THIS_THREAD = 0;

    private final ThreadFactory threads;
    private final Optional<MethodHandle> setPriority;

    /** @param threads what makes them otherwise */
    public QuietThreads(ThreadFactory threads) {
        this.threads = threads;
        this.setPriority = find();
    }

    private static Optional<MethodHandle> find() {
        if (!System.getProperty("os.name", "").equals("Linux")) {
            return Optional.empty();
        }
        Linker linker = Linker.nativeLinker();
        return linker.defaultLookup()
                .find("setpriority")
                .map(function -> linker.downcallHandle(
                        function,
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_INT,
                                ValueLayout.JAVA_INT,
                                ValueLayout.JAVA_INT,
                                ValueLayout.JAVA_INT)));
    }

    @Override
    @SuppressWarnings("ThreadPriorityCheck") // Nothing relies on it: it is only polite, and all that Windows has.
    public Thread newThread(Runnable work) {
        Thread thread = threads.newThread(() -> {
            stepBack();
            work.run();
        });
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    private void stepBack() {
        if (setPriority.isEmpty()) {
            return;
        }
        try {
            int failed = (int) setPriority.get().invokeExact(THIS_THREAD, 0, NICENESS);
            if (failed != 0) {
                LOG.warn(
                        "Not allowed to lower the priority of {}",
                        Thread.currentThread().getName());
            }
        } catch (Throwable e) {
            // A foreign call declares everything. Without it the work is done all the same, only less politely.
            LOG.warn("Cannot lower the priority of {}", Thread.currentThread().getName(), e);
        }
    }
}
