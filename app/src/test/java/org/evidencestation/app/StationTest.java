package org.evidencestation.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.evidencestation.app.custody.DockingListener;
import org.evidencestation.app.custody.DockingReport;
import org.evidencestation.app.custody.Presence;
import org.evidencestation.app.custody.SpaceGate;
import org.evidencestation.app.policy.BuiltInProfiles;
import org.evidencestation.app.policy.ProfileLibrary;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.volume.VolumeDevice;
import org.evidencestation.storage.durable.DiskProbe;
import org.evidencestation.storage.journal.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StationTest {
    @TempDir
    private Path folder;

    @Test
    void changesNothingInAFolderThatIsCollectedWhateverTheOfficeWantsOfRecorders() throws Exception {
        Path clip = Files.createDirectories(folder.resolve("brought/DCIM")).resolve("patrol.mp4");
        try (InputStream sample = Clip.class.getResourceAsStream("simulated/samples/patrol.mp4")) {
            Files.copy(Objects.requireNonNull(sample), clip);
        }
        Settings clearing =
                Settings.DEFAULT.withRecorders(new Settings.Recorders(true, true, true, List.of("no-such-program")));
        List<Event> events = new ArrayList<>();
        try (Station station = open(clearing)) {
            station.onCommitted(entry -> events.add(entry.event()));
            DockedDevice device = VolumeDevice.folder(folder.resolve("brought"));
            DockingReport report = station.collect()
                    .collect(
                            station.recorders().driverOf(device),
                            device,
                            "folder",
                            new Presence(),
                            new DockingListener() {});
            assertInstanceOf(DockingReport.Ending.Completed.class, report.ending());
            assertEquals(1, report.tally().sealed());
        }
        assertTrue(Files.exists(clip));
        assertFalse(events.stream().anyMatch(Event.ClearanceStarted.class::isInstance));
    }

    @Test
    void clearsRecordersOnlyWhereTheRegulationLetsItWhateverTheOfficeWants() throws Exception {
        Settings.Recorders wanted = new Settings.Recorders(true, true, true, List.of());
        RegimeProfile lets = new BuiltInProfiles().profile("W");
        assertTrue(Station.clearing(wanted, lets).enabled());
        Path town = folder.resolve("town.json");
        Files.writeString(town, """
                {"format": 2, "id": "QQ", "title": "示例办法", "issuer": "示例单位", "inherits": "W",
                 "validity": {"article": "QQ1"},
                 "rules": {"keeping": {"recorders": {"article": "QQ1", "mayBeCleared": false, "reading": "示例"}}},
                 "articles": [{"id": "QQ1", "text": "第一条（示例）记录仪内资料不得清除。"}]}
                """);
        RegimeProfile forbids = new ProfileLibrary(folder.resolve("towns")).check(town);
        assertFalse(Station.clearing(wanted, forbids).enabled());
    }

    private Station open(Settings settings) throws IOException {
        Locations places = Locations.of(
                        Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()), folder, false)
                .withKeys(folder.resolve("keys"));
        return Station.open(new Station.Setup(
                folder.resolve("vault"),
                places,
                settings,
                SpaceGate.WhenFull.STOP,
                InstantSource.system(),
                DiskProbe.NONE));
    }
}
