package org.evidencestation.app.setting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.app.account.Accounts;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Separation;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.CleanText;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.setting.SettingRecord.Proposal;
import org.evidencestation.storage.index.StationIndex;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.OfficeEvent;
import org.evidencestation.storage.journal.SettingEvent.SettingChanged;
import org.evidencestation.storage.journal.SettingEvent.SettingConfirmed;
import org.evidencestation.storage.journal.SettingEvent.SettingDeclined;
import org.evidencestation.storage.journal.SettingEvent.SettingProposed;
import org.evidencestation.storage.vault.Vault;

/**
 * Changes how the station works. The file with the settings is what is true, the journal tells who made it so: a line before
 * every change, and one at the start for what was changed by hand. What puts footage at risk takes a second person.
 */
public final class ChangeSettings {
    private final Vault vault;
    private final StationIndex index;
    private final Accounts accounts;
    private final Keeper keeper;

    public ChangeSettings(Vault vault, StationIndex index, Accounts accounts, Keeper keeper) {
        this.vault = vault;
        this.index = index;
        this.accounts = accounts;
        this.keeper = keeper;
    }

    /** Where settings are kept. */
    public interface Keeper {
        /** As it is kept now, whoever wrote it. */
        String value(Setting setting) throws IOException;

        /** Why it cannot be this here and now; makes ready what the value needs. */
        Optional<Objection> objection(Setting setting, String value) throws IOException;

        /**
         * Keeps another value, and lets it count where it counts at once.
         *
         * @return false, and nothing is changed, if it is not {@code before} any more
         */
        boolean put(Setting setting, String before, String after) throws IOException;

        /** Where a person finds them. */
        String place();
    }

    /** @param about and article: as of {@link Answer.Refused} */
    public record Objection(Refusal why, String about, String article) {}

    /** Whether a change counts, or waits. */
    public enum Became {
        CHANGED,
        WAITS
    }

    /** What waits for a second person, and what was said last. */
    public SettingRecord record() {
        return SettingRecord.of(index.settings());
    }

    /**
     * @param before what whoever changes it saw; if it is something else by now, nothing is changed
     * @param reason needed for what takes a second person
     */
    public synchronized Answer<Became> change(Setting setting, String before, String after, String reason, String by)
            throws IOException {
        Optional<Answer<Became>> against = accounts.against(by, Set.of(Right.RUN_STATION), setting.key());
        if (against.isPresent()) {
            return against.get();
        }
        if (setting.way() != Setting.Way.HERE) {
            return refused(Refusal.NOT_HERE, setting.key());
        }
        if (after.equals(before)) {
            return refused(Refusal.NO_CHANGE, "");
        }
        String why = CleanText.of(reason, CleanText.TEXT);
        boolean two = setting.takesTwo(before, after);
        if (two && why.isEmpty()) {
            return refused(Refusal.NO_REASON, "");
        }
        Optional<Answer<Became>> not = notNow(setting, before, after);
        if (not.isPresent()) {
            return not.get();
        }
        if (two) {
            vault.append(new SettingProposed(setting.key(), before, after, why, by));
            return new Answer.Done<>(Became.WAITS);
        }
        return put(setting, before, after, new SettingChanged(setting.key(), before, after, why, by));
    }

    /** The second person's word. */
    public synchronized Answer<Became> confirm(long proposed, String by) throws IOException {
        Optional<Answer<Became>> against =
                accounts.against(by, Set.of(Right.CONFIRM_SETTINGS), Long.toString(proposed));
        if (against.isPresent()) {
            return against.get();
        }
        Optional<Proposal> found = record().find(proposed);
        Optional<Setting> setting = found.flatMap(it -> Setting.of(it.said().setting()));
        if (setting.isEmpty()) {
            return refused(Refusal.NOTHING_PROPOSED, "");
        }
        SettingProposed said = found.get().said();
        Optional<Refusal> same = Separation.between(Set.of(said.by()), by);
        if (same.isPresent()) {
            return refused(same.get(), by);
        }
        Optional<Answer<Became>> not = notNow(setting.get(), said.before(), said.after());
        return not.isPresent()
                ? not.get()
                : put(setting.get(), said.before(), said.after(), new SettingConfirmed(proposed, by));
    }

    /** It stays as it is: the second person says no, or whoever proposed it thinks better of it. */
    public synchronized Answer<Long> decline(long proposed, String reason, String by) throws IOException {
        Optional<Answer<Long>> against =
                accounts.against(by, Set.of(Right.RUN_STATION, Right.CONFIRM_SETTINGS), Long.toString(proposed));
        if (against.isPresent()) {
            return against.get();
        }
        if (record().find(proposed).isEmpty()) {
            return refused(Refusal.NOTHING_PROPOSED, "");
        }
        String why = CleanText.of(reason, CleanText.TEXT);
        if (why.isEmpty()) {
            return refused(Refusal.NO_REASON, "");
        }
        vault.append(new SettingDeclined(proposed, why, by));
        return new Answer.Done<>(proposed);
    }

    private Optional<Answer<Became>> notNow(Setting setting, String before, String after) throws IOException {
        if (!keeper.value(setting).equals(before)) {
            return Optional.of(refused(Refusal.SETTING_EDITED, keeper.place()));
        }
        return keeper.objection(setting, after).map(it -> new Answer.Refused<>(it.why(), it.about(), it.article()));
    }

    /** The line first: a change nobody can be asked about is worse than a line without a change, which is taken back. */
    private Answer<Became> put(Setting setting, String before, String after, Event line) throws IOException {
        vault.append(line);
        boolean kept = false;
        try {
            kept = keeper.put(setting, before, after);
        } finally {
            if (!kept) {
                vault.append(new SettingChanged(setting.key(), after, before, "NOT_WRITTEN", OfficeEvent.STATION));
            }
        }
        return kept ? new Answer.Done<>(Became.CHANGED) : refused(Refusal.SETTING_EDITED, keeper.place());
    }

    private static <T> Answer<T> refused(Refusal why, String about) {
        return new Answer.Refused<>(why, about, "");
    }

    /**
     * Writes down what is another than the journal said last: somebody changed the file by hand.
     *
     * @param now what each is
     * @param usual what each is where nobody chose
     */
    public static void witness(Vault vault, StationIndex index, Map<Setting, String> now, Map<Setting, String> usual)
            throws IOException {
        SettingRecord record = SettingRecord.of(index.settings());
        List<Event> lines = new ArrayList<>();
        for (Setting setting : Setting.values()) {
            String before = record.last(setting).orElse(usual.getOrDefault(setting, ""));
            String after = now.getOrDefault(setting, "");
            if (setting.witnessed() && !before.equals(after)) {
                lines.add(new SettingChanged(setting.key(), before, after, "", OfficeEvent.STATION));
            }
        }
        if (!lines.isEmpty()) {
            vault.append(lines);
        }
    }
}
