package org.evidencestation.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.evidencestation.app.custody.DockingListener;
import org.evidencestation.app.custody.DockingReport;
import org.evidencestation.app.custody.Presence;
import org.evidencestation.app.custody.SpaceGate;
import org.evidencestation.app.policy.BuiltInProfiles;
import org.evidencestation.app.policy.ProfileException;
import org.evidencestation.app.regime.RegimeInForce.Unreadable;
import org.evidencestation.app.regime.RegimeInForce.WouldShorten;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.volume.VolumeDevice;
import org.evidencestation.storage.audit.Finding;
import org.evidencestation.storage.audit.Severity;
import org.evidencestation.storage.audit.VaultAudit;
import org.evidencestation.storage.durable.DiskProbe;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RegimeEvent;
import org.evidencestation.storage.journal.RegimeEvent.ProfileInForce;
import org.evidencestation.storage.journal.RegimeEvent.ProfileRefused;
import org.evidencestation.storage.vault.VaultLayout;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a station does that is started under another regulation, or under one whose file is not what it was. */
class StationRegimeTest {
    private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");

    @TempDir
    private Path folder;

    private Station open(String profile) throws IOException {
        Locations places = places();
        Settings settings = Settings.DEFAULT.withProfile(profile);
        return Station.open(new Station.Setup(
                folder.resolve("vault"), places, settings, SpaceGate.WhenFull.STOP, () -> NOW, DiskProbe.NONE));
    }

    private Locations places() {
        return Locations.of(Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()), folder, false)
                .withKeys(folder.resolve("keys"));
    }

    private void collect(Station station, int clips) throws Exception {
        Path brought = Files.createDirectories(folder.resolve("brought/DCIM"));
        try (InputStream sample = Clip.class.getResourceAsStream("simulated/samples/patrol.mp4")) {
            byte[] bytes = Objects.requireNonNull(sample).readAllBytes();
            for (int i = 0; i < clips; i++) {
                Files.write(brought.resolve("clip" + i + ".mp4"), Arrays.copyOf(bytes, bytes.length + i));
            }
        }
        DockedDevice device = VolumeDevice.folder(folder.resolve("brought"));
        DockingReport report = station.collect()
                .collect(
                        station.recorders().driverOf(device),
                        device,
                        "folder",
                        new Presence(),
                        new DockingListener() {});
        assertEquals(clips, report.tally().sealed());
    }

    /** A town's own, with its shortest time of keeping. */
    private void town(String period) throws IOException {
        Path file = places().regimes().resolve("QQ.json");
        Files.createDirectories(places().regimes());
        Files.writeString(file, """
                {"format": 2, "id": "QQ", "title": "示例办法", "issuer": "示例单位", "inherits": "W",
                 "validity": {"article": "QQ1"},
                 "rules": {"keeping": {"floor": {"article": "QQ1", "period": "%s", "atLeast": true}}},
                 "articles": [{"id": "QQ1", "text": "第一条（示例）保存期限。"}]}
                """.formatted(period));
    }

    private static <E extends Event> List<E> said(Station station, Class<E> kind) {
        return station.index().regimes().stream()
                .map(IndexedEvent::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private void requireWhole(Station station) throws Exception {
        List<Finding> findings = new ArrayList<>();
        VaultAudit.trusting(station.key().certificates(), station.vault().folder(), 1)
                .run(findings::add);
        findings.removeIf(it -> it.severity() == Severity.INFO);
        assertEquals(List.of(), findings);
    }

    @Test
    @Tag("W15")
    @Tag("SM15")
    void goesOnByTheOldRegulationIfTheNewOneWouldShortenALifeAndSaysSoOnce() throws Exception {
        try (Station station = open("W")) {
            collect(station, 3);
        }
        for (int morning = 0; morning < 2; morning++) {
            try (Station station = open("SM")) {
                assertEquals("W", station.regime().id());
                WouldShorten why = assertInstanceOf(
                        WouldShorten.class, station.regimeInForce().notTaken().orElseThrow());
                assertEquals(3, why.recordings());
                assertEquals(3, why.first().size());
                assertEquals(
                        Optional.of("W15"),
                        why.first().getFirst().now().grounds().getFirst().article());
                assertEquals(1, said(station, ProfileRefused.class).size());
                assertEquals(1, said(station, ProfileInForce.class).size());
                requireWhole(station);
            }
        }
    }

    @Test
    void takesARegulationThatKeepsLongerAndKeepsTheFilesOfBoth() throws Exception {
        try (Station station = open("L")) {
            collect(station, 1);
        }
        try (Station station = open("W")) {
            assertEquals("W", station.regime().id());
            assertEquals(Optional.empty(), station.regimeInForce().notTaken());
            for (ProfileInForce said : said(station, ProfileInForce.class)) {
                assertTrue(station.vault().profiles().read(said.digest()).isPresent());
            }
            assertEquals(2, said(station, ProfileInForce.class).size());
            requireWhole(station);
        }
    }

    @Test
    void anEmptyVaultTakesAnyRegulation() throws Exception {
        open("W").close();
        try (Station station = open("SM")) {
            assertEquals("SM", station.regime().id());
            requireWhole(station);
        }
    }

    @Test
    void goesOnByWhatItKeptIfTheFileIsGoneOrBroken() throws Exception {
        town("P3Y");
        try (Station station = open("QQ")) {
            collect(station, 1);
        }
        Path file = places().regimes().resolve("QQ.json");
        for (String broken : List.of("", "{\"format\": 2", "[]")) {
            Files.writeString(file, broken);
            requireOldRules(Unreadable.class);
        }
        Files.delete(file);
        requireOldRules(Unreadable.class);
    }

    @Test
    void anEditThatShortensIsRefusedLikeAnyOtherChange() throws Exception {
        town("P3Y");
        try (Station station = open("QQ")) {
            collect(station, 1);
        }
        town("P1Y");
        requireOldRules(WouldShorten.class);
        town("P4Y");
        try (Station station = open("QQ")) {
            assertEquals(
                    Period.ofYears(4),
                    station.regime().rules().keeping().floor().period());
            assertEquals(2, said(station, ProfileInForce.class).size());
        }
    }

    private void requireOldRules(Class<?> why) throws Exception {
        try (Station station = open("QQ")) {
            assertInstanceOf(why, station.regimeInForce().notTaken().orElseThrow());
            assertEquals(
                    Period.ofYears(3),
                    station.regime().rules().keeping().floor().period());
            assertEquals("QQ", station.duty().ask(ledger -> station.regime().id()));
        }
    }

    @Test
    void refusesToBeginUnderARegulationNobodyHas() {
        assertThrows(ProfileException.class, () -> open("QQ"));
    }

    @Test
    void saysWhereNothingIsLeftToCompareWith() throws Exception {
        try (Station station = open("W")) {
            collect(station, 1);
        }
        Path kept = new VaultLayout(folder.resolve("vault"))
                .profiles()
                .resolve(new BuiltInProfiles().profile("W").digest().hex() + ".json");
        Files.writeString(kept, "{}");
        try (Station station = open("SM")) {
            assertEquals("SM", station.regime().id());
            assertEquals(
                    ProfileInForce.NOT_COMPARED,
                    said(station, ProfileInForce.class).getLast().reason());
        }
    }

    @Test
    void aKeptFileThatWasChangedIsKeptAnew() throws Exception {
        open("W").close();
        Path kept = new VaultLayout(folder.resolve("vault"))
                .profiles()
                .resolve(new BuiltInProfiles().profile("W").digest().hex() + ".json");
        Files.writeString(kept, "{}");
        try (Station station = open("W")) {
            requireWhole(station);
            assertEquals(1, said(station, RegimeEvent.class).size());
        }
    }
}
