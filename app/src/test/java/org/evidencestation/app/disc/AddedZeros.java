package org.evidencestation.app.disc;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.disc.burner.BurnException;
import org.evidencestation.app.disc.burner.BurnMonitor;
import org.evidencestation.app.disc.burner.ErrorCorrection;
import org.evidencestation.app.disc.burner.Rs03;

/** Stands for error correction where the program for it may be missing: it has the size, and mends nothing. */
final class AddedZeros implements ErrorCorrection {
    private static final long MEDIUM = Burning.MEDIUM / Rs03.SECTOR;

    Optional<String> program;
    int made;
    boolean fails;

    /** @param program empty if none is installed */
    AddedZeros(String program) {
        this.program = program.isEmpty() ? Optional.empty() : Optional.of(program);
    }

    @Override
    public Optional<String> program() {
        return program;
    }

    @Override
    public Rs03 layout() {
        return new Rs03(List.of(MEDIUM));
    }

    @Override
    public void augment(Path image, long medium, BurnMonitor monitor) throws IOException {
        made++;
        try (RandomAccessFile file = new RandomAccessFile(image.toFile(), "rw")) {
            file.setLength(medium / 255 * 255 * Rs03.SECTOR);
        }
    }

    @Override
    public void test(Path image, BurnMonitor monitor) throws IOException {
        if (fails || Files.size(image) % Rs03.SECTOR != 0) {
            throw new BurnException(BurnException.Fault.CORRECTION_FAILED, "示例");
        }
    }
}
