package org.evidencestation.storage.fuzz;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.evidencestation.storage.audit.VaultAudit;

/** A whole vault in which one file after the other is replaced by something else, before an audit. */
final class DamagedVault {
    private final Path original;
    private final Path root;

    DamagedVault(Path original, Path root) throws IOException {
        this.original = original;
        this.root = root;
        for (Path file : files()) {
            Path target = root.resolve(original.relativize(file).toString());
            Files.createDirectories(target.resolveSibling("."));
            Files.copy(file, target);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(original)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    Target target() throws IOException {
        List<Path> files = files();
        return new Target("audit of a damaged vault", List.of(Files.readAllBytes(files.getFirst())), bytes -> {
            // The bytes choose the file, so that the same bytes do the same.
            audit(files.get(Math.floorMod(java.util.Arrays.hashCode(bytes), files.size())), bytes);
        });
    }

    private void audit(Path file, byte[] change) throws IOException {
        Path damaged = root.resolve(original.relativize(file).toString());
        byte[] good = Files.readAllBytes(file);
        List<byte[]> pair = List.of(good, change);
        Files.write(damaged, new Mutator(new java.util.Random(java.util.Arrays.hashCode(change)), pair).next());
        try {
            new VaultAudit(root, 1).run(finding -> {});
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Stopped");
        } finally {
            Files.write(damaged, good);
        }
    }
}
