package org.evidencestation.app.disc.burner;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The image of a disc with a file of more than 4 GiB, zeros but for some windows of bytes that depend on their place. The file
 * system that mounts it has to put the file's extents together, of which none reaches 4 GiB.
 */
public final class LargeImage {
    private static final long BORDER = 1L << 32;
    private static final long SIZE = BORDER + 5_000_001;
    private static final int WINDOW = 8192;
    private static final String NAME = "data/long.mp4";

    /** The beginning, both sides of 4 GiB and of the end of the first extent, and the end. */
    private static final List<Long> WINDOWS = List.of(0L, BORDER - WINDOW / 2, SIZE - WINDOW);

    private LargeImage() {}

    /** Makes it. Arguments: the file, and a folder for what goes into it. */
    public static void main(String[] arguments) throws IOException {
        SampleTree tree = new SampleTree(Files.createDirectories(Path.of(arguments[1])));
        Path source = tree.sparse(NAME, SIZE);
        try (RandomAccessFile file = new RandomAccessFile(source.toFile(), "rw")) {
            for (long at : WINDOWS) {
                file.seek(at);
                file.write(bytes(at));
            }
        }
        new XorrisoImage(new Xorriso(), Path.of(arguments[0])).burn(tree.tree(), new Watching());
        Files.delete(source);
    }

    private static byte[] bytes(long at) {
        byte[] bytes = new byte[WINDOW];
        for (int i = 0; i < WINDOW; i++) {
            bytes[i] = (byte) ((at + i) * 31 + ((at + i) >>> 11) + 1);
        }
        return bytes;
    }

    /** @return what is wrong with it where it is mounted; empty if nothing is */
    static String faults(Path mount) throws IOException {
        Path path = mount.resolve(NAME);
        if (Files.size(path) != SIZE) {
            return Files.size(path) + " bytes";
        }
        StringBuilder wrong = new StringBuilder();
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            for (long at : WINDOWS) {
                byte[] read = new byte[WINDOW];
                file.seek(at);
                file.readFully(read);
                wrong.append(Arrays.equals(read, bytes(at)) ? "" : " at " + at);
            }
        }
        return wrong.toString();
    }
}
