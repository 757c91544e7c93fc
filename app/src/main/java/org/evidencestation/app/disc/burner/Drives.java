package org.evidencestation.app.disc.burner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The optical drives of a computer with Linux. Asking spins up no disc. */
public final class Drives {
    private final Path sys;

    public Drives() {
        this(Path.of("/sys"));
    }

    Drives(Path sys) {
        this.sys = sys;
    }

    /**
     * @param device its node
     * @param model maker and model, as the drive says
     */
    public record Drive(Path device, String model) {}

    /** In the order of their names; empty if there is none, or none could be seen. */
    public List<Drive> list() throws IOException {
        Path blocks = sys.resolve("class/block");
        if (!Files.isDirectory(blocks)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(blocks)) {
            return all.filter(block -> block.getFileName().toString().matches("sr[0-9]+"))
                    .sorted()
                    .flatMap(block -> drive(block).stream())
                    .toList();
        }
    }

    /** A drive that is pulled meanwhile is none. */
    private static Optional<Drive> drive(Path block) {
        try {
            String maker = Files.readString(block.resolve("device/vendor")).strip();
            String model = Files.readString(block.resolve("device/model")).strip();
            Path device = Path.of("/dev").resolve(block.getFileName().toString());
            return Optional.of(new Drive(device, (maker + " " + model).strip()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
