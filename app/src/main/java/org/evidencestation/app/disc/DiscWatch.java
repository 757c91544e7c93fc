package org.evidencestation.app.disc;

import org.evidencestation.app.disc.burner.BurnMonitor;

/** Watches one copy come to be; called from the thread that makes it. */
public interface DiscWatch extends BurnMonitor {
    /** What a copy goes through. */
    enum Stage {
        /** Everything but the footage is made. */
        PREPARE,
        BURN,
        READ_BACK
    }

    /** Nobody watches. */
    static DiscWatch none() {
        return new DiscWatch() {
            @Override
            public void stage(Stage stage, DiscCopy copy) {
                // nobody asks
            }

            @Override
            public void at(long bytes, long total) {
                // nobody asks
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }

    /** From here on {@link #at} counts the bytes of this stage. */
    void stage(Stage stage, DiscCopy copy);
}
