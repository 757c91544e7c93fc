package org.evidencestation.app.setting;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.evidencestation.app.account.Separation;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.journal.SettingEvent;
import org.evidencestation.storage.journal.SettingEvent.SettingChanged;
import org.evidencestation.storage.journal.SettingEvent.SettingConfirmed;
import org.evidencestation.storage.journal.SettingEvent.SettingDeclined;
import org.evidencestation.storage.journal.SettingEvent.SettingProposed;

/** What the journal says of settings: what each was last, and what waits for a second person. The same lines give the same record. */
public final class SettingRecord {
    private final Map<String, String> last = new HashMap<>();
    private final TreeMap<Long, Proposal> waiting = new TreeMap<>();

    private SettingRecord() {}

    /** @param line of the journal that says so */
    public record Proposal(long line, Instant at, SettingProposed said) {}

    /** @param lines as of the index, oldest first */
    public static SettingRecord of(List<IndexedEvent> lines) {
        SettingRecord record = new SettingRecord();
        lines.forEach(record::take);
        return record;
    }

    private void take(IndexedEvent line) {
        if (line.event() instanceof SettingEvent said) {
            switch (said) {
                case SettingChanged it -> changed(it.setting(), it.after());
                case SettingProposed it -> {
                    forget(it.setting());
                    waiting.put(line.number(), new Proposal(line.number(), line.at(), it));
                }
                case SettingConfirmed it ->
                    find(it.proposed())
                            .filter(before -> Separation.between(
                                            Set.of(before.said().by()), it.by())
                                    .isEmpty())
                            .ifPresent(before -> changed(
                                    before.said().setting(), before.said().after()));
                case SettingDeclined it -> waiting.remove(it.proposed());
            }
        }
    }

    /** What was proposed before is about something that is not so any more. */
    private void changed(String setting, String after) {
        last.put(setting, after);
        forget(setting);
    }

    private void forget(String setting) {
        waiting.values().removeIf(it -> it.said().setting().equals(setting));
    }

    /** What the journal said last; empty where it never said anything. */
    public Optional<String> last(Setting setting) {
        return Optional.ofNullable(last.get(setting.key()));
    }

    /** Oldest first; one for each setting at most. */
    public List<Proposal> waiting() {
        return List.copyOf(waiting.values());
    }

    public Optional<Proposal> find(long line) {
        return Optional.ofNullable(waiting.get(line));
    }
}
