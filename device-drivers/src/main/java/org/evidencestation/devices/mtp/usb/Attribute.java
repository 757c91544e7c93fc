package org.evidencestation.devices.mtp.usb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Attribute files of the kernel. */
final class Attribute {
    private Attribute() {}

    /** Empty if there is no such attribute. */
    static String of(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file)
                ? Files.readString(file, StandardCharsets.ISO_8859_1).strip()
                : "";
    }

    static int number(Path folder, String name, int radix) throws IOException {
        String text = of(folder, name);
        try {
            return Integer.parseInt(text, radix);
        } catch (NumberFormatException e) {
            throw new IOException("No number in " + folder.resolve(name) + ": " + text, e);
        }
    }
}
