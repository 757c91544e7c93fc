package org.evidencestation.app.disc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.evidencestation.app.disc.burner.BurnException;
import org.evidencestation.app.disc.burner.BurnException.Fault;
import org.evidencestation.app.disc.burner.ReadDisc;
import org.evidencestation.storage.seal.Sha256;

/** Compares what was read from a disc with what has to be on it. */
final class DiscDifference {
    private static final int NAMED = 5;

    private DiscDifference() {}

    /** @throws BurnException naming the first files that are missing, other than they should be, or too many */
    static void require(Map<String, Sha256> expected, ReadDisc read) throws BurnException {
        List<String> differences = of(expected, read.files());
        if (!differences.isEmpty()) {
            String first = String.join(", ", differences.subList(0, Math.min(NAMED, differences.size())));
            throw new BurnException(Fault.NOT_THE_SAME, differences.size() + ": " + first);
        }
    }

    /** Paths: {@code -} missing, {@code +} too many, {@code !} with other bytes. */
    static List<String> of(Map<String, Sha256> expected, Map<String, Sha256> found) {
        TreeSet<String> paths = new TreeSet<>(expected.keySet());
        paths.addAll(found.keySet());
        List<String> differences = new ArrayList<>();
        for (String path : paths) {
            Sha256 there = found.get(path);
            if (there == null) {
                differences.add("-" + path);
            } else if (!expected.containsKey(path)) {
                differences.add("+" + path);
            } else if (!there.equals(expected.get(path))) {
                differences.add("!" + path);
            }
        }
        return differences;
    }
}
