package org.evidencestation.app.disc.burner;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.evidencestation.storage.seal.Sha256;

/** A tree of files that mean nothing, and what their digests are. */
final class SampleTree {
    private final Path sources;
    private final Random random = new Random(7);
    private final List<DiscFile> files = new ArrayList<>();
    private final Map<String, Sha256> digests = new HashMap<>();

    SampleTree(Path sources) {
        this.sources = sources;
    }

    SampleTree add(String path, int size) throws IOException {
        return addFrom("source-" + files.size(), path, size);
    }

    SampleTree addFrom(String name, String path, int size) throws IOException {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        Path source = Files.write(sources.resolve(name), bytes);
        files.add(new DiscFile(path, source, 0, size));
        digests.put(path, Sha256.of(bytes));
        return this;
    }

    /** @param parts offset and size of each */
    void slice(String path, int size, List<long[]> parts) throws IOException {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        Path source = Files.write(sources.resolve("source-" + files.size()), bytes);
        for (long[] part : parts) {
            String name = path + "." + files.size();
            files.add(new DiscFile(name, source, part[0], part[1]));
            digests.put(name, Sha256.of(Arrays.copyOfRange(bytes, (int) part[0], (int) (part[0] + part[1]))));
        }
    }

    /** Zeros that take no room, without a digest. */
    Path sparse(String path, long size) throws IOException {
        Path source = sources.resolve("source-" + files.size());
        try (RandomAccessFile file = new RandomAccessFile(source.toFile(), "rw")) {
            file.setLength(size);
        }
        files.add(new DiscFile(path, source, 0, size));
        return source;
    }

    DiscTree tree() {
        return new DiscTree("SAMPLE_1", Instant.parse("2026-01-02T03:04:05Z"), files);
    }

    Map<String, Sha256> digests() {
        return Map.copyOf(digests);
    }
}
