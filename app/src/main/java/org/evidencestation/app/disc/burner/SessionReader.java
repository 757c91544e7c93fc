package org.evidencestation.app.disc.burner;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evidencestation.app.disc.burner.BurnException.Fault;
import org.evidencestation.storage.copy.Buffers;
import org.evidencestation.storage.copy.UncachedFile;
import org.evidencestation.storage.seal.Sha256;

/**
 * Reads a session once, from its first byte to its last, and digests it as a whole and by its files.
 *
 * <p>It reads past the page cache (O_DIRECT), which every block device and nearly every file system grants; what the drive
 * itself keeps in its buffer is a few MiB at most, less than lies behind the first of them when it is read again.
 */
final class SessionReader {
    private final DiscLayout layout;
    private final BurnMonitor monitor;
    private final MessageDigest image = sha256();
    private final Map<String, MessageDigest> files;
    private final List<DiscLayout.Piece> pieces;
    private int first;

    SessionReader(DiscLayout layout, BurnMonitor monitor) {
        this.layout = layout;
        this.monitor = monitor;
        this.pieces = layout.pieces();
        this.files = new HashMap<>();
        pieces.forEach(piece -> files.put(piece.path(), sha256()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** @throws BurnException if a byte of the session cannot be read */
    ReadDisc read(Path device) throws IOException {
        Buffers buffers = new Buffers();
        ByteBuffer buffer = buffers.take();
        try (UncachedFile input = UncachedFile.open(device.toRealPath())) {
            long at = 0;
            while (at < layout.bytes()) {
                if (monitor.cancelled()) {
                    throw new BurnException(Fault.CANCELLED, "Stopped on request");
                }
                int read = input.read(buffer, at, layout.bytes());
                digest(buffer, at, read);
                at += read;
                monitor.at(at, layout.bytes());
            }
        } catch (BurnException e) {
            throw e;
        } catch (IOException e) {
            throw failed(device, e);
        }
        return new ReadDisc(layout.bytes(), digest(image), result());
    }

    private Map<String, Sha256> result() {
        return files.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> digest(entry.getValue())));
    }

    private static Sha256 digest(MessageDigest digest) {
        return Sha256.ofDigest(digest.digest());
    }

    private void digest(ByteBuffer buffer, long at, int length) {
        image.update(buffer.duplicate());
        long end = at + length;
        while (first < pieces.size() && pieces.get(first).end() <= at) {
            first++;
        }
        for (int i = first; i < pieces.size() && pieces.get(i).position() < end; i++) {
            DiscLayout.Piece piece = pieces.get(i);
            long from = Math.max(at, piece.position());
            long to = Math.min(end, piece.end());
            if (from < to) {
                file(piece).update(buffer.slice(buffer.position() + (int) (from - at), (int) (to - from)));
            }
        }
    }

    private MessageDigest file(DiscLayout.Piece piece) {
        return java.util.Objects.requireNonNull(files.get(piece.path()), "made for each piece");
    }

    private static BurnException failed(Path device, IOException cause) {
        String words = String.valueOf(cause.getMessage());
        boolean gone = words.contains("No such device") || words.contains("No such file");
        BurnException failed = new BurnException(gone ? Fault.DRIVE_GONE : Fault.READ_FAILED, device + ": " + words);
        failed.initCause(cause);
        return failed;
    }
}
