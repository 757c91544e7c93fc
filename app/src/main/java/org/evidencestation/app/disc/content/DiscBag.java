package org.evidencestation.app.disc.content;

import java.util.Map;
import org.evidencestation.app.disc.burner.DiscTree;
import org.evidencestation.storage.seal.SealCode;
import org.evidencestation.storage.seal.Sha256;

/**
 * A disc, ready to be burned: a BagIt bag ({@code storage/FORMAT.md}, section 15).
 *
 * @param digests what each file of the tree must be read back with, by its path
 * @param digest of {@code tagmanifest-sha256.txt}, which every other file on the disc follows from
 */
public record DiscBag(DiscTree tree, Map<String, Sha256> digests, Sha256 digest) {
    public DiscBag {
        digests = Map.copyOf(digests);
    }

    /** What is printed on the label, and told by the scripts on the disc: label and disc belong together. */
    public SealCode code() {
        return SealCode.of(digest);
    }
}
