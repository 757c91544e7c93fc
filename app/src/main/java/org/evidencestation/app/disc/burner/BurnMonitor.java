package org.evidencestation.app.disc.burner;

/** Watches a disc being written or read; called from the thread that does it. */
public interface BurnMonitor {
    /** @param total bytes; 0 while it is not known */
    void at(long bytes, long total);

    /** Whether to stop; what is on the medium by then is void. */
    boolean cancelled();
}
