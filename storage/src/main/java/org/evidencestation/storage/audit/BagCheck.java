package org.evidencestation.storage.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evidencestation.storage.copy.SmallFile;
import org.evidencestation.storage.seal.Digests;
import org.evidencestation.storage.seal.RunningDigest;
import org.evidencestation.storage.seal.Sha256;

/**
 * Compares a disc with its two lists ({@code storage/FORMAT.md}, section 15), all but the footage: that is compared with what
 * was signed, which counts for more than a list.
 */
public final class BagCheck {
    private static final String TAGS = "tagmanifest-sha256.txt";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *](.+)");
    private static final String FOOTAGE = "data/recordings/[^/]+/files/.*";
    private static final int LONGEST = 64 << 20;
    private static final int CHUNK = 1 << 20;

    private final Path root;
    private final Findings findings;

    /** @param reader told of one finding at a time, with paths as seen from the root */
    public BagCheck(Path root, Consumer<Finding> reader) {
        this.root = root.toAbsolutePath().normalize();
        this.findings = new Findings(this.root, reader);
    }

    /** The digest that the code of the disc is made of. */
    public Sha256 digest() throws IOException {
        return digest(root.resolve(TAGS));
    }

    /** @throws IOException if a folder cannot be listed */
    public void run() throws IOException {
        Map<Path, Sha256> listed = new HashMap<>();
        read(TAGS, listed);
        read("manifest-sha256.txt", listed);
        for (Map.Entry<Path, Sha256> each : listed.entrySet()) {
            if (!relative(each.getKey()).matches(FOOTAGE)) {
                compare(each.getKey(), each.getValue());
            }
        }
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path each : tree.toList()) {
                boolean known = listed.containsKey(each) || each.equals(root.resolve(TAGS));
                if (!Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS) && !known) {
                    findings.add(FindingCode.FOREIGN_FILE, each, "in no list of the disc");
                }
            }
        }
    }

    private String relative(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private void read(String list, Map<Path, Sha256> listed) {
        Path file = root.resolve(list);
        try {
            String text = new String(SmallFile.read(file, LONGEST), StandardCharsets.UTF_8);
            for (String line : text.lines().toList()) {
                Matcher parts = LINE.matcher(line);
                Path path = parts.matches() ? root.resolve(parts.group(2)).normalize() : root;
                if (!parts.matches() || !path.startsWith(root)) {
                    throw new IOException("no list: " + line);
                }
                listed.put(path, new Sha256(parts.group(1)));
            }
        } catch (IOException | java.nio.file.InvalidPathException e) {
            findings.add(FindingCode.DISC_FILE_CHANGED, file, String.valueOf(e.getMessage()));
        }
    }

    private void compare(Path file, Sha256 expected) {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                findings.add(FindingCode.DISC_FILE_CHANGED, file, "not there as a file");
            } else if (!digest(file).equals(expected)) {
                findings.add(FindingCode.DISC_FILE_CHANGED, file, "not what the list says");
            }
        } catch (IOException e) {
            findings.add(FindingCode.DISK_ERROR, file, SmallFile.reason(e));
        }
    }

    private static Sha256 digest(Path file) throws IOException {
        RunningDigest digest = Digests.sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digest.update(ByteBuffer.wrap(chunk, 0, read));
            }
        }
        return Sha256.ofDigest(digest.finish());
    }
}
