package org.evidencestation.app.desktop.errand;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Asks the same again and again. Only the newest question's answer counts, whichever comes last. On the screen's thread. */
public final class NewestLook {
    private final Errands errands;
    private long asked;

    public NewestLook(Errands errands) {
        this.errands = errands;
    }

    /** Exactly one of {@code seen} and {@code failed} is run, or none if it was asked anew meanwhile. */
    public <T> void ask(Callable<T> question, Consumer<? super T> seen, Runnable failed) {
        long mine = ++asked;
        errands.run(
                question,
                answer -> {
                    if (mine == asked) {
                        seen.accept(answer);
                    }
                },
                problem -> {
                    if (mine == asked) {
                        failed.run();
                    }
                });
    }

    /** What is still to come counts no more. */
    public void forget() {
        asked++;
    }
}
