package org.evidencestation.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.evidencestation.app.disc.burner.DiscBurner;
import org.evidencestation.app.disc.burner.Imapi;
import org.evidencestation.app.disc.burner.ImapiBurner;
import org.evidencestation.app.disc.burner.Xorriso;
import org.evidencestation.app.disc.burner.XorrisoDrive;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The first optical drive that is plugged in now: with xorriso on Linux, with what Windows itself has there. */
final class OpticalDrive implements Supplier<Optional<DiscBurner>> {
    private static final Logger LOG = LoggerFactory.getLogger(OpticalDrive.class);
    private static final int MOST = 8;

    private final Path devices;
    private final Optional<Imapi> windows;

    /**
     * @param devices folder of the computer's devices
     * @param windows how Windows burns; empty anywhere else
     */
    OpticalDrive(Path devices, Optional<Imapi> windows) {
        this.devices = devices;
        this.windows = windows;
    }

    static OpticalDrive here(Locations places) {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        return new OpticalDrive(
                Path.of("/dev"), windows ? Optional.of(new Imapi(places.programs())) : Optional.empty());
    }

    @Override
    public Optional<DiscBurner> get() {
        return windows.isPresent() ? withWindows(windows.get()) : withXorriso();
    }

    private Optional<DiscBurner> withXorriso() {
        return IntStream.range(0, MOST)
                .mapToObj(number -> devices.resolve("sr" + number))
                .filter(Files::exists)
                .findFirst()
                .map(device -> new XorrisoDrive(new Xorriso(), device, XorrisoDrive.FASTEST, false));
    }

    private static Optional<DiscBurner> withWindows(Imapi imapi) {
        try {
            return imapi.drives().stream().findFirst().map(drive -> new ImapiBurner(imapi, drive, false));
        } catch (IOException e) {
            LOG.warn("Windows does not tell of its drives", e);
            return Optional.empty();
        }
    }
}
