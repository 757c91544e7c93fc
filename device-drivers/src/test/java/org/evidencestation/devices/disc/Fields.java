package org.evidencestation.devices.disc;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes fields of SCSI, big endian. */
final class Fields {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Fields one(int... values) {
        for (int value : values) {
            bytes.write(value);
        }
        return this;
    }

    Fields two(long value) {
        return one((int) (value >> 8), (int) value);
    }

    Fields four(long value) {
        return two(value >> 16).two(value);
    }

    Fields zeros(int count) {
        bytes.writeBytes(new byte[count]);
        return this;
    }

    /** Filled up with spaces. */
    Fields text(String text, int length) {
        String filled = text + " ".repeat(length - text.length());
        bytes.writeBytes(filled.getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    Fields all(byte[] more) {
        bytes.writeBytes(more);
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** With the number of bytes that follow in front, in four bytes. */
    byte[] after4() {
        return new Fields().four(bytes.size()).all(bytes()).bytes();
    }

    /** With the number of bytes that follow in front, in two bytes. */
    byte[] after2() {
        return new Fields().two(bytes.size()).all(bytes()).bytes();
    }
}
