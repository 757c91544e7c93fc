package org.evidencestation.devices.volume;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One line of {@code /proc/self/mountinfo}, see proc_pid_mountinfo(5).
 *
 * @param id of the mount; another one after it was mounted again
 * @param device {@code major:minor}
 * @param root of the mount within its file system: {@code /} unless only a part is mounted
 * @param options of the mount and of the file system together
 */
record MountInfo(String id, String device, String root, Path mountPoint, String fileSystem, Set<String> options) {
    private static final Pattern OCTAL = Pattern.compile("\\\\[0-3][0-7]{2}");

    /** Which mount this is, for as long as it lasts. */
    String token() {
        return id + " " + device + " " + mountPoint;
    }

    /**
     * @param line read as ISO 8859-1, one char for each byte, because a mount point may be any bytes
     * @return empty for anything that is not such a line
     */
    static Optional<MountInfo> parse(String line) {
        List<String> fields = Arrays.asList(line.split(" ", -1));
        int separator = fields.indexOf("-");
        if (separator < 6 || fields.size() < separator + 4 || !fields.get(2).matches("\\d{1,9}:\\d{1,9}")) {
            return Optional.empty();
        }
        Set<String> options = new LinkedHashSet<>(List.of(fields.get(5).split(",", -1)));
        options.addAll(List.of(fields.get(separator + 3).split(",", -1)));
        return path(fields.get(4))
                .map(mountPoint -> new MountInfo(
                        fields.getFirst(),
                        fields.get(2),
                        fields.get(3),
                        mountPoint,
                        fields.get(separator + 1),
                        Set.copyOf(options)));
    }

    /** By way of a URI, the only text from which Java makes a path of given bytes in any locale. */
    private static Optional<Path> path(String escaped) {
        if (!escaped.startsWith("/")) {
            return Optional.empty();
        }
        StringBuilder uri = new StringBuilder("file://");
        for (byte b : unescape(escaped)) {
            if (b == 0) {
                return Optional.empty();
            }
            uri.append(b == '/' ? "/" : "%" + HexFormat.of().toHexDigits(b));
        }
        return Optional.of(Path.of(URI.create(uri.toString())));
    }

    /** Undoes {@code \040} and its like; a backslash that begins no octal number stands for itself. */
    static byte[] unescape(String escaped) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            if (OCTAL.matcher(escaped).region(i, escaped.length()).lookingAt()) {
                bytes.write(Integer.parseInt(escaped.substring(i + 1, i + 4), 8));
                i += 3;
            } else {
                bytes.writeBytes(escaped.substring(i, i + 1).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return bytes.toByteArray();
    }
}
