package org.evidencestation.devices.rig;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.Media;
import org.evidencestation.devices.RecorderDriver;
import org.evidencestation.devices.StationClock;

/** What a station does with one docked recorder. */
final class Dock {
    private final RecorderDriver driver;
    private final StationClock clock = new StationClock(InstantSource.system(), ZoneId.of("Asia/Shanghai"));

    Dock(Peer peer) {
        this.driver = peer.driver();
    }

    /** Something to do with a recorder while it is docked. */
    interface Use<T> {
        T with(Media media) throws Exception;
    }

    Arrival arrive(DockedDevice device) throws DeviceException {
        return driver.arrive(device, clock);
    }

    <T> T use(DockedDevice device, Use<T> use) throws Exception {
        try (Arrival arrival = arrive(device);
                Media media = arrival.openMedia()) {
            return use.with(media);
        }
    }

    Map<String, String> digests(DockedDevice device) throws Exception {
        return use(device, media -> {
            Map<String, String> digests = new TreeMap<>();
            for (Clip clip : media.list().clips()) {
                digests.put(clip.path(), Digests.of(media, clip, 0));
            }
            return digests;
        });
    }

    static Clip largest(Media media) throws DeviceException {
        return media.list().clips().stream()
                .max(Comparator.comparingLong(Clip::size))
                .orElseThrow();
    }
}
