package org.evidencestation.app;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.evidencestation.app.capacity.Forecast;
import org.evidencestation.app.capacity.Intake;
import org.evidencestation.app.clearance.Clearance;
import org.evidencestation.app.custody.SpaceGate;

/** How long the station's disk lasts, by what its index and its clearances say. Reads every recording: seconds for many. */
public final class StationCapacity {
    /** Four whole weeks, so that every day of the week counts alike. */
    public static final int DAYS = 28;

    private static final int PAGE = 1_000;

    private final Station station;

    public StationCapacity(Station station) {
        this.station = station;
    }

    public Forecast forecast() throws IOException {
        Instant now = station.clock().time().instant();
        LocalDate today = day(now);
        Intake intake = Intake.of(today.minusDays(DAYS), today.minusDays(1), takenIn());
        long usable = Files.getFileStore(station.vault().folder()).getUsableSpace();
        return Forecast.of(intake, usable, SpaceGate.RESERVE, clearable(), today);
    }

    private LocalDate day(Instant at) {
        ZoneId zone = station.settings().zone();
        return at.atZone(zone).toLocalDate();
    }

    private Map<LocalDate, Long> takenIn() {
        Map<LocalDate, Long> byDay = new HashMap<>();
        station.index()
                .pages(
                        PAGE,
                        page -> page.forEach(row -> byDay.merge(
                                day(row.summary().ingestedAt()), row.summary().size(), Long::sum)));
        return byDay;
    }

    private Map<LocalDate, Long> clearable() {
        Map<LocalDate, Long> byDay = new HashMap<>();
        for (Clearance.Coming each : station.clearance().dryRun(Duration.ofDays(366L * Forecast.YEARS))) {
            if (each.others().isEmpty()) {
                byDay.merge(day(each.from()), each.held().summary().size(), Long::sum);
            }
        }
        return byDay;
    }
}
