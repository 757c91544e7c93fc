package org.evidencestation.app.disc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.evidencestation.app.disc.burner.DiscTree;
import org.evidencestation.app.disc.content.DiscFacts;
import org.evidencestation.storage.seal.Sha256;

/** Makes everything that goes on a disc beside the footage itself. The same facts make the same bytes. */
public interface DiscContents {
    /**
     * @param work a folder that only this disc has; what is in it may be thrown away
     * @throws IOException if something is missing, or not what was sealed
     */
    Made make(DiscFacts facts, Path work) throws IOException;

    /** Throws a folder away with all that was made in it. */
    void forget(Path work) throws IOException;

    /**
     * @param expected digest of every file on the disc, by its path
     * @param contents digest of the file that answers for all others
     */
    record Made(DiscTree tree, Map<String, Sha256> expected, Sha256 contents) {
        public Made {
            expected = Map.copyOf(expected);
        }
    }
}
