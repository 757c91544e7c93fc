package org.evidencestation.devices.simulated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.evidencestation.devices.ClipReader;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;

/** Reads one clip and plays the faults of its script at their places. */
final class SimulatedReader implements ClipReader {
    /** As much as one request to a recorder asks for. */
    private static final int BLOCK = 1 << 20;

    private final Plug plug;
    private final Mishaps mishaps;
    private final SimulatedClip clip;
    private final long size;
    private final ClipContent.Bytes bytes;
    private long position;

    /** @param size what the listing said */
    SimulatedReader(Plug plug, SimulatedClip clip, long size, long offset) throws IOException {
        this.plug = plug;
        this.mishaps = plug.recorder().mishaps();
        this.clip = clip;
        this.size = size;
        this.position = offset;
        this.bytes = clip.content().open();
    }

    @Override
    public int read(ByteBuffer target) throws DeviceException {
        if (!target.hasRemaining()) {
            throw new IllegalArgumentException("No room to read into");
        }
        plug.check();
        stopAtFault();
        if (position >= size) {
            return end();
        }
        int limit = target.limit();
        target.limit(target.position() + (int) Math.min(target.remaining(), untilNextFault()));
        try {
            int count = fill(target);
            slowDown(count);
            damage(target, count);
            position += count;
            return count;
        } finally {
            target.limit(limit);
        }
    }

    private int fill(ByteBuffer target) throws DeviceException {
        long stored = clip.content().size();
        try {
            if (position < stored) {
                return bytes.read(position, target);
            }
            int zeros = (int) Math.min(target.remaining(), size - position);
            target.put(new byte[zeros]);
            return zeros;
        } catch (IOException e) {
            throw new DeviceException(Reason.MEDIA_ERROR, "simulated: read " + clip.path(), e);
        }
    }

    private int end() throws DeviceException {
        mishaps.grow(clip.path());
        SimulatedClip now = plug.recorder().card().find(clip.path()).orElse(null);
        if (!clip.equals(now) || clip.content().size() + mishaps.gained(clip.path()) != size) {
            throw new DeviceException(Reason.CHANGED, "simulated: while it was read: " + clip.path());
        }
        return -1;
    }

    private void stopAtFault() throws DeviceException {
        for (Fault.Unplug unplug : mishaps.open(Fault.Unplug.class)) {
            if (unplug.clip().equals(clip.path()) && position >= unplug.afterBytes() && mishaps.first(unplug)) {
                plug.pull();
                plug.check();
            }
        }
        for (Fault.Unreadable unreadable : mishaps.open(Fault.Unreadable.class)) {
            if (unreadable.clip().equals(clip.path()) && position >= unreadable.atByte()) {
                throw new DeviceException(Reason.MEDIA_ERROR, "simulated: " + clip.path() + " at " + position);
            }
        }
        for (Fault.BadSectors bad : mishaps.open(Fault.BadSectors.class)) {
            if (bad.clip().equals(clip.path()) && position >= bad.from() && position < bad.to()) {
                throw new DeviceException(Reason.MEDIA_ERROR, "simulated: " + clip.path() + " at " + position);
            }
        }
        for (Fault.Hang hang : mishaps.open(Fault.Hang.class)) {
            if (hang.clip().equals(clip.path()) && position >= hang.afterBytes()) {
                plug.pass(Duration.ofNanos(Long.MAX_VALUE));
            }
        }
    }

    /** So that a fault happens at its very byte, not at the end of the block around it. */
    private long untilNextFault() {
        long next = Math.min(size - position, block());
        for (Fault fault : mishaps.open(Fault.class)) {
            long at =
                    switch (fault) {
                        case Fault.Unplug unplug when unplug.clip().equals(clip.path()) -> unplug.afterBytes();
                        case Fault.Unreadable bad when bad.clip().equals(clip.path()) -> bad.atByte();
                        case Fault.Hang hang when hang.clip().equals(clip.path()) -> hang.afterBytes();
                        case Fault.BadSectors bad when bad.clip().equals(clip.path()) -> bad.from();
                        case Fault.Unplug _, Fault.Unreadable _, Fault.BadSectors _, Fault.Hang _ -> -1;
                        case Fault.Grows _, Fault.BitFlip _, Fault.SlowLine _, Fault.Busy _ -> -1;
                        case Fault.StuckClip _, Fault.UnplugAtErasing _, Fault.WriteProtected _ -> -1;
                    };
            if (at > position) {
                next = Math.min(next, at - position);
            }
        }
        return next;
    }

    /** A slow line answers in small pieces, ten a second, so that who watches sees it move. */
    private long block() {
        return mishaps.open(Fault.SlowLine.class).stream()
                .mapToLong(slow -> Math.clamp(slow.bytesPerSecond() / 10, 1, BLOCK))
                .min()
                .orElse(BLOCK);
    }

    private void slowDown(int count) throws DeviceException {
        for (Fault.SlowLine slow : mishaps.open(Fault.SlowLine.class)) {
            plug.pass(Duration.ofNanos(count * 1_000_000_000L / slow.bytesPerSecond()));
        }
    }

    private void damage(ByteBuffer target, int count) {
        for (Fault.BitFlip flip : mishaps.open(Fault.BitFlip.class)) {
            long inBlock = flip.atByte() - position;
            if (flip.clip().equals(clip.path()) && inBlock >= 0 && inBlock < count && mishaps.first(flip)) {
                int at = target.position() - count + (int) inBlock;
                target.put(at, (byte) (target.get(at) ^ 1));
            }
        }
    }

    @Override
    public void close() {
        try {
            bytes.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close " + clip.path(), e);
        }
    }
}
