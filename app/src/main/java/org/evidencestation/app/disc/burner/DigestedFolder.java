package org.evidencestation.app.disc.burner;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evidencestation.app.disc.burner.BurnException.Fault;
import org.evidencestation.storage.copy.Buffers;
import org.evidencestation.storage.copy.UncachedFile;
import org.evidencestation.storage.seal.Sha256;

/**
 * Reads a mounted disc by its files, where its sectors cannot be had. What stands for the image's digest is that of the list
 * {@code sha256sum} would print of it, sorted by path.
 */
final class DigestedFolder {
    private final Path folder;
    private final BurnMonitor monitor;
    private final Buffers buffers = new Buffers();
    private long done;
    private long total;

    DigestedFolder(Path folder, BurnMonitor monitor) {
        this.folder = folder;
        this.monitor = monitor;
    }

    ReadDisc read() throws IOException {
        SortedMap<String, Sha256> files = new TreeMap<>();
        StringBuilder list = new StringBuilder();
        try (Stream<Path> tree = Files.walk(folder)) {
            List<Path> all = tree.filter(Files::isRegularFile).toList();
            for (Path file : all) {
                total += Files.size(file);
            }
            for (Path file : all) {
                String path = folder.relativize(file).toString().replace(File.separatorChar, '/');
                files.put(path, digest(file));
            }
        } catch (BurnException e) {
            throw e;
        } catch (IOException | java.io.UncheckedIOException e) {
            BurnException failed = new BurnException(Fault.READ_FAILED, String.valueOf(e.getMessage()));
            failed.initCause(e);
            throw failed;
        }
        files.forEach(
                (path, digest) -> list.append(digest).append("  ").append(path).append('\n'));
        return new ReadDisc(total, Sha256.of(list.toString().getBytes(StandardCharsets.UTF_8)), files);
    }

    private Sha256 digest(Path file) throws IOException {
        ByteBuffer buffer = buffers.take();
        try (UncachedFile input = UncachedFile.open(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long size = input.size();
            for (long at = 0; at < size; ) {
                if (monitor.cancelled()) {
                    throw new BurnException(Fault.CANCELLED, "Stopped on request");
                }
                int read = input.read(buffer, at, size);
                digest.update(buffer);
                at += read;
                done += read;
                monitor.at(done, total);
            }
            return Sha256.ofDigest(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        } finally {
            buffers.give(buffer);
        }
    }
}
