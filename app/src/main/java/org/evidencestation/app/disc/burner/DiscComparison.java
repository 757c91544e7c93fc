package org.evidencestation.app.disc.burner;

import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.evidencestation.app.disc.burner.BurnException.Fault;
import org.evidencestation.storage.seal.Sha256;

/**
 * What a disc holds against what it should hold, file by file.
 *
 * @param missing paths that are not on the disc
 * @param additional paths that should not be on it
 * @param changed paths whose bytes are others
 */
public record DiscComparison(SortedSet<String> missing, SortedSet<String> additional, SortedSet<String> changed) {
    private static final int MOST_NAMES = 20;

    public static DiscComparison of(ReadDisc disc, Map<String, Sha256> expected) {
        SortedSet<String> changed = new TreeSet<>();
        expected.forEach((path, digest) -> {
            Sha256 read = disc.files().get(path);
            if (read != null && !read.equals(digest)) {
                changed.add(path);
            }
        });
        return new DiscComparison(
                without(expected.keySet(), disc.files().keySet()),
                without(disc.files().keySet(), expected.keySet()),
                changed);
    }

    private static SortedSet<String> without(Set<String> all, Set<String> some) {
        SortedSet<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    public boolean same() {
        return missing.isEmpty() && additional.isEmpty() && changed.isEmpty();
    }

    /** @throws BurnException naming what differs, at most twenty of each kind */
    public void orThrow() throws BurnException {
        if (!same()) {
            throw new BurnException(Fault.NOT_THE_SAME, this.toString());
        }
    }

    /** For the expert and the journal. */
    @Override
    public String toString() {
        return same()
                ? "the same"
                : "missing " + some(missing) + ", additional " + some(additional) + ", changed " + some(changed);
    }

    private static String some(SortedSet<String> paths) {
        return paths.size() + paths.stream().limit(MOST_NAMES).toList().toString();
    }
}
