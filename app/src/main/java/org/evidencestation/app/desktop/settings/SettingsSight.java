package org.evidencestation.app.desktop.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.desktop.shell.Preferences.Look;
import org.evidencestation.app.setting.Setting;
import org.evidencestation.app.setting.SettingRecord.Proposal;

/**
 * The settings at one moment.
 *
 * @param kept what the file says, and the station will go by after its next start
 * @param running what the station goes by now
 * @param waiting what waits for a second person
 * @param unreadable what is wrong with the file, with its line, in English; then {@code kept} is what runs
 * @param look as the file has it
 * @param programs what the settings name that is run or loaded
 * @param names of people, by number
 */
public record SettingsSight(
        Map<Setting, String> kept,
        Map<Setting, String> running,
        List<Proposal> waiting,
        Optional<String> unreadable,
        Look look,
        Places places,
        Regulation regulation,
        List<Program> programs,
        Reader reader,
        Map<String, String> names) {
    public SettingsSight {
        kept = Map.copyOf(kept);
        running = Map.copyOf(running);
        waiting = List.copyOf(waiting);
        programs = List.copyOf(programs);
        names = Map.copyOf(names);
    }

    /**
     * @param file of the settings
     * @param vault that is open, however it was chosen
     * @param free bytes on its disk
     */
    public record Places(String file, String vault, long free) {}

    /** @param mayClear whether it lets recorders be cleared, by {@code article} */
    public record Regulation(String title, boolean mayClear, String article) {}

    /** @param there whether the file is where the settings say */
    public record Program(Setting setting, String name, String path, boolean there) {}

    /**
     * Who looks.
     *
     * @param person number
     * @param changes may change settings
     * @param confirms may confirm what somebody else proposed
     */
    public record Reader(String person, boolean changes, boolean confirms) {}

    public String kept(Setting setting) {
        return kept.getOrDefault(setting, "");
    }

    public String running(Setting setting) {
        return running.getOrDefault(setting, "");
    }

    /** Whether the station goes by something else until its next start. */
    public boolean later(Setting setting) {
        return !kept(setting).equals(running(setting));
    }

    public Optional<Proposal> waiting(Setting setting) {
        return waiting.stream()
                .filter(it -> it.said().setting().equals(setting.key()))
                .findFirst();
    }
}
