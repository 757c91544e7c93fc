package org.evidencestation.app.process;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A card with everything that real cards do to a program, made from a seed. */
final class GeneratedCard {
    static final String GROWING = "DCIM/growing.mp4";
    private static final int BLOCK = 1 << 16;

    private final Path root;
    private final Random random;
    private final List<Path> written = new ArrayList<>();

    private GeneratedCard(Path root, long seed) {
        this.root = root;
        this.random = new Random(seed);
    }

    /**
     * @param files regular files, about a tenth of them duplicates
     * @param bytes of all of them, but for the long one
     * @param longFile size of one file that is mostly hole, 0 for none
     */
    static void make(Path root, int files, long bytes, long longFile, long seed) throws IOException {
        Files.createDirectories(root);
        new GeneratedCard(root, seed).fill(files, bytes, longFile);
    }

    private void fill(int files, long bytes, long longFile) throws IOException {
        write("DCIM/empty one.mp4", 0);
        write("DCIM/empty two.mp4", 0);
        write("DCIM/" + "长".repeat(83) + "ab.mp4", 5_000);
        write("DCIM/🚓 现场 '\"$(x);&.mp4", 70_000);
        write("DCIM/a/b/c/d/e/f/g/h/deep.wav", 3_000);
        write(GROWING, 10_000);
        if (longFile > 0) {
            sparse("DCIM/long.mp4", longFile);
        }
        Files.createSymbolicLink(root.resolve("DCIM/out"), root.toAbsolutePath().getParent());
        Files.createSymbolicLink(root.resolve("DCIM/passwd"), Path.of("/etc/passwd"));
        int left = files - written.size();
        long mean = bytes / Math.max(1, left);
        for (int i = 0; i < left; i++) {
            String name = "DCIM/10%d示例/2026112108%04d.mp4".formatted(i % 5, i);
            if (i % 10 == 9) {
                copy(written.get(random.nextInt(written.size())), name);
            } else {
                write(name, skewed(mean));
            }
        }
        Path denied = root.resolve("DCIM/denied.mp4");
        Files.writeString(denied, "denied");
        Files.setPosixFilePermissions(denied, PosixFilePermissions.fromString("---------"));
    }

    /** Many small, few large, the mean as asked. */
    private long skewed(long mean) {
        double part = random.nextDouble();
        return (long) (mean * 4 * part * part * part);
    }

    private void write(String name, long size) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        byte[] block = new byte[BLOCK];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (long left = size; left > 0; left -= BLOCK) {
                random.nextBytes(block);
                out.write(block, 0, (int) Math.min(left, BLOCK));
            }
        }
        if (!name.equals(GROWING)) {
            written.add(file);
        }
    }

    private void sparse(String name, long size) throws IOException {
        Path file = root.resolve(name);
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            for (long at = 0; at < size; at += 512L << 20) {
                byte[] mark = new byte[BLOCK];
                random.nextBytes(mark);
                channel.write(ByteBuffer.wrap(mark), Math.min(at, size - BLOCK));
            }
            channel.write(ByteBuffer.wrap(new byte[] {1}), size - 1);
        }
        written.add(file);
    }

    private void copy(Path original, String name) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.copy(original, file);
        written.add(file);
    }
}
