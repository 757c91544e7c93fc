package org.evidencestation.devices.gat947;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;

/** A recorder's password, which protects nothing but is nobody's business; it has no text of its own. */
final class Password {
    private static final int LONGEST = 16;
    private static final Set<PosixFilePermission> OF_OTHERS =
            Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);

    private final byte[] bytes;

    private Password(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The first line of a file.
     *
     * @param file none = the empty password
     * @throws DeviceException with {@code AUTH_FAILED}, before anything was tried, if there is no usable password in it
     *     or everybody may read it
     */
    static Password of(Optional<Path> file) throws DeviceException {
        return file.isEmpty() ? new Password(new byte[0]) : new Password(firstLine(file.get()));
    }

    private static byte[] firstLine(Path file) throws DeviceException {
        try {
            if (isOpenToOthers(file)) {
                throw new DeviceException(
                        Reason.AUTH_FAILED, "gat947: others may read or change the password file " + file);
            }
            String line = Files.readString(file, StandardCharsets.ISO_8859_1)
                    .lines()
                    .findFirst()
                    .orElse("");
            if (line.length() > LONGEST || !line.chars().allMatch(c -> c > ' ' && c < 127)) {
                throw new DeviceException(
                        Reason.AUTH_FAILED, "gat947: no password of up to 16 letters and digits in " + file);
            }
            return line.getBytes(StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new DeviceException(Reason.AUTH_FAILED, "gat947: the password file cannot be read: " + file, e);
        }
    }

    private static boolean isOpenToOthers(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                && Files.getPosixFilePermissions(file).stream().anyMatch(OF_OTHERS::contains);
    }

    /** For the helper's standard input and nothing else. */
    String hex() {
        return bytes.length == 0 ? "-" : HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "***";
    }
}
