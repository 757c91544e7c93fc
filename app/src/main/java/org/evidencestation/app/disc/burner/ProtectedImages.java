package org.evidencestation.app.disc.burner;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.evidencestation.app.disc.burner.BurnException.Fault;
import org.evidencestation.storage.seal.Sha256;

/**
 * Makes images of discs with error correction. A file has its name only when all of it was written, tested and is on the disk;
 * what a crash left under another is thrown away by the next try. The same tree makes the same bytes.
 */
public final class ProtectedImages {
    /** What the file system itself takes at most, in sectors. */
    private static final long FRAME = 512;

    private static final long FRAME_OF_FILE = 3;

    private static final long SPARE = 64L << 20;

    private final Xorriso xorriso;
    private final ErrorCorrection correction;

    public ProtectedImages(Xorriso xorriso, ErrorCorrection correction) {
        this.xorriso = xorriso;
        this.correction = correction;
    }

    /** @param percent of error correction to what it protects */
    public record Made(FinishedImage image, int percent) {}

    /** What would make the error correction now; see {@link ErrorCorrection#program}. */
    public Optional<String> program() {
        return correction.program();
    }

    public Rs03 layout() {
        return correction.layout();
    }

    /**
     * @param file that is to hold it; what is there is replaced
     * @param disc bytes it may have
     * @throws BurnException with {@code NO_SPACE} before anything is written, {@code TOO_SMALL} if not enough of the disc is left
     *     for error correction
     */
    public Made make(DiscTree tree, Path file, long disc, BurnMonitor monitor) throws IOException {
        Path folder = Files.createDirectories(
                Objects.requireNonNull(file.toAbsolutePath().normalize().getParent(), "a file in a folder"));
        Path draft = folder.resolve(file.getFileName() + ".draft");
        Files.deleteIfExists(draft);
        Files.deleteIfExists(file);
        try {
            requireSpace(folder, medium(most(tree), disc));
            new XorrisoImage(xorriso, draft).burn(tree, padding(tree, disc), monitor);
            long data = Files.size(draft) / Rs03.SECTOR;
            long medium = medium(data, disc);
            correction.augment(draft, medium, monitor);
            sync(draft);
            correction.test(draft, monitor);
            FinishedImage made = new FinishedImage(file, Files.size(draft), digest(draft, monitor));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            return new Made(made, Rs03.percent(data, medium));
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** One that was made before, if every byte of it is still there. */
    public Optional<FinishedImage> again(Path file, long bytes, Sha256 digest, BurnMonitor monitor) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) != bytes) {
            return Optional.empty();
        }
        return digest(file, monitor).equals(digest)
                ? Optional.of(new FinishedImage(file, bytes, digest))
                : Optional.empty();
    }

    /** Whether it would be more than the disc has, with its error correction. */
    public boolean fits(DiscTree tree, long disc) {
        return correction.layout().medium(most(tree), disc / Rs03.SECTOR).isPresent();
    }

    private long medium(long data, long disc) throws BurnException {
        return correction
                .layout()
                .medium(data, disc / Rs03.SECTOR)
                .orElseThrow(() -> new BurnException(
                        Fault.TOO_SMALL, data + " sectors leave no room for error correction on " + disc + " bytes"));
    }

    private static long least(DiscTree tree) {
        return tree.files().stream()
                .mapToLong(file -> (file.size() + Rs03.SECTOR - 1) / Rs03.SECTOR)
                .sum();
    }

    private static long most(DiscTree tree) {
        return least(tree) + FRAME + FRAME_OF_FILE * tree.files().size();
    }

    /** It takes the smallest medium it fits on at all; where the share would be too small, there has to be more to fit. */
    private long padding(DiscTree tree, long disc) throws BurnException {
        long wanted = medium(most(tree), disc);
        long least = least(tree);
        long padding = 0;
        for (long medium : correction.layout().media()) {
            if (medium < wanted && correction.layout().taken(least).orElse(wanted) <= medium) {
                padding = Rs03.above(medium) - least;
            }
        }
        return padding;
    }

    private static void requireSpace(Path folder, long medium) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        long needed = medium * Rs03.SECTOR + SPARE;
        if (free < needed) {
            throw new BurnException(Fault.NO_SPACE, needed + " bytes are needed in " + folder + ", there are " + free);
        }
    }

    private static Sha256 digest(Path file, BurnMonitor monitor) throws IOException {
        DiscLayout whole = new DiscLayout(Files.size(file), List.of());
        return new SessionReader(whole, monitor).read(file).image();
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel bytes = FileChannel.open(file, StandardOpenOption.WRITE)) {
            bytes.force(true);
        }
    }
}
