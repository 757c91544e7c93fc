package org.evidencestation.devices.rig;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.ClipReader;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.Media;
import org.jspecify.annotations.Nullable;

/**
 * Takes a set of clips in pieces, docking by docking; each clip is continued where its last byte arrived, and nothing is read
 * twice.
 */
final class Taking {
    private final Dock dock;
    private final Map<String, Part> parts = new TreeMap<>();
    private int continued;
    private long bytes;
    private @Nullable FutureTask<Void> pulling;

    Taking(Dock dock) {
        this.dock = dock;
    }

    /** What is there of one clip. */
    private static final class Part {
        private final Clip clip;
        private final MessageDigest sha256 = Digests.sha256();
        private long length;
        private boolean done;

        Part(Clip clip) {
            this.clip = clip;
        }
    }

    /** What pulls the cable. */
    interface Hand {
        void pull() throws Exception;
    }

    /** Clips that were read on from within. */
    int continued() {
        return continued;
    }

    boolean withinAClip() {
        return parts.values().stream().anyMatch(part -> part.length > 0 && !part.done);
    }

    /** Whether a hand took hold of the cable in the last docking; it lets go when that is over. */
    boolean pulled() {
        return pulling != null;
    }

    /** Digests of all clips taken. */
    Map<String, String> digests() {
        Map<String, String> digests = new TreeMap<>();
        parts.forEach((path, part) -> digests.put(path, Digests.hex(part.sha256)));
        return digests;
    }

    /**
     * @param pullAfter so many bytes of this docking; below 0 before anything is asked. The hand moves while reading goes on,
     *     so the cable leaves a little later, at any byte
     * @return what ended it, or nothing if all clips are there
     */
    Optional<Reason> go(DockedDevice device, long pullAfter, Hand hand) throws Exception {
        bytes = 0;
        pulling = null;
        Optional<Reason> end = Optional.empty();
        pullIf(pullAfter < 0, hand);
        try (Arrival arrival = dock.arrive(device)) {
            arrival.identity();
            arrival.battery();
            arrival.clock();
            try (Media media = arrival.openMedia()) {
                takeAll(media, pullAfter, hand);
            }
        } catch (DeviceException e) {
            end = Optional.of(e.reason());
            if (e.reason() != Reason.UNPLUGGED) {
                e.printStackTrace();
            }
        }
        FutureTask<Void> begun = pulling;
        if (begun != null) {
            begun.get();
        }
        return end;
    }

    private void takeAll(Media media, long pullAfter, Hand hand) throws DeviceException {
        List<Clip> clips = media.list().clips();
        if (clips.stream().map(Clip::path).distinct().count() != clips.size()) {
            throw new IllegalStateException("A clip is listed twice");
        }
        for (Clip clip : clips) {
            Part part = parts.computeIfAbsent(clip.path(), none -> new Part(clip));
            if (!part.clip.equals(clip)) {
                throw new IllegalStateException("Not the clip it was: " + part.clip + ", " + clip);
            }
            if (!part.done) {
                take(media, part, pullAfter, hand);
            }
        }
    }

    private void take(Media media, Part part, long pullAfter, Hand hand) throws DeviceException {
        ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
        continued += part.length > 0 ? 1 : 0;
        try (ClipReader reader = media.open(part.clip, part.length)) {
            while (reader.read(buffer.clear()) >= 0) {
                part.length += buffer.flip().remaining();
                bytes += buffer.remaining();
                part.sha256.update(buffer);
                pullIf(bytes > pullAfter, hand);
            }
        }
        part.done = true;
    }

    private void pullIf(boolean now, Hand hand) {
        if (now && pulling == null) {
            FutureTask<Void> task = new FutureTask<>(() -> {
                hand.pull();
                return null;
            });
            pulling = task;
            Thread.ofPlatform().name("hand").start(task);
        }
    }
}
