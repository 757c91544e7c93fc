package org.evidencestation.devices.mtp;

import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.ErasePermit;
import org.evidencestation.devices.Eraser;
import org.evidencestation.devices.Listing;

/** Deletes objects one by one; nothing is repeated by itself, because after a lost answer only a new listing tells. */
final class MtpEraser implements Eraser {
    private static final long ANY_FORMAT = 0;

    private final MtpMedia media;
    private final Listing newest;

    /** @param newest what permits must come from */
    MtpEraser(MtpMedia media, Listing newest) {
        this.media = media;
        this.newest = newest;
    }

    /** The handle is looked up and checked right before; all objects, 0xFFFFFFFF, can therefore never be meant. */
    @Override
    public void erase(ErasePermit permit) throws DeviceException {
        if (!permit.listing().equals(newest)) {
            throw new DeviceException(
                    Reason.CHANGED,
                    "mtp: other than the newest listing: " + permit.clip().path());
        }
        MtpClip clip = media.found(permit.clip());
        clip.check();
        clip.session().tell(Op.DELETE_OBJECT, clip.handle(), ANY_FORMAT);
    }

    /** Each deletion was answered by the recorder itself. */
    @Override
    public void close() {}
}
