package org.evidencestation.app.disc.burner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that no single extent of ISO 9660 can hold; takes a minute and 4.3 GB of disk. */
@Tag("rig")
class LargeFilesOnDiscTest {
    private static final long SIZE = 4_300_000_001L;

    @TempDir
    Path folder;

    @Test
    void burnsAFileOfMoreThan4GiBThatOthersReadToo() throws IOException, InterruptedException {
        Assumptions.assumeTrue(new Xorriso().installed(), "xorriso is not installed");
        Assumptions.assumeTrue(Files.getFileStore(folder).getUsableSpace() > 2 * SIZE, "there is no room for it");
        SampleTree tree = new SampleTree(folder);
        Path source = tree.sparse("data/long.mp4", SIZE);
        Sha256 expected = Sha256.ofDigest(java.util.HexFormat.of()
                .parseHex(Shell.run("sha256sum", source.toString()).substring(0, 64)));
        Path file = folder.resolve("large.iso");
        XorrisoImage image = new XorrisoImage(new Xorriso(), file);
        image.burn(tree.tree(), new Watching());
        assertEquals(expected, image.read(new Watching()).files().get("data/long.mp4"));
        if (Files.isExecutable(Path.of("/usr/bin/7z"))) {
            String listed = Shell.run("7z", "l", file.toString());
            assertTrue(listed.contains(String.valueOf(SIZE)), listed);
        }
    }
}
