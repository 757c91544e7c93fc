package org.evidencestation.devices.simulated;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.ClipReader;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.Eraser;
import org.evidencestation.devices.Listing;
import org.evidencestation.devices.Media;
import org.evidencestation.devices.card.CardOrder;
import org.evidencestation.devices.card.ClipNames;
import org.jspecify.annotations.Nullable;

final class SimulatedMedia implements Media {
    private final Plug plug;
    private @Nullable Listing newest;
    private boolean closed;

    SimulatedMedia(Plug plug) {
        this.plug = plug;
    }

    @Override
    public Listing list() throws DeviceException {
        begin();
        List<Clip> clips = plug.recorder().card().clips().stream()
                .map(this::describe)
                .sorted(CardOrder.comparator())
                .toList();
        Listing listing = new Listing(clips, List.of());
        newest = listing;
        return listing;
    }

    @Override
    public Optional<Space> space() throws DeviceException {
        begin();
        if (plug.recorder().capacity().isEmpty()) {
            return Optional.empty();
        }
        long total = plug.recorder().capacity().getAsLong();
        long used =
                plug.recorder().card().clips().stream().mapToLong(this::size).sum();
        return Optional.of(new Space(Math.max(0, total - used), total));
    }

    /** A clip as it would be listed now. */
    Optional<Clip> now(String id) {
        return plug.recorder().card().find(id).map(this::describe);
    }

    @Override
    public Eraser openEraser() throws DeviceException {
        begin();
        if (newest == null) {
            throw new IllegalStateException("Nothing was listed");
        }
        if (!plug.recorder().mishaps().open(Fault.WriteProtected.class).isEmpty()) {
            throw new DeviceException(Reason.READ_ONLY, "simulated: the card is write-protected");
        }
        return new SimulatedEraser(plug, this, newest);
    }

    private Clip describe(SimulatedClip clip) {
        return new Clip(
                clip.path(), clip.path(), size(clip), Optional.of(clip.modified()), ClipNames.claims(clip.path()));
    }

    private long size(SimulatedClip clip) {
        return clip.content().size() + plug.recorder().mishaps().gained(clip.path());
    }

    @Override
    public ClipReader open(Clip clip, long offset) throws DeviceException {
        begin();
        SimulatedClip stored = plug.recorder()
                .card()
                .find(clip.id())
                .orElseThrow(() -> new DeviceException(Reason.NOT_FOUND, "simulated: " + clip.path()));
        if (offset < 0 || offset > clip.size()) {
            throw new IllegalArgumentException("Not within the clip: " + offset);
        }
        if (size(stored) != clip.size() || !Optional.of(stored.modified()).equals(clip.modified())) {
            throw new DeviceException(Reason.CHANGED, "simulated: since it was listed: " + clip.path());
        }
        try {
            return new SimulatedReader(plug, stored, clip.size(), offset);
        } catch (IOException e) {
            throw new DeviceException(Reason.MEDIA_ERROR, "simulated: open " + clip.path(), e);
        }
    }

    private void begin() throws DeviceException {
        if (closed) {
            throw new IllegalStateException("The media were closed");
        }
        plug.check();
    }

    @Override
    public void close() {
        closed = true;
    }
}
