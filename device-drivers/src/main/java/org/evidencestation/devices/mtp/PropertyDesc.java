package org.evidencestation.devices.mtp;

import java.util.OptionalLong;
import org.evidencestation.devices.DeviceException;

/**
 * A device property (MTP 1.1, 5.1.2).
 *
 * @param most the end of the range or the largest of the listed values, where either is given
 */
record PropertyDesc(int code, int type, PropertyValue current, OptionalLong most) {
    private static final int RANGE = 1;
    private static final int LIST = 2;

    static PropertyDesc parse(byte[] bytes) throws DeviceException {
        Dataset in = new Dataset("DevicePropDesc", bytes);
        int code = in.u16();
        int type = in.u16();
        in.u8(); // whether it can be set
        in.value(type); // factory default
        PropertyValue current = in.value(type);
        int form = in.remaining() == 0 ? 0 : in.u8();
        return new PropertyDesc(code, type, current, most(in, type, form));
    }

    private static OptionalLong most(Dataset in, int type, int form) throws DeviceException {
        if (form == RANGE) {
            in.value(type);
            return number(in.value(type));
        }
        OptionalLong most = OptionalLong.empty();
        if (form == LIST) {
            for (int left = in.u16(); left > 0; left--) {
                OptionalLong value = number(in.value(type));
                if (value.isPresent() && (most.isEmpty() || value.getAsLong() > most.getAsLong())) {
                    most = value;
                }
            }
        }
        return most;
    }

    private static OptionalLong number(PropertyValue value) {
        return value instanceof PropertyValue.Whole whole ? OptionalLong.of(whole.value()) : OptionalLong.empty();
    }
}
