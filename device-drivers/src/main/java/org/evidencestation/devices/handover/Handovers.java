package org.evidencestation.devices.handover;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.DockSource;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.PortKey;
import org.jspecify.annotations.Nullable;

/**
 * A rack on which recorders turn into disks. From {@link Handover#begin} until the disk is pulled, a port shows the
 * recorder that was switched, so that whoever watches the rack sees one docking and not three devices. Safe for the
 * watcher's thread and one thread per dock.
 */
public final class Handovers {
    /** The longest a recorder was seen to need is five seconds; makers' programs wait as long. */
    public static final Duration LIMIT = Duration.ofSeconds(30);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final int STABLE_LOOKS = 3;

    private final DockSource disks;
    private final InstantSource time;
    private final Duration betweenLooks;
    private final Map<PortKey, Switched> switched = new HashMap<>();

    /** @param disks every mounted disk */
    public Handovers(DockSource disks, InstantSource time) {
        this(disks, time, BETWEEN_LOOKS);
    }

    Handovers(DockSource disks, InstantSource time, Duration betweenLooks) {
        this.disks = disks;
        this.time = time;
        this.betweenLooks = betweenLooks;
    }

    /** The way of one recorder. */
    public Handover of(DockedDevice recorder) {
        return new Way(recorder);
    }

    /** The disks together with recorders that answer commands, each port with one device. */
    public DockSource with(DockSource recorders) {
        return () -> present(byPort(recorders.present()));
    }

    /**
     * A recorder that was switched, and when.
     *
     * @param before the disk that was at its port then, which is not the one it becomes
     * @param disk the one it became, once that was seen
     */
    private record Switched(
            DockedDevice recorder, Instant since, Optional<DockedDevice> before, Optional<DockedDevice> disk) {
        Switched seen(DockedDevice now) {
            return disk.isPresent() || isBefore(now) ? this : new Switched(recorder, since, before, Optional.of(now));
        }

        Switched from(Instant now) {
            return new Switched(recorder, now, before, disk);
        }

        boolean isBefore(DockedDevice now) {
            return before.filter(then -> samePlugging(then, now)).isPresent();
        }
    }

    private synchronized List<DockedDevice> present(Map<PortKey, DockedDevice> asking) {
        Map<PortKey, DockedDevice> mounted = byPort(disks.present());
        switched.entrySet().removeIf(entry -> isOver(entry.getValue(), asking, mounted));
        switched.replaceAll((port, now) -> mounted.containsKey(port) ? now.seen(mounted.get(port)) : now);
        Map<PortKey, DockedDevice> shown = new LinkedHashMap<>(mounted);
        shown.putAll(asking);
        switched.forEach((port, now) -> shown.put(port, now.recorder()));
        return List.copyOf(shown.values());
    }

    private static Map<PortKey, DockedDevice> byPort(List<DockedDevice> devices) {
        Map<PortKey, DockedDevice> found = new LinkedHashMap<>();
        devices.forEach(device -> found.putIfAbsent(device.port(), device));
        return found;
    }

    private boolean isOver(Switched now, Map<PortKey, DockedDevice> asking, Map<PortKey, DockedDevice> mounted) {
        PortKey port = now.recorder().port();
        DockedDevice disk = mounted.get(port);
        if (now.disk().isPresent()) {
            DockedDevice became = now.disk().get();
            return disk == null || !samePlugging(disk, became) || isAnother(asking.get(port), now.recorder(), became);
        }
        boolean waiting = disk == null || now.isBefore(disk);
        return waiting && time.instant().isAfter(now.since().plus(LIMIT));
    }

    /**
     * While the disk is awaited whatever asks at the port may be on its way to become it, because some recorders keep their
     * number when they are switched; once the disk was seen it is another plugging.
     */
    private static boolean isAnother(@Nullable DockedDevice asking, DockedDevice recorder, DockedDevice disk) {
        return asking != null
                && !samePlugging(asking, recorder)
                && !asking.connection().equals(disk.connection());
    }

    private static boolean samePlugging(DockedDevice a, DockedDevice b) {
        return a.key().equals(b.key()) && a.connection().equals(b.connection());
    }

    private synchronized void begin(DockedDevice recorder) {
        switched.put(
                recorder.port(), new Switched(recorder, time.instant(), diskAt(recorder.port()), Optional.empty()));
    }

    /** The command may have taken its time. */
    private synchronized void await(DockedDevice recorder) {
        switched.computeIfPresent(recorder.port(), (port, now) -> now.from(time.instant()));
    }

    private synchronized void forget(DockedDevice recorder) {
        switched.remove(recorder.port());
    }

    private synchronized Optional<DockedDevice> newDiskAt(PortKey port) {
        Switched now = switched.get(port);
        return diskAt(port).filter(disk -> now == null || !now.isBefore(disk));
    }

    private Optional<DockedDevice> diskAt(PortKey port) {
        return Optional.ofNullable(byPort(disks.present()).get(port));
    }

    /** One recorder's way to its disk. */
    private final class Way implements Handover {
        private final DockedDevice recorder;

        Way(DockedDevice recorder) {
            this.recorder = recorder;
        }

        @Override
        public void begin() {
            Handovers.this.begin(recorder);
        }

        @Override
        public void refused() {
            Handovers.this.forget(recorder);
        }

        @Override
        public DockedDevice storage() throws DeviceException {
            Handovers.this.await(recorder);
            Instant until = time.instant().plus(LIMIT);
            List<DockedDevice> looks = new ArrayList<>();
            while (looks.size() < STABLE_LOOKS) {
                Optional<DockedDevice> disk = newDiskAt(recorder.port());
                if (disk.isEmpty() || (!looks.isEmpty() && !samePlugging(looks.getFirst(), disk.get()))) {
                    looks.clear();
                }
                disk.ifPresent(looks::add);
                if (disk.isEmpty() && time.instant().isAfter(until)) {
                    throw new DeviceException(
                            Reason.MODE_SWITCH_FAILED, "no disk at " + recorder.port() + " after " + LIMIT);
                }
                if (looks.size() < STABLE_LOOKS) {
                    pause();
                }
            }
            return looks.getFirst();
        }

        private void pause() throws DeviceException {
            try {
                Thread.sleep(betweenLooks);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new DeviceException(Reason.UNPLUGGED, "the wait for a disk was ended", e);
            }
        }
    }
}
