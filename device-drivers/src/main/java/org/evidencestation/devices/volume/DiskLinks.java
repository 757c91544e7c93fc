package org.evidencestation.devices.volume;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names udev gave to block devices, from one folder such as {@code /dev/disk/by-uuid}; read once. */
final class DiskLinks {
    private static final Pattern ESCAPED = Pattern.compile("\\\\x([0-9a-fA-F]{2})");

    private final Map<String, String> names = new HashMap<>();

    /** A folder that is not there names nothing: there may be no volume with a label. */
    DiskLinks(Path folder) {
        try (DirectoryStream<Path> links = Files.newDirectoryStream(folder)) {
            for (Path link : links) {
                String device = Files.readSymbolicLink(link).getFileName().toString();
                names.put(device, decode(link.getFileName().toString()));
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException absent) {
            names.clear();
        }
    }

    /** @param device the kernel's name, for example {@code sdb1} */
    Optional<String> of(String device) {
        return Optional.ofNullable(names.get(device));
    }

    /** Udev writes bytes it does not trust in a file name as {@code \x20}. */
    private static String decode(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        String narrow = new String(bytes, StandardCharsets.ISO_8859_1);
        String decoded = ESCAPED.matcher(narrow)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
        return new String(decoded.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
