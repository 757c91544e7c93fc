package org.evidencestation.devices.mtp.responder;

import java.io.ByteArrayOutputStream;
import java.util.Collection;

/** Writes fields little endian, as datasets are made of them (MTP 1.1, 3.2). */
final class Packing {
    private static final int LONGEST_STRING = 254;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Packing u8(int value) {
        bytes.write(value);
        return this;
    }

    Packing u16(int value) {
        return u8(value).u8(value >> 8);
    }

    Packing u32(long value) {
        return u16((int) value).u16((int) (value >> 16));
    }

    Packing u64(long value) {
        return u32(value).u32(value >> 32);
    }

    /** Longer texts are cut, as there is no room for them. */
    Packing string(String text) {
        if (text.isEmpty()) {
            return u8(0);
        }
        String fits = text.substring(0, Math.min(text.length(), LONGEST_STRING));
        u8(fits.length() + 1);
        fits.chars().forEach(this::u16);
        return u16(0);
    }

    Packing u16s(Collection<Integer> values) {
        u32(values.size());
        values.forEach(this::u16);
        return this;
    }

    Packing u32s(Collection<Integer> values) {
        u32(values.size());
        values.forEach(this::u32);
        return this;
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }

    static byte[] container(int type, int code, long transaction, long... parameters) {
        Packing container = new Packing()
                .u32(12L + 4L * parameters.length)
                .u16(type)
                .u16(code)
                .u32(transaction);
        for (long parameter : parameters) {
            container.u32(parameter);
        }
        return container.toBytes();
    }
}
