package org.evidencestation.app.disc.burner;

/** Remembers what it was told. */
final class Watching implements BurnMonitor {
    private final long most;
    private long last;
    private long total;

    Watching() {
        this(Long.MAX_VALUE);
    }

    private Watching(long most) {
        this.most = most;
    }

    /** Wants no more once so many bytes are done. */
    static Watching cancellingAfter(long bytes) {
        return new Watching(bytes);
    }

    @Override
    public void at(long bytes, long total) {
        this.last = bytes;
        this.total = total;
    }

    @Override
    public boolean cancelled() {
        return last >= most;
    }

    long last() {
        return last;
    }

    long total() {
        return total;
    }

    @Override
    public String toString() {
        return last + " of " + total;
    }
}
