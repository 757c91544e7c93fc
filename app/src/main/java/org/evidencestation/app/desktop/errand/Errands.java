package org.evidencestation.app.desktop.errand;

import java.util.Iterator;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does work away from the screen and brings the result back to it: the root of the desktop's background threads. */
public final class Errands {
    private static final Logger LOG = LoggerFactory.getLogger(Errands.class);

    private final Executor work;
    private final Executor ui;
    private final AtomicLong begun = new AtomicLong();
    private final ConcurrentSkipListSet<Long> going = new ConcurrentSkipListSet<>();

    public Errands(Executor work, Executor ui) {
        this.work = work;
        this.ui = ui;
    }

    /**
     * Runs {@code errand} on the work executor, then exactly one of the others on the screen's.
     *
     * @param failed is given whatever the errand threw, after it was logged
     */
    public <T> void run(Callable<T> errand, Consumer<? super T> done, Consumer<? super Exception> failed) {
        long mine = begun.incrementAndGet();
        going.add(mine);
        work.execute(() -> {
            T result;
            try {
                result = errand.call();
            } catch (Exception e) {
                LOG.warn("Work for the screen failed", e);
                ui.execute(() -> failed.accept(e));
                return;
            } finally {
                going.remove(mine);
            }
            ui.execute(() -> done.accept(result));
        });
    }

    /** The number of the errand that has been going longest, the same for as long as it goes; empty if nothing is worked on. */
    public OptionalLong oldest() {
        Iterator<Long> numbers = going.iterator();
        return numbers.hasNext() ? OptionalLong.of(numbers.next()) : OptionalLong.empty();
    }
}
