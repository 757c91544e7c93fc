package org.evidencestation.app.desktop;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evidencestation.app.capacity.Intake;
import org.evidencestation.app.capacity.Outlook;
import org.evidencestation.app.policy.KeepFacts.Category;

/** Disks of several ages. */
public final class InventedCapacity {
    private static final long GB = 1_000_000_000L;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private InventedCapacity() {}

    /** A station of this many days, on a disk with so much room left. */
    public static Outlook of(int days, long free) {
        TreeMap<LocalDate, Long> in = new TreeMap<>();
        TreeMap<LocalDate, Long> held = new TreeMap<>();
        long bytes = 0;
        for (int day = days; day >= 1; day--) {
            LocalDate at = TODAY.minusDays(day);
            long taken = at.getDayOfWeek().getValue() > 5 ? 4 * GB : (18 + (day / 7) % 3 * 9) * GB;
            in.put(at, taken);
            bytes += taken - (day % 30 == 0 ? 90 * GB : 0);
            held.put(at, Math.max(0, bytes));
        }
        held.put(TODAY, Math.max(0, bytes));
        if (days == 0) {
            held.clear();
        }
        long footage = Math.max(0, bytes);
        return Outlook.of(
                TODAY,
                new Outlook.Disk(footage + free + 60 * GB, free, footage),
                Intake.of(TODAY.minusDays(Math.clamp(days, 1, 28)), TODAY.minusDays(1), in),
                held,
                Map.of(TODAY.plusDays(20), footage / 8, TODAY.plusDays(80), footage / 6),
                List.of(
                        share(Category.UNDETERMINED, footage / 4, 0, 0, 0),
                        share(Category.EVIDENCE, footage / 4, 0, 0, 0),
                        share(Category.OTHER, footage / 2, footage / 8, footage / 6, footage / 3)));
    }

    private static Outlook.Share share(Category category, long held, long month, long quarter, long year) {
        return new Outlook.Share(category, held, Map.of(30, month, 90, quarter, 365, year));
    }
}
