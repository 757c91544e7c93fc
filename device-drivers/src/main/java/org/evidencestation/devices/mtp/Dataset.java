package org.evidencestation.devices.mtp;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.evidencestation.devices.DeviceException;

/**
 * Takes the fields of a dataset one after another (MTP 1.1, 3.2). Every count is compared with what is left before a byte
 * is allocated for it; a field that is not there is {@code DESYNC}.
 */
final class Dataset {
    private final String name;
    private final ByteBuffer bytes;

    /** A string as it goes over the wire: units with the final zero, then UTF-16. */
    static byte[] ofString(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(1 + 2 * (text.length() + 1)).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put((byte) (text.length() + 1));
        text.chars().forEach(unit -> bytes.putChar((char) unit));
        return bytes.putChar('\0').array();
    }

    /** @param name for messages */
    Dataset(String name, byte[] bytes) {
        this.name = name;
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    int remaining() {
        return bytes.remaining();
    }

    int u8() throws DeviceException {
        need(1, 1);
        return Byte.toUnsignedInt(bytes.get());
    }

    int u16() throws DeviceException {
        need(1, 2);
        return Short.toUnsignedInt(bytes.getShort());
    }

    long u32() throws DeviceException {
        need(1, 4);
        return Integer.toUnsignedLong(bytes.getInt());
    }

    /** A number above {@link Long#MAX_VALUE} is refused: no card holds that much. */
    long u64() throws DeviceException {
        long value = bits64();
        if (value < 0) {
            throw broken("a number of 64 bits: " + Long.toUnsignedString(value));
        }
        return value;
    }

    /** Where a wrong number does no harm. */
    long bits64() throws DeviceException {
        need(1, 8);
        return bytes.getLong();
    }

    /** A count of UTF-16 units with the final zero, and the units; what follows a zero is dropped. */
    String string() throws DeviceException {
        int units = u8();
        need(units, 2);
        StringBuilder text = new StringBuilder(units);
        for (int i = 0; i < units; i++) {
            text.append(bytes.getChar());
        }
        int end = text.indexOf("\0");
        return end < 0 ? text.toString() : text.substring(0, end);
    }

    int[] u16Array() throws DeviceException {
        int[] values = new int[count(2)];
        for (int i = 0; i < values.length; i++) {
            values[i] = Short.toUnsignedInt(bytes.getShort());
        }
        return values;
    }

    long[] u32Array() throws DeviceException {
        long[] values = new long[count(4)];
        for (int i = 0; i < values.length; i++) {
            values[i] = Integer.toUnsignedLong(bytes.getInt());
        }
        return values;
    }

    private int count(int size) throws DeviceException {
        long count = u32();
        need(count, size);
        return (int) count;
    }

    /** A value of a numbered data type: a number, a text, or nothing that concerns us. */
    PropertyValue value(int type) throws DeviceException {
        if (type == DataType.STRING) {
            return new PropertyValue.Text(string());
        }
        boolean array = DataType.isArray(type);
        int width = DataType.width(array ? type & DataType.ELEMENT : type);
        if (width == 0) {
            throw broken("a value of type %04X".formatted(type));
        }
        if (array) {
            skip((long) count(width) * width);
            return new PropertyValue.Other();
        }
        return number(type, width);
    }

    private PropertyValue number(int type, int width) throws DeviceException {
        boolean signed = DataType.isSigned(type);
        return switch (width) {
            case 1 -> new PropertyValue.Whole(signed ? (byte) u8() : u8());
            case 2 -> new PropertyValue.Whole(signed ? (short) u16() : u16());
            case 4 -> new PropertyValue.Whole(signed ? (int) u32() : u32());
            case 8 -> {
                long bits = bits64();
                yield signed || bits >= 0 ? new PropertyValue.Whole(bits) : new PropertyValue.Other();
            }
            default -> {
                skip(width);
                yield new PropertyValue.Other();
            }
        };
    }

    void skip(long size) throws DeviceException {
        need(size, 1);
        bytes.position(bytes.position() + (int) size);
    }

    private void need(long count, int size) throws DeviceException {
        if (count < 0 || count > bytes.remaining() / size) {
            throw broken("%d fields of %d bytes, %d bytes left".formatted(count, size, bytes.remaining()));
        }
    }

    DeviceException broken(String what) {
        return Container.desync(name + ": " + what);
    }
}
