package org.evidencestation.storage.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidencestation.storage.copy.SmallFile;
import org.evidencestation.storage.durable.DurableFile;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.seal.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Notes beside a half-copied clip: so many bytes were synced, and this was their digest. A mark is only believed if the
 * bytes still have that digest, so marks themselves need no sync: a lost or torn one costs time, never bytes.
 */
final class Marks implements AutoCloseable {
    private static final Pattern LINE = Pattern.compile("([0-9]{1,18}) ([0-9a-f]{64})");

    private final DurableFiles files;
    private final Path path;
    private @Nullable DurableFile file;

    private Marks(DurableFiles files, Path path) {
        this.files = files;
        this.path = path;
    }

    /** Starts a new list; the old one is gone. Its file is made with the first mark: most clips need none. */
    static Marks restart(DurableFiles files, Path path) throws IOException {
        if (Files.exists(path)) {
            files.delete(path);
        }
        return new Marks(files, path);
    }

    /**
     * Lengths in bytes to the digest the clip had up to there; unreadable lines are passed over, and a file that is too long
     * to be ours has none.
     */
    static NavigableMap<Long, Sha256> read(Path path) throws IOException {
        NavigableMap<Long, Sha256> marks = new TreeMap<>();
        byte[] bytes = SmallFile.readIfSmall(path).orElseGet(() -> new byte[0]);
        new String(bytes, StandardCharsets.ISO_8859_1).lines().forEach(line -> {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                marks.put(Long.parseLong(matcher.group(1)), new Sha256(matcher.group(2)));
            }
        });
        return marks;
    }

    void add(long length, Sha256 digest) throws IOException {
        DurableFile open = file == null ? files.create(path) : file;
        file = open;
        open.write(ByteBuffer.wrap((length + " " + digest + "\n").getBytes(StandardCharsets.US_ASCII)));
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
