package org.evidencestation.devices.mtp;

import java.time.ZoneId;
import java.util.Optional;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.ClipReader;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.Eraser;
import org.evidencestation.devices.Listing;
import org.evidencestation.devices.Media;
import org.jspecify.annotations.Nullable;

final class MtpMedia implements Media {
    private static final int MOST_WALKS = 3;

    private final MtpSession session;
    private final ZoneId station;
    private @Nullable MtpListing newest;
    private boolean closed;

    MtpMedia(MtpSession session, ZoneId station) {
        this.session = session;
        this.station = station;
    }

    /** Walks again if the session had to be opened anew on the way, because handles may have changed in the middle. */
    @Override
    public Listing list() throws DeviceException {
        begin();
        session.line().takeEvents();
        for (int walk = 0; walk < MOST_WALKS; walk++) {
            int before = session.generation();
            MtpListing listing = MtpListing.of(session, station);
            if (session.generation() == before) {
                newest = listing;
                return listing.listing();
            }
        }
        throw Container.desync("the session did not last for a listing");
    }

    @Override
    public ClipReader open(Clip clip, long offset) throws DeviceException {
        begin();
        if (offset < 0 || offset > clip.size()) {
            throw new IllegalArgumentException("Not within the clip: " + offset);
        }
        MtpClip opened = found(clip);
        session.line().takeEvents();
        opened.check();
        return inParts(clip) ? new PartReader(opened, offset) : new WholeReader(opened, offset);
    }

    @Override
    public Eraser openEraser() throws DeviceException {
        begin();
        if (newest == null) {
            throw new IllegalStateException("Nothing was listed");
        }
        if (!session.info().offers(Op.DELETE_OBJECT)) {
            throw new DeviceException(Reason.UNSUPPORTED, "mtp: this recorder cannot delete");
        }
        for (long storage : Storages.of(session)) {
            if (!StorageInfo.parse(session.ask(Op.GET_STORAGE_INFO, storage)).erasable()) {
                throw new DeviceException(Reason.READ_ONLY, "mtp: storage %08X is read-only".formatted(storage));
            }
        }
        return new MtpEraser(this, newest.listing());
    }

    /** @throws DeviceException unless the clip is exactly one of the newest listing */
    MtpClip found(Clip clip) throws DeviceException {
        Found found = find(clip)
                .orElseThrow(() -> new DeviceException(Reason.NOT_FOUND, "mtp: never listed: " + clip.path()));
        if (!found.clip().equals(clip)) {
            throw new DeviceException(Reason.CHANGED, "mtp: other than the newest listing: " + clip.path());
        }
        return new MtpClip(session, found, station, this::renumbered);
    }

    private boolean inParts(Clip clip) {
        DeviceInfo info = session.info();
        return info.offers(Op.GET_PARTIAL_OBJECT_64)
                || (info.offers(Op.GET_PARTIAL_OBJECT) && clip.size() < PartReader.END_OF_32_BITS);
    }

    private Optional<Found> find(Clip clip) {
        return newest == null ? Optional.empty() : newest.find(clip);
    }

    /** Handles do not outlive a session: the clip is looked for under its name again. */
    private Found renumbered(Clip clip) throws DeviceException {
        list();
        return find(clip)
                .filter(again -> again.clip().equals(clip))
                .orElseThrow(() ->
                        new DeviceException(Reason.CHANGED, "mtp: since the session was opened anew: " + clip.path()));
    }

    private void begin() {
        if (closed) {
            throw new IllegalStateException("The media were closed");
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
