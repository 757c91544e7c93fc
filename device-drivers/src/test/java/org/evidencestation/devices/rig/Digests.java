package org.evidencestation.devices.rig;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.ClipReader;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.Media;

/** SHA-256 of clips and of files, in hexadecimal digits. */
final class Digests {
    private Digests() {}

    /** Of every file, by its path below the folder. */
    static Map<String, String> of(Path folder) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                digests.put(folder.relativize(file).toString(), of(file, 0));
            }
        }
        return digests;
    }

    /** Of a file from an offset on. */
    static String of(Path file, long offset) throws IOException {
        MessageDigest sha256 = sha256();
        byte[] part = new byte[1 << 18];
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(offset);
            for (int count = in.read(part); count >= 0; count = in.read(part)) {
                sha256.update(part, 0, count);
            }
        }
        return hex(sha256);
    }

    static String of(Media media, Clip clip, long offset) throws DeviceException {
        MessageDigest sha256 = sha256();
        try (ClipReader reader = media.open(clip, offset)) {
            ByteBuffer buffer = ByteBuffer.allocate(1 << 18);
            while (reader.read(buffer.clear()) >= 0) {
                sha256.update(buffer.flip());
            }
        }
        return hex(sha256);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
