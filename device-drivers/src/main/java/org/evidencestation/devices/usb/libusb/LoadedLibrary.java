package org.evidencestation.devices.usb.libusb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The file usb4java unpacks its library into. Once loaded it is needed no more, and a killed process would leave it. */
final class LoadedLibrary {
    private static final Path MAPS = Path.of("/proc/self/maps");
    private static final Path UNPACKED = Path.of(System.getProperty("java.io.tmpdir", "/tmp"));
    private static final String NAME = "/libusb4java.so";

    private LoadedLibrary() {}

    static void deleteFile() {
        try {
            Optional<Path> file = file();
            if (file.isPresent()) {
                Files.deleteIfExists(file.get());
                Files.deleteIfExists(file.get().resolveSibling(""));
            }
        } catch (IOException e) {
            System.err.println("The unpacked library stays where it is: " + e);
        }
    }

    private static Optional<Path> file() throws IOException {
        if (!Files.exists(MAPS)) {
            return Optional.empty();
        }
        try (Stream<String> maps = Files.lines(MAPS)) {
            return maps.filter(line -> line.endsWith(NAME))
                    .map(line -> Path.of(line.substring(line.indexOf('/'))))
                    .filter(path -> path.startsWith(UNPACKED))
                    .findFirst();
        }
    }
}
