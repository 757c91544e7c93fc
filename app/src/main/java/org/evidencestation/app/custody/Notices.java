package org.evidencestation.app.custody;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evidencestation.app.custody.DockSnapshot.RecorderFacts;
import org.evidencestation.storage.journal.ClockNote;
import org.jspecify.annotations.Nullable;

/** What a person should know about one slot, most urgent first, each thing once. */
record Notices(List<Notice> list, int findings, int late) {
    static final Notices NONE = new Notices(List.of(), 0, 0);

    /** Below this a recorder will not last a shift's first hour. */
    private static final int LOW_PERCENT = 20;

    Notices {
        list = List.copyOf(list);
    }

    static Notices of(RecorderFacts facts) {
        Notices notices =
                switch (facts.band()) {
                    case AMBER -> NONE.with(Notice.of(Notice.Code.CLOCK_AMBER, offset(facts.clock())));
                    case RED -> NONE.with(Notice.of(Notice.Code.CLOCK_RED, offset(facts.clock())));
                    case GOOD, UNKNOWN -> NONE;
                };
        int percent = facts.batteryPercent().orElse(100);
        return percent >= LOW_PERCENT
                ? notices
                : notices.with(Notice.of(Notice.Code.BATTERY_LOW, Integer.toString(percent)));
    }

    Notices with(Notice notice) {
        List<Notice> all = new ArrayList<>(without(notice.code()).list);
        all.add(notice);
        all.sort(Comparator.comparing(Notice::code));
        return new Notices(all, findings, late);
    }

    Notices without(Notice.Code code) {
        return new Notices(list.stream().filter(n -> n.code() != code).toList(), findings, late);
    }

    Notices oneMoreFinding() {
        return new Notices(list, findings + 1, late)
                .with(Notice.of(Notice.Code.FINDINGS, Integer.toString(findings + 1)));
    }

    Notices oneMoreLate(String article) {
        return new Notices(list, findings, late + 1)
                .with(Notice.of(Notice.Code.INGEST_LATE, Integer.toString(late + 1), article));
    }

    boolean has(Notice.Code code) {
        return list.stream().anyMatch(n -> n.code() == code);
    }

    boolean onlyUnknownDevice() {
        return list.size() == 1 && list.getFirst().code() == Notice.Code.UNKNOWN_DEVICE;
    }

    /** Whether a finished docking still wants somebody to look. */
    boolean needPerson() {
        return list.stream().anyMatch(n -> switch (n.code()) {
            case WAITING_TURN, BATTERY_LOW, CLOCK_AMBER, NOT_CLEARED, CLEARING_CUT, LOCKED_KEPT -> false;
            case VAULT_FULL,
                    VAULT_FAILED,
                    UNPLUGGED,
                    DEVICE_FAILED,
                    UNKNOWN_DEVICE,
                    CLOCK_RED,
                    INGEST_LATE,
                    FINDINGS,
                    IDENTITY_CHANGED -> true;
        });
    }

    /** Signed hours, minutes and seconds, such as {@code +00:07:12}; of a bound if nothing was measured. */
    static String offset(ClockNote clock) {
        @Nullable Long millis = clock.offsetMillis();
        if (millis == null) {
            millis = clock.atLeastMillis() != null && clock.atLeastMillis() > 0
                    ? clock.atLeastMillis()
                    : clock.atMostMillis();
        }
        if (millis == null) {
            return "";
        }
        Duration off = Duration.ofMillis(Math.abs(millis));
        return "%s%02d:%02d:%02d"
                .formatted(millis < 0 ? "-" : "+", off.toHours(), off.toMinutesPart(), off.toSecondsPart());
    }
}
