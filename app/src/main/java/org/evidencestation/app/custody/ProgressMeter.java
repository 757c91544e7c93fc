package org.evidencestation.app.custody;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.evidencestation.app.custody.DockSnapshot.Progress;

/** How much of what one docking has to take is taken, and how fast. Not safe for several threads. */
final class ProgressMeter {
    private final SpeedMeter speed = new SpeedMeter();
    private int clipsDone;
    private int clipsTotal;
    private long bytesBefore;
    private long bytesTotal;
    private long clipSize;
    private long clipBytes;

    void clear() {
        speed.clear();
        clipsDone = 0;
        clipsTotal = 0;
        bytesBefore = 0;
        bytesTotal = 0;
        clipSize = 0;
        clipBytes = 0;
    }

    void listed(Instant at, int clips, long bytes) {
        clipsTotal = clips;
        bytesTotal = bytes;
        speed.mark(at, 0);
    }

    void started(long size) {
        clipSize = size;
        clipBytes = 0;
    }

    /** @param bytes of the clip that was started last */
    void copied(Instant at, long bytes) {
        clipBytes = bytes;
        speed.mark(at, bytesBefore + bytes);
    }

    /** @param clip whether it was one of the clips listed that ended, the one that was started last */
    void ended(boolean clip) {
        if (clip) {
            clipsDone = Math.min(clipsTotal, clipsDone + 1);
            bytesBefore += clipSize;
        }
        started(0);
    }

    void complete() {
        clipsDone = clipsTotal;
        bytesBefore = bytesTotal;
    }

    /** @param reading whether bytes are on the way; else there is no pace */
    Progress progress(boolean reading) {
        long done = Math.min(bytesTotal, bytesBefore + clipBytes);
        long now = reading ? speed.bytesPerSecond() : 0;
        Optional<Duration> left = reading ? speed.left(bytesTotal - done) : Optional.empty();
        return new Progress(clipsDone, clipsTotal, done, bytesTotal, now, left);
    }
}
