package org.evidencestation.storage.rig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The long version is the command {@code storage/rigs/kill-loop}. */
class KillLoopTest {
    @TempDir
    Path temp;

    @Test
    void killedAgainAndAgainTheVaultEndsAsIfNothingHadHappened() throws IOException, InterruptedException {
        KillLoop loop = new KillLoop(temp, 10, 3);
        KillLoop.Tally tally = loop.run();
        assertTrue(tally.isGood(), tally::toString);
        assertEquals("", loop.complaints());
        assertTrue(tally.kills() > 5, tally::toString);
    }
}
