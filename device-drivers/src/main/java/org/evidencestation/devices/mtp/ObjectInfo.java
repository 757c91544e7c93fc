package org.evidencestation.devices.mtp;

import org.evidencestation.devices.DeviceException;

/**
 * A file or folder (MTP 1.1, 5.3.1).
 *
 * @param size in bytes; {@link #SIZE_BEYOND} if it does not fit into the field
 * @param modified as the recorder writes it, perhaps empty
 */
record ObjectInfo(long storage, boolean folder, long size, long parent, String name, String modified) {
    static final long SIZE_BEYOND = 0xFFFF_FFFFL;

    private static final int ASSOCIATION = 0x3001;

    /** @param wideSize some devices send 64 bits of size (libmtp: PROPLIST_OVERRIDES_OI) */
    static ObjectInfo parse(byte[] bytes, boolean wideSize) throws DeviceException {
        Dataset in = new Dataset("ObjectInfo", bytes);
        long storage = in.u32();
        int format = in.u16();
        in.u16(); // protection
        long size = wideSize ? in.u64() : in.u32();
        in.u16(); // format of the thumbnail
        in.skip(6 * 4); // its size and dimensions, those of the image, its depth
        long parent = in.u32();
        in.u16(); // type of association
        in.skip(2 * 4); // description of the association, sequence
        String name = in.string();
        in.string(); // captured
        return new ObjectInfo(storage, format == ASSOCIATION, size, parent, name, in.string());
    }

    ObjectInfo withSize(long bytes) {
        return new ObjectInfo(storage, folder, bytes, parent, name, modified);
    }
}
