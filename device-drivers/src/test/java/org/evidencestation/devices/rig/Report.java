package org.evidencestation.devices.rig;

/** A line for each thing that was seen, with the time since the line before. Safe for use by several threads. */
final class Report {
    private long last = System.nanoTime();
    private int failures;

    synchronized void check(String what, boolean so) {
        long now = System.nanoTime();
        System.out.printf("%s %5.1f s  %s%n", so ? "ok   " : "WRONG", (now - last) / 1e9, what);
        last = now;
        failures += so ? 0 : 1;
    }

    synchronized void note(String what) {
        System.out.println("               " + what);
    }

    synchronized int failures() {
        return failures;
    }
}
