package org.evidencestation.app;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.evidencestation.storage.index.RecordingRow;
import org.evidencestation.storage.journal.DiscEvent.Said;

/**
 * What the station can say by itself to the words that regulations want on label and sheet. The clerk sees all of it before a
 * disc is begun, and may write something else.
 *
 * @param unit name of the office
 * @param person name of whoever is at the screen; empty if nobody is
 * @param name of somebody by their number
 */
record DiscWordsKnown(
        String unit, Supplier<String> person, Function<String, String> name, Supplier<Instant> now, ZoneId zone) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    List<Said> of(String caseNumber, String caseName, List<RecordingRow> rows) {
        List<Said> said = new ArrayList<>();
        say(said, "制作单位", unit);
        say(said, "制作人", person.get());
        say(said, "提取人", person.get());
        say(said, "制作时间", DAY.format(now.get().atZone(zone)));
        say(said, "提取时间", DAY.format(now.get().atZone(zone)));
        say(said, "执法活动或者案件名称及标号", (caseName + " " + caseNumber).strip());
        say(said, "取证人员", officers(rows));
        say(said, "取证时间", times(rows));
        say(said, "制作方法", "由执法证据采集工作站从执法记录仪读取、校验封存后刻录，未作任何编辑");
        return said;
    }

    private static void say(List<Said> said, String word, String value) {
        if (!value.isBlank()) {
            said.add(new Said(word, value));
        }
    }

    private String officers(List<RecordingRow> rows) {
        return rows.stream()
                .map(it -> Objects.requireNonNullElse(it.summary().officer(), ""))
                .filter(it -> !it.isBlank())
                .distinct()
                .map(name)
                .collect(Collectors.joining("、"));
    }

    /** From the first to the last; nothing while no clock says it. */
    private String times(List<RecordingRow> rows) {
        List<Instant> starts = rows.stream()
                .<Instant>mapMulti((it, next) -> {
                    Instant start = it.summary().start();
                    if (start != null) {
                        next.accept(start);
                    }
                })
                .sorted()
                .toList();
        if (starts.size() < rows.size() || starts.isEmpty()) {
            return "";
        }
        String first = MINUTE.format(starts.getFirst().atZone(zone));
        String last = MINUTE.format(starts.getLast().atZone(zone));
        return first.equals(last) ? first : first + " 至 " + last;
    }
}
