package org.evidencestation.app.desktop.errand;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does work away from the screen and brings the result back to it: the root of the desktop's background threads. */
public final class Errands {
    private static final Logger LOG = LoggerFactory.getLogger(Errands.class);

    private final Executor work;
    private final Executor ui;

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
        work.execute(() -> {
            T result;
            try {
                result = errand.call();
            } catch (Exception e) {
                LOG.warn("Work for the screen failed", e);
                ui.execute(() -> failed.accept(e));
                return;
            }
            ui.execute(() -> done.accept(result));
        });
    }
}
