package org.evidencestation.devices.mtp;

import java.util.ArrayList;
import java.util.List;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;

/** The storages of a recorder that hold a medium. */
final class Storages {
    /** More than any recorder shows; a hostile one is not asked further. */
    private static final int MOST = 32;

    private static final int MEDIUM = 0xFFFF;

    private Storages() {}

    /** @throws DeviceException with {@code LOCKED_OR_NO_MEDIA} if there is none, as on a locked telephone */
    static List<Long> of(MtpSession session) throws DeviceException {
        List<Long> ids = new ArrayList<>();
        for (long id : lookInto(session, Op.GET_STORAGE_IDS).u32Array()) {
            if ((id & MEDIUM) != 0 && !ids.contains(id) && ids.size() < MOST) {
                ids.add(id);
            }
        }
        if (ids.isEmpty()) {
            throw new DeviceException(Reason.LOCKED_OR_NO_MEDIA, "mtp: no storage is shown");
        }
        return ids;
    }

    /** Being refused here concerns the recorder, not one clip: somebody must unlock it. */
    static Dataset lookInto(MtpSession session, int operation, long... parameters) throws DeviceException {
        try {
            return new Dataset("%04X".formatted(operation), session.ask(operation, parameters));
        } catch (DeviceException e) {
            if (e.reason() == Reason.ACCESS_DENIED) {
                throw new DeviceException(Reason.LOCKED_OR_NO_MEDIA, "mtp: access denied", e);
            }
            throw e;
        }
    }
}
