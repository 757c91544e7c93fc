package org.evidencestation.storage.index;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.evidencestation.storage.seal.Digests;
import org.evidencestation.storage.seal.RunningDigest;
import org.evidencestation.storage.seal.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An index in a file, and beside it the file's SHA-256, written when it is closed and deleted when it is opened. H2 itself
 * would open many a damaged file and answer wrongly from it, or search it for seconds; here such a file is never opened. The
 * digest is sealed by the station, so that whoever edits the file and works out its digest anew has edited nothing: the
 * index is built again from the journal.
 */
final class PlaceInFile implements Place {
    private static final Logger LOG = LoggerFactory.getLogger(PlaceInFile.class);
    private static final int CHUNK = 1 << 16;

    private final Path file;
    private final FileChannel lock;
    private final UnaryOperator<String> seal;

    private PlaceInFile(Path file, FileChannel lock, UnaryOperator<String> seal) {
        this.seal = seal;
        this.file = file;
        this.lock = lock;
    }

    /**
     * Takes the place for this process.
     *
     * @param file without H2's ending; its folder is created
     * @param seal works out from a text what nobody else can work out from it
     * @throws IOException if another process has it, or nothing can be written there
     */
    static PlaceInFile take(Path file, UnaryOperator<String> seal) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        FileChannel lock = FileChannel.open(beside(file, ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock.tryLock() != null) {
                return new PlaceInFile(file, lock, seal);
            }
        } catch (OverlappingFileLockException e) {
            LOG.debug("The index is open in this very process", e);
        }
        lock.close();
        throw new IOException("Another program uses the index " + file);
    }

    @Override
    public Optional<String> doubt() throws SQLException {
        try {
            if (!Files.exists(store())) {
                return Optional.of("there was none");
            }
            if (!Files.exists(digestFile())) {
                return Optional.of("it was not closed");
            }
            boolean unchanged = digestLine().equals(Files.readString(digestFile()));
            return unchanged ? Optional.empty() : Optional.of("it was changed after it was closed");
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public Database connect() throws SQLException {
        try {
            Files.deleteIfExists(digestFile());
            return Database.inFile(file);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void wasClosed() throws SQLException {
        try {
            Files.writeString(digestFile(), digestLine());
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void clear() throws SQLException {
        try {
            for (String ending : new String[] {".sha256", ".mv.db", ".mv.db.newFile", ".mv.db.tempFile", ".trace.db"}) {
                Files.deleteIfExists(beside(file, ending));
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            LOG.warn("The lock of the index did not close", e);
        }
    }

    /** As {@code sha256sum} writes it, and below it the seal over that. */
    private String digestLine() throws IOException {
        RunningDigest digest = Digests.sha256();
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(store())) {
            for (int read = in.read(chunk); read > 0; read = in.read(chunk)) {
                digest.update(ByteBuffer.wrap(chunk, 0, read));
            }
        }
        String line = Sha256.ofDigest(digest.finish()) + "  " + store().getFileName() + "\n";
        return line + "# " + seal.apply(line) + "\n";
    }

    private Path store() {
        return beside(file, ".mv.db");
    }

    private Path digestFile() {
        return beside(file, ".sha256");
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private SQLException failed(IOException reason) {
        return new SQLException("The index cannot be kept at " + file + ": " + reason.getMessage(), reason);
    }
}
