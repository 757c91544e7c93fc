package org.evidencestation.devices.mtp;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;

/** What is asked about one object. */
final class Objects {
    private Objects() {}

    /** With its true size, also beyond 4 GiB. */
    static ObjectInfo info(MtpSession session, long handle) throws DeviceException {
        ObjectInfo object =
                ObjectInfo.parse(session.ask(Op.GET_OBJECT_INFO, handle), session.has(Quirk.WIDE_OBJECT_SIZE));
        if (object.folder()) {
            return object;
        }
        return object.size() == ObjectInfo.SIZE_BEYOND
                ? object.withSize(wideSize(session, handle))
                : object.withSize(unwrapped(session, handle, object.size()));
    }

    /**
     * The size, with the upper bits that uMTP-Responder 1.3.10 drops: a clip of 4 GiB and 3 MB would be one of 3 MB. libmtp
     * asks the same of every object.
     */
    private static long unwrapped(MtpSession session, long handle, long size) throws DeviceException {
        if (!session.info().offers(Op.GET_OBJECT_PROPERTY)) {
            return size;
        }
        try {
            long wide = wideSize(session, handle);
            return (wide & ObjectInfo.SIZE_BEYOND) == size ? wide : size;
        } catch (DeviceException e) {
            return switch (e.reason()) {
                case UNSUPPORTED, ACCESS_DENIED, NOT_FOUND -> size;
                default -> throw e;
            };
        }
    }

    private static long wideSize(MtpSession session, long handle) throws DeviceException {
        DeviceInfo info = session.info();
        if (info.offers(Op.GET_OBJECT_PROPERTY)) {
            byte[] size = session.ask(Op.GET_OBJECT_PROPERTY, handle, Property.OBJECT_SIZE);
            return new Dataset("ObjectSize", size).u64();
        }
        OptionalLong size = OptionalLong.empty();
        if (info.offers(Op.GET_OBJECT_PROPERTY_LIST) && !session.has(Quirk.NO_PROPERTY_LIST)) {
            byte[] list = session.ask(Op.GET_OBJECT_PROPERTY_LIST, handle, 0, Property.OBJECT_SIZE, 0, 0);
            size = ObjectProperties.parse(list).number(handle, Property.OBJECT_SIZE);
        }
        return size.orElseThrow(() -> new DeviceException(
                Reason.UNSUPPORTED, "mtp: 4 GiB or more, and no way to ask how much: %08X".formatted(handle)));
    }

    /** The recorder's wall time; empty if its text is no time. */
    static Optional<LocalDateTime> modified(MtpSession session, ObjectInfo object, ZoneId station) {
        return PtpTime.parse(object.modified()).map(time -> {
            boolean utc = time.offset().isEmpty() && session.has(Quirk.DATES_IN_UTC);
            return utc
                    ? time.wall()
                            .atOffset(ZoneOffset.UTC)
                            .atZoneSameInstant(station)
                            .toLocalDateTime()
                    : time.in(station);
        });
    }
}
