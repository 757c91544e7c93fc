package org.evidencestation.app.simulation.soak;

import java.io.IOException;
import org.evidencestation.storage.durable.DiskOperation;
import org.evidencestation.storage.durable.DiskProbe;

/** Lets the vault's disk fail when it is told to. Safe for several threads. */
final class Trouble implements DiskProbe {
    private int good = Integer.MAX_VALUE;
    private int bad;
    private String words = "";
    private boolean happened;

    /** After some more operations every one fails, until {@link #none}: to the station it is as if the power went. */
    synchronized void cutAfter(int operations) {
        arm(operations, Integer.MAX_VALUE, "Input/output error");
    }

    /** After some more operations a few that want room fail, and then there is room again. */
    synchronized void fullAfter(int operations, int times) {
        arm(operations, times, "No space left on device");
    }

    private void arm(int operations, int times, String said) {
        good = operations;
        bad = times;
        words = said;
        happened = false;
    }

    /** @return whether there was any */
    synchronized boolean none() {
        good = Integer.MAX_VALUE;
        return happened;
    }

    @Override
    public synchronized void before(DiskOperation operation) throws IOException {
        if (good == Integer.MAX_VALUE || (words.startsWith("No space") && !wantsRoom(operation))) {
            return;
        }
        if (good > 0) {
            good--;
            return;
        }
        if (bad == 0) {
            return;
        }
        bad -= bad == Integer.MAX_VALUE ? 0 : 1;
        happened = true;
        throw new IOException(words);
    }

    private static boolean wantsRoom(DiskOperation operation) {
        return switch (operation) {
            case DiskOperation.CreateFile _, DiskOperation.CreateFolder _, DiskOperation.Write _ -> true;
            case DiskOperation.Truncate _,
                    DiskOperation.SyncFile _,
                    DiskOperation.SyncFolder _,
                    DiskOperation.SyncVolume _,
                    DiskOperation.Rename _,
                    DiskOperation.Delete _,
                    DiskOperation.Protect _ -> false;
        };
    }
}
