package org.evidencestation.devices.mtp;

import java.util.Set;
import java.util.TreeSet;
import org.evidencestation.devices.DeviceException;

/** What a recorder says about itself (MTP 1.1, 5.1.1). Strings may be empty. Nothing that is not listed here is asked for. */
record DeviceInfo(
        long vendorExtension,
        String extensions,
        Set<Integer> operations,
        Set<Integer> properties,
        String manufacturer,
        String model,
        String version,
        String serial) {
    static DeviceInfo parse(byte[] bytes) throws DeviceException {
        Dataset in = new Dataset("DeviceInfo", bytes);
        in.u16(); // version of the standard
        long vendorExtension = in.u32();
        in.u16(); // version of the extension
        String extensions = in.string();
        in.u16(); // functional mode
        Set<Integer> operations = set(in.u16Array());
        in.u16Array(); // events
        Set<Integer> properties = set(in.u16Array());
        in.u16Array(); // formats of capture
        in.u16Array(); // formats of objects
        return new DeviceInfo(
                vendorExtension,
                extensions,
                operations,
                properties,
                in.string(),
                in.string(),
                in.string(),
                in.string());
    }

    private static Set<Integer> set(int[] codes) {
        Set<Integer> set = new TreeSet<>();
        for (int code : codes) {
            set.add(code);
        }
        return Set.copyOf(set);
    }

    boolean offers(int operation) {
        return operations.contains(operation);
    }

    /** Whether a device property can be asked for. */
    boolean has(int property) {
        return properties.contains(property) && offers(Op.GET_PROPERTY_VALUE);
    }
}
