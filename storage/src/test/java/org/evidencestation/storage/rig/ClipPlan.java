package org.evidencestation.storage.rig;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;

/**
 * What there is to dock: the same clips whenever it is asked. Every fifth is a copy of the one before, every fortieth is long
 * enough for a ring of threads, some are empty.
 */
record ClipPlan(int clips) {
    private static final int LONG = (4 << 20) + 12_345;
    private static final int SHORT = 40_000;

    String path(int clip) {
        return "DCIM/示例" + clip + ".mp4";
    }

    byte[] bytes(int clip) {
        int seed = clip % 5 == 4 ? clip - 1 : clip;
        Random random = new Random(seed);
        byte[] bytes = new byte[seed % 40 == 17 ? LONG : random.nextInt(SHORT)];
        random.nextBytes(bytes);
        return bytes;
    }

    /** What a vault holds when all of it was docked. */
    Set<RecordingId> recordings() {
        return IntStream.range(0, clips)
                .mapToObj(clip -> new RecordingId(Sha256.of(bytes(clip))))
                .collect(TreeSet::new, Set::add, Set::addAll);
    }
}
