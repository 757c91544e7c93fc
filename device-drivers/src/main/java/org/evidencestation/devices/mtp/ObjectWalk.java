package org.evidencestation.devices.mtp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.Listing.Refused;
import org.evidencestation.devices.Listing.Why;

/**
 * Finds every object of one storage. What a recorder says about its folders is not believed: a folder is entered once,
 * however often and wherever it is shown, and there is an end to depth and number.
 */
final class ObjectWalk {
    /** Deeper than any recorder nests. */
    private static final int DEEPEST = 64;

    /** More clips than a card of a terabyte holds in practice. */
    private static final int MOST = 500_000;

    private static final long ROOT = 0xFFFF_FFFFL;

    private final MtpSession session;
    private final long storage;
    private final Map<Long, Seen> files = new LinkedHashMap<>();
    private final Map<Long, ObjectInfo> strays = new LinkedHashMap<>();
    private final Set<Long> known = new HashSet<>();
    private final List<Refused> refused = new ArrayList<>();

    /** @param folder path of the folder, empty or with a slash at its end */
    record Seen(String folder, ObjectInfo object) {}

    ObjectWalk(MtpSession session, long storage) {
        this.session = session;
        this.storage = storage;
    }

    /** By handle. */
    Map<Long, Seen> files() {
        return files;
    }

    List<Refused> refused() {
        return refused;
    }

    ObjectWalk run() throws DeviceException {
        into(ROOT, "", 1);
        for (Map.Entry<Long, ObjectInfo> stray : strays.entrySet()) {
            add(stray.getKey(), stray.getValue(), "", 1);
        }
        return this;
    }

    private void into(long folder, String path, int depth) throws DeviceException {
        long[] handles = Storages.lookInto(session, Op.GET_OBJECT_HANDLES, storage, 0, folder)
                .u32Array();
        for (long handle : handles) {
            if (!known.contains(handle)) {
                look(handle, folder, path, depth);
            }
        }
    }

    private void look(long handle, long folder, String path, int depth) throws DeviceException {
        if (files.size() + refused.size() >= MOST) {
            throw new DeviceException(Reason.MEDIA_ERROR, "mtp: more than %d objects".formatted(MOST));
        }
        try {
            ObjectInfo object = Objects.info(session, handle);
            if (folder == ROOT && object.parent() != 0 && object.parent() != ROOT) {
                strays.put(handle, object);
            } else {
                add(handle, object, path, depth);
            }
        } catch (DeviceException e) {
            switch (e.reason()) {
                case NOT_FOUND -> known.add(handle);
                case ACCESS_DENIED, UNSUPPORTED, MEDIA_ERROR, LENGTH_MISMATCH -> refuse(handle, path);
                default -> throw e;
            }
        }
    }

    private void add(long handle, ObjectInfo object, String path, int depth) throws DeviceException {
        if (!known.add(handle)) {
            return;
        }
        if (!object.folder()) {
            files.put(handle, new Seen(path, object));
        } else if (depth >= DEEPEST) {
            refused.add(new Refused(path + ObjectNames.step(object.name()), Why.UNREADABLE_FOLDER));
        } else {
            into(handle, path + ObjectNames.step(object.name()) + "/", depth + 1);
        }
    }

    private void refuse(long handle, String path) {
        known.add(handle);
        refused.add(new Refused("%s%08X".formatted(path, handle), Why.UNREADABLE_FOLDER));
    }
}
