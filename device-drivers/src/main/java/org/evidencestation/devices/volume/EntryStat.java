package org.evidencestation.devices.volume;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.DosFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import org.jspecify.annotations.Nullable;

/**
 * What a folder says about one of its entries, links not followed.
 *
 * @param fileKey device and file number; null where the platform has none
 * @param writable false where the read-only attribute is set
 */
record EntryStat(
        Kind kind, long size, FileTime modified, @Nullable Object fileKey, boolean writable) {
    enum Kind {
        FILE,
        FOLDER,
        LINK,
        SPECIAL
    }

    static EntryStat of(BasicFileAttributes attributes) {
        return new EntryStat(
                kind(attributes),
                attributes.size(),
                attributes.lastModifiedTime(),
                attributes.fileKey(),
                isWritable(attributes));
    }

    private static Kind kind(BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            return Kind.LINK;
        }
        if (attributes.isOther()) {
            return Kind.SPECIAL;
        }
        return attributes.isDirectory() ? Kind.FOLDER : Kind.FILE;
    }

    private static boolean isWritable(BasicFileAttributes attributes) {
        return switch (attributes) {
            case PosixFileAttributes posix -> posix.permissions().contains(PosixFilePermission.OWNER_WRITE);
            case DosFileAttributes dos -> !dos.isReadOnly();
            default -> true;
        };
    }

    /**
     * The file system the entry is on, empty where unknown. On Unix a file key prints as {@code (dev=…,ino=…)}; asking for
     * {@code unix:dev} instead would look the path up a second time, and perhaps find another file.
     */
    String device() {
        String text = fileKey == null ? "" : fileKey.toString();
        int end = text.indexOf(",ino=");
        return end < 0 ? "" : text.substring(0, end);
    }

    boolean sameContentAs(EntryStat other) {
        return kind == other.kind && size == other.size && modified.equals(other.modified);
    }
}
