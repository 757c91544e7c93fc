package org.evidencestation.app.disc.burner;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.evidencestation.app.disc.burner.BurnException.Fault;

/**
 * A disc as a file: the same bytes that a drive would have burned. The file has its name only when all of it is written and
 * on the disk; before, {@code .part} is added to it, and what is found under that name is void and gives way to the next.
 */
public final class XorrisoImage implements DiscBurner {
    private final Path image;
    private final Path part;
    private final long capacity;
    private final XorrisoSession writing;
    private final XorrisoSession reading;

    /** @param image is not there yet if it is to be written */
    public XorrisoImage(Xorriso xorriso, Path image) {
        this(xorriso, image, Long.MAX_VALUE);
    }

    /** @param capacity bytes of the disc it stands for */
    public XorrisoImage(Xorriso xorriso, Path image, long capacity) {
        this.image = image.toAbsolutePath();
        this.part = this.image.resolveSibling(this.image.getFileName() + ".part");
        this.capacity = capacity;
        this.writing = new XorrisoSession(xorriso, "stdio:" + part);
        this.reading = new XorrisoSession(xorriso, "stdio:" + this.image);
    }

    @Override
    public String name() {
        return "xorriso " + image;
    }

    @Override
    public Medium look() throws IOException {
        Path folder = Objects.requireNonNull(image.getParent(), "an absolute path");
        if (Files.exists(image)) {
            return new Medium("image", Medium.State.CLOSED, 0, false, "");
        }
        if (!Files.isDirectory(folder)) {
            return new Medium("image", Medium.State.ABSENT, 0, false, "");
        }
        long free = Math.min(capacity, Files.getFileStore(folder).getUsableSpace());
        return new Medium("image", Medium.State.BLANK, free, false, "");
    }

    @Override
    public void burn(DiscTree tree, BurnMonitor monitor) throws IOException {
        burn(tree, 0, monitor);
    }

    /** @param padding sectors behind everything else */
    void burn(DiscTree tree, long padding, BurnMonitor monitor) throws IOException {
        publish(() -> writing.burn(tree, padding, medium -> {}, capacity, "max", monitor));
    }

    @Override
    public void burn(FinishedImage finished, BurnMonitor monitor) throws IOException {
        finished.require();
        publish(() -> {
            long room = Math.min(capacity, look().free());
            if (finished.bytes() > room) {
                throw new BurnException(Fault.TOO_SMALL, finished.bytes() + " bytes do not fit into " + room);
            }
            new CopiedImage(finished, monitor).to(part);
        });
    }

    private interface Writing {
        void run() throws IOException;
    }

    private void publish(Writing work) throws IOException {
        MediumRule.require(look(), false);
        Files.deleteIfExists(part);
        try {
            work.run();
            try (FileChannel bytes = FileChannel.open(part, StandardOpenOption.WRITE)) {
                bytes.force(true);
            }
            Files.move(part, image, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public ReadDisc read(long least, BurnMonitor monitor) throws IOException {
        Path file = existing();
        return new SessionReader(reading.layout(monitor).upTo(least), monitor).read(file);
    }

    /**
     * Compares the image with the checksums it carries itself; for one whose content is not known otherwise.
     *
     * @throws BurnException with {@code NOT_THE_SAME} if a checksum differs, or there are none
     */
    public void check(BurnMonitor monitor) throws IOException {
        existing();
        reading.check(monitor);
    }

    private Path existing() throws BurnException {
        if (!Files.isRegularFile(image)) {
            throw new BurnException(Fault.NO_MEDIUM, "There is no " + image);
        }
        return image;
    }

    /** Nothing to open. */
    @Override
    public void eject() {
        // a file has no tray
    }
}
