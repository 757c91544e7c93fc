package org.evidencestation.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.evidencestation.app.custody.SpaceGate;
import org.evidencestation.storage.durable.DiskProbe;

/** A station below one folder: vault, keys, cache, everything. */
public final class StationAt {
    private StationAt() {}

    public static Station open(Path folder, InstantSource time) throws IOException {
        return open(folder, time, Settings.DEFAULT);
    }

    public static Station open(Path folder, InstantSource time, Settings settings) throws IOException {
        return Station.open(new Station.Setup(
                folder.resolve("vault"), places(folder), settings, SpaceGate.WhenFull.STOP, time, DiskProbe.NONE));
    }

    public static Locations places(Path folder) {
        return Locations.of(
                        Map.of(
                                "XDG_CACHE_HOME", folder.resolve("cache").toString(),
                                "XDG_STATE_HOME", folder.resolve("state").toString(),
                                "XDG_CONFIG_HOME", folder.resolve("config").toString()),
                        folder,
                        false)
                .withKeys(folder.resolve("keys"));
    }
}
