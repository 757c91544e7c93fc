package org.evidencestation.devices.mtp;

import org.evidencestation.devices.DeviceException;

/**
 * A storage (MTP 1.1, 5.2.2). Sizes are left out: they are nonsense often enough that nothing may depend on them.
 *
 * @param erasable whether objects on it may be deleted
 */
record StorageInfo(String description, String volumeId, boolean erasable) {
    /** Neither written to nor deleted from; 0 allows both, 2 deleting only. */
    private static final int READ_ONLY = 1;

    static StorageInfo parse(byte[] bytes) throws DeviceException {
        Dataset in = new Dataset("StorageInfo", bytes);
        in.u16(); // type of storage
        in.u16(); // type of file system
        int access = in.u16();
        in.bits64(); // capacity
        in.bits64(); // free
        in.u32(); // free in objects
        return new StorageInfo(in.string(), in.string(), access != READ_ONLY);
    }
}
