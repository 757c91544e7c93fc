package org.evidencestation.app.desktop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.SettingTexts;
import org.evidencestation.app.Settings;
import org.evidencestation.app.desktop.settings.SettingsDesk;
import org.evidencestation.app.desktop.settings.SettingsOrder;
import org.evidencestation.app.desktop.settings.SettingsSight;
import org.evidencestation.app.desktop.shell.Preferences.Look;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.setting.ChangeSettings.Became;
import org.evidencestation.app.setting.Setting;
import org.evidencestation.app.setting.SettingRecord.Proposal;
import org.evidencestation.storage.journal.SettingEvent.SettingProposed;

/** Settings that are only said to be; what takes two waits. */
public final class InventedSettings implements SettingsDesk {
    public final Map<Setting, String> kept = new EnumMap<>(SettingTexts.all(Settings.DEFAULT));
    public final Map<Setting, String> running = new EnumMap<>(SettingTexts.all(Settings.DEFAULT));
    public final List<Proposal> waiting = new ArrayList<>();
    public final List<SettingsSight.Program> programs = new ArrayList<>();
    public final List<SettingsOrder> ordered = new ArrayList<>();
    public SettingsSight.Reader reader = new SettingsSight.Reader("100008", true, false);
    public SettingsSight.Regulation regulation = new SettingsSight.Regulation("示例执法记录规则 W", true, "W15");
    public Optional<String> unreadable = Optional.empty();
    /** What every order is answered with; empty lets them happen. */
    public Optional<Answer<?>> answer = Optional.empty();

    public Look look = new Look(Language.CHINESE, Theme.LIGHT);

    /** A station in use: a unit, a second disk, makers' programs, and a wish that waits. */
    public InventedSettings inUse() {
        set(Setting.UNIT, "示例单位");
        set(Setting.MIRROR, "/srv/second/mirror");
        set(Setting.TIME_AUTHORITY, "http://authority.example/tsa /etc/evidence-station/authority.pem");
        set(Setting.REMOUNT, "[\"sudo\",\"-n\",\"/usr/lib/evidence-station/recorder-mount\"]");
        kept.put(Setting.SLOTS, "24");
        programs.add(new SettingsSight.Program(Setting.VENDOR_LIBRARIES, "示例厂", "/opt/example/libexample.so", true));
        programs.add(new SettingsSight.Program(Setting.UNLOCKERS, "示例厂乙", "/opt/example/unlock", false));
        waiting.add(new Proposal(
                412,
                Instant.parse("2026-11-21T01:30:00Z"),
                new SettingProposed("clearRecorders", "false", "true", "主要领导批示：示例〔2026〕2号", "100008")));
        return this;
    }

    private void set(Setting setting, String value) {
        kept.put(setting, value);
        running.put(setting, value);
    }

    @Override
    public String speaks(SettingsOrder order) {
        return reader.person();
    }

    @Override
    public SettingsSight look() {
        return new SettingsSight(
                kept,
                running,
                waiting,
                unreadable,
                look,
                new SettingsSight.Places(
                        "/home/station/.config/evidence-station/settings.json",
                        "/srv/evidence/vault",
                        1_284_000_000_000L),
                regulation,
                programs,
                reader,
                Map.of("100008", "示例管理员", "100001", "示例人员甲"));
    }

    @Override
    public Answer<?> carryOut(SettingsOrder order, String by) {
        ordered.add(order);
        if (answer.isPresent()) {
            return answer.get();
        }
        return switch (order) {
            case SettingsOrder.Change it -> change(it, by);
            case SettingsOrder.Confirm(long line) -> {
                find(line)
                        .ifPresent(it -> set(
                                Setting.of(it.said().setting()).orElseThrow(),
                                it.said().after()));
                waiting.removeIf(it -> it.line() == line);
                yield new Answer.Done<>(Became.CHANGED);
            }
            case SettingsOrder.Decline(long line, var _) -> {
                waiting.removeIf(it -> it.line() == line);
                yield new Answer.Done<>(line);
            }
        };
    }

    private Optional<Proposal> find(long line) {
        return waiting.stream().filter(it -> it.line() == line).findFirst();
    }

    private Answer<Became> change(SettingsOrder.Change it, String by) {
        if (it.setting().takesTwo(it.before(), it.after())) {
            waiting.add(new Proposal(
                    500 + waiting.size(),
                    Instant.parse("2026-11-21T02:00:00Z"),
                    new SettingProposed(it.setting().key(), it.before(), it.after(), it.reason(), by)));
            return new Answer.Done<>(Became.WAITS);
        }
        kept.put(it.setting(), it.after());
        if (it.setting().counts() == Setting.Counts.AT_ONCE) {
            running.put(it.setting(), it.after());
        }
        if (it.setting() == Setting.LANGUAGE) {
            look = new Look(it.after().equals("en") ? Language.ENGLISH : Language.CHINESE, look.theme());
        }
        if (it.setting() == Setting.THEME) {
            look = new Look(look.language(), it.after().equals("dark") ? Theme.DARK : Theme.LIGHT);
        }
        return new Answer.Done<>(Became.CHANGED);
    }
}
