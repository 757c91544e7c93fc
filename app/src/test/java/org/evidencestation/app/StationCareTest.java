package org.evidencestation.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.custody.SpaceGate;
import org.evidencestation.app.desktop.health.AuditResult;
import org.evidencestation.app.desktop.health.StationHealth;
import org.evidencestation.storage.audit.Finding;
import org.evidencestation.storage.audit.FindingCode;
import org.evidencestation.storage.durable.DiskProbe;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.mirror.Mirror;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StationCareTest {
    private static final Instant NOW = Instant.parse("2026-11-21T00:05:12Z");

    @TempDir
    private Path folder;

    @Test
    void anEmptyStationTellsThatNothingProtectsIt() throws Exception {
        try (Station station = open(Settings.DEFAULT);
                Upkeep upkeep = station.upkeep(() -> true)) {
            StationHealth health = new StationCare(station, upkeep, DoctorOfTest.of(station)).facts();
            assertEquals(Optional.empty(), health.copies().folder());
            assertEquals(Optional.empty(), health.drill());
            assertEquals(Optional.empty(), health.lastAudit());
            assertEquals(StationHealth.Activity.PAUSED, health.fixity().activity());
            assertEquals(
                    station.vault().journal().position().size(),
                    health.journal().lines());
        }
    }

    @Test
    void whatIsCommittedLaterIsSeenAtTheNextLook() throws Exception {
        try (Station station = open(Settings.DEFAULT);
                Upkeep upkeep = station.upkeep(() -> false)) {
            StationCare care = new StationCare(station, upkeep, DoctorOfTest.of(station));
            assertEquals(0, care.facts().clock().jumps());
            station.vault().append(new Event.StationClockJumped(NOW, NOW.plusSeconds(60)));
            station.vault().append(new Event.RestoreDrilled("X", 3, 0, 0, false, "V045"));
            StationHealth health = care.facts();
            assertEquals(1, health.clock().jumps());
            assertFalse(health.drill().orElseThrow().passed());
        }
    }

    @Test
    void theResultOfACheckOutlivesTheProgram() throws Exception {
        AuditResult result;
        try (Station station = open(Settings.DEFAULT);
                Upkeep upkeep = station.upkeep(() -> false)) {
            Files.writeString(station.vault().layout().objects().resolve("note.txt"), "not ours");
            List<Finding> found = new ArrayList<>();
            result = new StationCare(station, upkeep, DoctorOfTest.of(station))
                    .audit()
                    .run(found::add);
            assertTrue(found.stream().anyMatch(finding -> finding.code() == FindingCode.FOREIGN_FILE));
            assertEquals(1, result.warnings());
        }
        try (Station station = open(Settings.DEFAULT);
                Upkeep upkeep = station.upkeep(() -> false)) {
            assertEquals(
                    Optional.of(result),
                    new StationCare(station, upkeep, DoctorOfTest.of(station))
                            .facts()
                            .lastAudit());
        }
    }

    @Test
    void aSecondCopyIsReachableOnceItWasMadeAndIsBroughtUpToDateWhenAsked() throws Exception {
        Path mirror = folder.resolve("mirror");
        Settings settings = Settings.DEFAULT.withUpkeep(new Settings.Upkeep(Optional.of(mirror), 0, 0));
        try (Station station = open(settings);
                Upkeep upkeep = station.upkeep(() -> false)) {
            StationCare care = new StationCare(station, upkeep, DoctorOfTest.of(station));
            assertFalse(care.facts().copies().reachable());
            try (Mirror made = Mirror.open(
                    station.vault(),
                    new DurableFiles(mirror),
                    InstantSource.fixed(NOW),
                    java.util.Set.of(Mirror.Option.CREATE, Mirror.Option.SAME_DISK))) {
                assertEquals(mirror, made.folder());
            }
            care.copyNow();
            assertTrue(care.facts().copies().reachable());
            assertEquals(Optional.empty(), care.facts().copies().failure());
        }
    }

    private Station open(Settings settings) throws IOException {
        Locations locations = Locations.of(Map.of(), folder, false);
        return Station.open(new Station.Setup(
                folder.resolve("vault"),
                locations,
                settings,
                SpaceGate.WhenFull.STOP,
                InstantSource.fixed(NOW),
                DiskProbe.NONE));
    }
}
