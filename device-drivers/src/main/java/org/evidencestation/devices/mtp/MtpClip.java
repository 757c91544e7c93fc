package org.evidencestation.devices.mtp;

import java.time.ZoneId;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;

/** A clip as it was listed, against what the recorder says of it now. */
final class MtpClip {
    private final MtpSession session;
    private final ZoneId station;
    private final Search search;
    private Found found;

    /** Finds a clip again under its name, after a new session gave it another handle. */
    interface Search {
        Found again(Clip clip) throws DeviceException;
    }

    MtpClip(MtpSession session, Found found, ZoneId station, Search search) {
        this.session = session;
        this.found = found;
        this.station = station;
        this.search = search;
    }

    MtpSession session() {
        return session;
    }

    String path() {
        return found.clip().path();
    }

    long size() {
        return found.clip().size();
    }

    /** Holds in the session of this moment. */
    long handle() throws DeviceException {
        if (session.generation() != found.generation()) {
            found = search.again(found.clip());
        }
        return found.handle();
    }

    /** @throws DeviceException with {@code CHANGED} unless size, time and name are those of the listing */
    void check() throws DeviceException {
        ObjectInfo now = Objects.info(session, handle());
        boolean same = now.size() == size()
                && Objects.modified(session, now, station).equals(found.clip().modified())
                && found.clip().name().startsWith(ObjectNames.step(now.name()));
        if (!same) {
            throw new DeviceException(Reason.CHANGED, "mtp: since it was listed: " + path());
        }
    }

    DeviceException mismatch(String what) {
        return new DeviceException(Reason.LENGTH_MISMATCH, "mtp: %s: %s".formatted(path(), what));
    }
}
