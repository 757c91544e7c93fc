package org.evidencestation.devices.simulated;

import java.util.Optional;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.ErasePermit;
import org.evidencestation.devices.Eraser;
import org.evidencestation.devices.Listing;

/** Takes clips off a simulated card, unless its script says that it cannot. */
final class SimulatedEraser implements Eraser {
    private final Plug plug;
    private final SimulatedMedia media;
    private final Listing newest;

    SimulatedEraser(Plug plug, SimulatedMedia media, Listing newest) {
        this.plug = plug;
        this.media = media;
        this.newest = newest;
    }

    @Override
    public void erase(ErasePermit permit) throws DeviceException {
        plug.check();
        Clip clip = permit.clip();
        Optional<Clip> now = media.now(clip.id());
        if (now.isEmpty()) {
            throw new DeviceException(Reason.NOT_FOUND, "simulated: " + clip.path());
        }
        if (!permit.listing().equals(newest) || !now.get().equals(clip)) {
            throw new DeviceException(Reason.CHANGED, "simulated: since it was listed: " + clip.path());
        }
        for (Fault.StuckClip stuck : plug.recorder().mishaps().open(Fault.StuckClip.class)) {
            if (stuck.clip().equals(clip.path())) {
                return;
            }
        }
        plug.recorder().card().remove(clip.path());
        for (Fault.UnplugAtErasing pulled : plug.recorder().mishaps().open(Fault.UnplugAtErasing.class)) {
            if (pulled.clip().equals(clip.path()) && plug.recorder().mishaps().first(pulled)) {
                plug.pull();
                plug.check();
            }
        }
    }

    @Override
    public void close() throws DeviceException {
        plug.check();
    }
}
