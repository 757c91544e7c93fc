package org.evidencestation.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.evidencestation.app.disc.burner.DiscBurner;
import org.evidencestation.app.disc.burner.Xorriso;
import org.evidencestation.app.disc.burner.XorrisoDrive;

/**
 * The first optical drive that is plugged in now.
 *
 * @param devices folder of the computer's devices
 */
record OpticalDrive(Path devices) implements Supplier<Optional<DiscBurner>> {
    private static final int MOST = 8;

    @Override
    public Optional<DiscBurner> get() {
        return IntStream.range(0, MOST)
                .mapToObj(number -> devices.resolve("sr" + number))
                .filter(Files::exists)
                .findFirst()
                .map(device -> new XorrisoDrive(new Xorriso(), device, XorrisoDrive.FASTEST, false));
    }
}
