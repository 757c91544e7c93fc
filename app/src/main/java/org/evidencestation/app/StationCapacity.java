package org.evidencestation.app;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.evidencestation.app.capacity.Forecast;
import org.evidencestation.app.capacity.Intake;
import org.evidencestation.app.capacity.Outlook;
import org.evidencestation.app.clearance.Clearance;
import org.evidencestation.app.custody.SpaceGate;
import org.evidencestation.app.policy.KeepFacts.Category;
import org.evidencestation.storage.journal.RecordingId;

/** How long the station's disk lasts, by what its index and its clearances say. Reads every recording: seconds for many. */
public final class StationCapacity {
    /** Four whole weeks, so that every day of the week counts alike. */
    public static final int DAYS = 28;

    /** How far back is shown how it grew. */
    private static final int PAST = 90;

    private static final int PAGE = 1_000;

    private final Station station;

    public StationCapacity(Station station) {
        this.station = station;
    }

    public Forecast forecast() throws IOException {
        LocalDate today = today();
        Stock stock = stock();
        return Forecast.of(stock.intake(today), disk().getUsableSpace(), SpaceGate.RESERVE, byDay(clearable()), today);
    }

    /** The same in full, for the screen: how it grew, between which days it will be full, and what each category has. */
    public Outlook outlook() throws IOException {
        LocalDate today = today();
        Stock stock = stock();
        List<Clearance.Coming> clearable = clearable();
        long free = Math.max(0, disk().getUsableSpace() - SpaceGate.RESERVE);
        return Outlook.of(
                today,
                new Outlook.Disk(disk().getTotalSpace(), free, stock.footage()),
                stock.intake(today),
                stock.heldSince(today.minusDays(PAST), today),
                byDay(clearable),
                shares(stock, clearable, today));
    }

    private FileStore disk() throws IOException {
        return Files.getFileStore(station.vault().folder());
    }

    private LocalDate today() {
        return day(station.clock().time().instant());
    }

    private LocalDate day(Instant at) {
        ZoneId zone = station.settings().zone();
        return at.atZone(zone).toLocalDate();
    }

    /**
     * What came and went.
     *
     * @param in and out: bytes by day
     * @param held bytes by category
     */
    private record Stock(TreeMap<LocalDate, Long> in, TreeMap<LocalDate, Long> out, EnumMap<Category, Long> held) {
        long footage() {
            return held.values().stream().mapToLong(Long::longValue).sum();
        }

        /** A station that is here for a week only is judged by that week. */
        Intake intake(LocalDate today) {
            LocalDate from = today.minusDays(DAYS);
            boolean young = !in.isEmpty()
                    && in.firstKey().isAfter(from)
                    && in.firstKey().isBefore(today);
            return Intake.of(young ? in.firstKey() : from, today.minusDays(1), in);
        }

        SortedMap<LocalDate, Long> heldSince(LocalDate from, LocalDate today) {
            SortedMap<LocalDate, Long> byDay = new TreeMap<>();
            LocalDate first = in.isEmpty() ? today.plusDays(1) : in.firstKey();
            long bytes = 0;
            for (LocalDate day = first; !day.isAfter(today); day = day.plusDays(1)) {
                bytes += in.getOrDefault(day, 0L) - out.getOrDefault(day, 0L);
                if (!day.isBefore(from)) {
                    byDay.put(day, bytes);
                }
            }
            return byDay;
        }
    }

    private Stock stock() {
        TreeMap<LocalDate, Long> in = new TreeMap<>();
        TreeMap<LocalDate, Long> out = new TreeMap<>();
        EnumMap<Category, Long> held = new EnumMap<>(Category.class);
        Set<RecordingId> gone = new HashSet<>();
        station.clearance().gone().forEach(it -> {
            gone.add(it.recording());
            out.merge(day(it.at()), it.bytes(), Long::sum);
        });
        station.index()
                .pages(
                        PAGE,
                        page -> page.forEach(row -> {
                            in.merge(
                                    day(row.summary().ingestedAt()),
                                    row.summary().size(),
                                    Long::sum);
                            if (!gone.contains(row.summary().recording())) {
                                held.merge(
                                        category(row.summary().recording()),
                                        row.summary().size(),
                                        Long::sum);
                            }
                        }));
        return new Stock(in, out, held);
    }

    private Category category(RecordingId recording) {
        return station.keeping().of(recording).category();
    }

    private List<Outlook.Share> shares(Stock stock, List<Clearance.Coming> clearable, LocalDate today) {
        List<Outlook.Share> shares = new ArrayList<>();
        for (Category category : Category.values()) {
            Map<Integer, Long> within = new HashMap<>();
            for (int days : Outlook.AHEAD_DAYS) {
                within.put(
                        days,
                        clearable.stream()
                                .filter(it -> !day(it.from()).isAfter(today.plusDays(days)))
                                .filter(it -> category(it.held().summary().recording()) == category)
                                .mapToLong(it -> it.held().summary().size())
                                .sum());
            }
            shares.add(new Outlook.Share(category, stock.held().getOrDefault(category, 0L), within));
        }
        return shares;
    }

    /** What nothing keeps but its time. */
    private List<Clearance.Coming> clearable() {
        return station.clearance().dryRun(Duration.ofDays(366L * Forecast.YEARS)).stream()
                .filter(it -> it.others().isEmpty())
                .toList();
    }

    private Map<LocalDate, Long> byDay(List<Clearance.Coming> clearable) {
        return clearable.stream()
                .collect(Collectors.toMap(
                        it -> day(it.from()), it -> it.held().summary().size(), Long::sum));
    }
}
