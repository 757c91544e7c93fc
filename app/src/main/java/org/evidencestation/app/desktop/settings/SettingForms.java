package org.evidencestation.app.desktop.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evidencestation.app.desktop.form.Field;
import org.evidencestation.app.desktop.form.Field.Option;
import org.evidencestation.app.desktop.form.Filled;
import org.evidencestation.app.desktop.form.Form;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.setting.Setting;
import org.evidencestation.app.setting.SettingRecord.Proposal;

/** What has to be said for another setting. */
final class SettingForms {
    private static final int DAY = 24;

    private final Texts texts;
    private final SettingWords words;

    SettingForms(Texts texts) {
        this.texts = texts;
        this.words = new SettingWords(texts);
    }

    /**
     * Asks for another value.
     *
     * @param initial that stands in the field
     * @param now what the setting is when the form is sent
     */
    Form<SettingsOrder> change(Setting setting, String initial, Function<Setting, String> now) {
        List<Field> fields = new ArrayList<>(asked(setting, initial));
        boolean risk = risky(setting);
        fields.add(
                risk
                        ? Field.text("settingReason", "")
                        : Field.text("settingReason", "").orNothing());
        String about = words.name(setting) + "\n" + texts.get("setting." + setting + ".does")
                + (risk ? "\n" + texts.get("setting." + setting + ".risk") : "");
        return new Form<>(
                "settings.change",
                about,
                fields,
                said -> new SettingsOrder.Change(
                        setting, now.apply(setting), entered(setting, said), said.text("settingReason")));
    }

    /** The reason must be given wherever another value might take two. */
    private static boolean risky(Setting setting) {
        return switch (setting) {
            case CLEAR_RECORDERS, CLEAR_LOCKED, MIRROR, FIXITY_HOURS -> true;
            default -> false;
        };
    }

    /** From now on there is only what is on the vault's own disk. */
    Form<SettingsOrder> stopMirror(Function<Setting, String> now) {
        return new Form<>(
                "settings.stopMirror",
                now.apply(Setting.MIRROR),
                List.of(Field.text("settingReason", "")),
                said -> new SettingsOrder.Change(
                        Setting.MIRROR, now.apply(Setting.MIRROR), "", said.text("settingReason")));
    }

    /** No time authority any more. */
    Form<SettingsOrder> stopAuthority(Function<Setting, String> now) {
        return new Form<>(
                "settings.stopAuthority",
                now.apply(Setting.TIME_AUTHORITY),
                List.of(Field.text("settingReason", "").orNothing()),
                said -> new SettingsOrder.Change(
                        Setting.TIME_AUTHORITY, now.apply(Setting.TIME_AUTHORITY), "", said.text("settingReason")));
    }

    /** @param who proposed it, by name */
    Form<SettingsOrder> confirm(Proposal proposal, String who) {
        return new Form<>(
                "settings.confirm",
                about(proposal, who),
                List.of(),
                said -> new SettingsOrder.Confirm(proposal.line()));
    }

    Form<SettingsOrder> decline(Proposal proposal, String who) {
        return new Form<>(
                "settings.decline",
                about(proposal, who),
                List.of(Field.text("settingReason", "")),
                said -> new SettingsOrder.Decline(proposal.line(), said.text("settingReason")));
    }

    private String about(Proposal proposal, String who) {
        var said = proposal.said();
        String risk = Setting.of(said.setting())
                .flatMap(it -> texts.find("setting." + it + ".risk"))
                .orElse("");
        return texts.get(
                        "settings.proposed",
                        who,
                        words.name(said.setting()),
                        words.value(said.setting(), said.before()),
                        words.value(said.setting(), said.after()),
                        said.reason())
                + "\n" + risk;
    }

    private List<Field> asked(Setting setting, String initial) {
        return switch (setting) {
            case UNIT, ZONE -> List.of(Field.line("settingValue", initial));
            case SLOTS -> List.of(Field.taps("settingValue", plain("8", "16", "24"), initial));
            case LANGUAGE -> List.of(Field.taps("settingValue", options(setting, "zh", "en", "system"), initial));
            case THEME -> List.of(Field.taps("settingValue", options(setting, "light", "dark"), initial));
            case SET_CLOCKS, CLEAR_RECORDERS, CLEAR_LOCKED, ERROR_CORRECTION, SOUNDS ->
                List.of(Field.taps("settingValue", options(setting, Setting.YES, Setting.NO), initial));
            case FIXITY_HOURS -> List.of(Field.number("settingDays", days(initial)));
            case FIXITY_PACE -> List.of(Field.number("settingPace", initial));
            case MIRROR -> List.of(folder(initial));
            case TIME_AUTHORITY -> {
                String[] parts = initial.split(" ", 2);
                yield List.of(
                        Field.line("settingUrl", parts[0]),
                        Field.line("settingCertificates", parts.length < 2 ? "" : parts[1]));
            }
            case PROFILE, VAULT, REMOUNT, VENDOR_LIBRARIES, UNLOCKERS -> List.of();
        };
    }

    private static Field folder(String initial) {
        Field asked = Field.folder("settingFolder");
        return new Field(asked.name(), asked.kind(), asked.options(), initial, asked.needed());
    }

    private static String days(String hours) {
        return hours.matches("[0-9]{1,9}") ? Integer.toString(Math.ceilDiv(Integer.parseInt(hours), DAY)) : "";
    }

    private List<Option> options(Setting setting, String... values) {
        return Stream.of(values)
                .map(it -> new Option(it, words.value(setting, it)))
                .toList();
    }

    private static List<Option> plain(String... values) {
        return Stream.of(values).map(it -> new Option(it, it)).toList();
    }

    private static String entered(Setting setting, Filled said) {
        return switch (setting) {
            case FIXITY_HOURS -> Long.toString(said.number("settingDays") * DAY);
            case FIXITY_PACE -> Long.toString(said.number("settingPace"));
            case MIRROR -> said.text("settingFolder");
            case TIME_AUTHORITY -> said.text("settingUrl") + " " + said.text("settingCertificates");
            default -> said.text("settingValue");
        };
    }
}
