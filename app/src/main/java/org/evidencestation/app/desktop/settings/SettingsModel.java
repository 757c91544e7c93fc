package org.evidencestation.app.desktop.settings;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.errand.NewestLook;
import org.evidencestation.app.desktop.form.Desk;
import org.evidencestation.app.desktop.form.Form;
import org.evidencestation.app.desktop.form.FormModel;
import org.evidencestation.app.desktop.form.Outcome;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.setting.ChangeSettings.Became;
import org.evidencestation.app.setting.Setting;
import org.evidencestation.app.setting.SettingRecord.Proposal;

/** The settings, what can be said of each, and what each was before somebody changed it since the screen was opened. */
public final class SettingsModel {
    private final SettingsDesk desk;
    private final NewestLook look;
    private final Consumer<SettingsSight> changed;
    private final SettingForms forms;
    private final FormModel<SettingsOrder> form;
    private final ObjectProperty<SettingsPage> page = new SimpleObjectProperty<>(SettingsPage.OFFICE);
    private final ReadOnlyObjectWrapper<Optional<SettingsSight>> sight = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private final AtomicReference<Optional<SettingsOrder.Change>> made = new AtomicReference<>(Optional.empty());
    private final Map<Setting, String> former = new EnumMap<>(Setting.class);
    private Optional<Setting> asked = Optional.empty();

    /** @param changed is told what the settings are after somebody changed one of those that screens themselves go by */
    public SettingsModel(
            SettingsDesk desk, Texts texts, ZoneId zone, Errands errands, Consumer<SettingsSight> changed) {
        this.desk = desk;
        this.look = new NewestLook(errands);
        this.changed = changed;
        this.forms = new SettingForms(texts);
        this.form = new FormModel<>(remembering(), errands, zone, this::done);
        page.subscribe((before, now) -> form.close());
        texts.language().subscribe((before, now) -> form.close());
        form.outcome().subscribe(this::lookAgainIfEdited);
    }

    /** Keeps what was changed until the form tells that it is done. */
    private Desk<SettingsOrder> remembering() {
        return new Desk<>() {
            @Override
            public Answer<?> carryOut(SettingsOrder order, String by) throws IOException {
                Answer<?> answer = desk.carryOut(order, by);
                if (order instanceof SettingsOrder.Change change
                        && answer instanceof Answer.Done<?>(var became)
                        && became == Became.CHANGED) {
                    made.set(Optional.of(change));
                }
                return answer;
            }

            @Override
            public String speaks(SettingsOrder order) {
                return desk.speaks(order);
            }
        };
    }

    private void done() {
        Optional<SettingsOrder.Change> change = made.getAndSet(Optional.empty());
        change.ifPresent(it -> {
            if (it.after().equals(former.get(it.setting()))) {
                former.remove(it.setting());
            } else {
                former.putIfAbsent(it.setting(), it.before());
            }
        });
        boolean looks = change.map(SettingsOrder.Change::setting)
                .filter(Set.of(Setting.LANGUAGE, Setting.THEME, Setting.SOUNDS)::contains)
                .isPresent();
        refresh(looks);
    }

    /** Somebody edited the file meanwhile: what they wrote is shown behind the answer that says so. */
    private void lookAgainIfEdited(Outcome outcome) {
        if (outcome instanceof Outcome.Refused(var why)
                && (why.why() == Refusal.SETTING_EDITED || why.why() == Refusal.SETTING_UNREADABLE)) {
            refresh(false);
        }
    }

    /** Looks anew; the newest look counts. */
    public void refresh() {
        refresh(false);
    }

    private void refresh(boolean looks) {
        look.ask(
                desk::look,
                seen -> {
                    failed.set(false);
                    sight.set(Optional.of(seen));
                    if (looks) {
                        changed.accept(seen);
                    }
                },
                () -> failed.set(true));
    }

    /** Somebody else is here, or the screen was left: nothing can be put back any more. */
    public void forget() {
        form.forget();
        former.clear();
        asked = Optional.empty();
        look.forget();
        sight.set(Optional.empty());
    }

    /** What can be said of a setting now. */
    public List<Form<SettingsOrder>> sayable(Setting setting) {
        SettingsSight seen = sight.get().orElse(null);
        if (seen == null || !seen.reader().changes() || setting.way() != Setting.Way.HERE) {
            return List.of();
        }
        boolean clearing = setting == Setting.CLEAR_RECORDERS || setting == Setting.CLEAR_LOCKED;
        if (clearing && !seen.regulation().mayClear() && seen.kept(setting).equals(Setting.NO)) {
            return List.of();
        }
        List<Form<SettingsOrder>> sayable = new ArrayList<>();
        sayable.add(forms.change(setting, seen.kept(setting), this::now));
        if (!seen.kept(setting).isEmpty() && setting == Setting.MIRROR) {
            sayable.add(forms.stopMirror(this::now));
        }
        if (!seen.kept(setting).isEmpty() && setting == Setting.TIME_AUTHORITY) {
            sayable.add(forms.stopAuthority(this::now));
        }
        return sayable;
    }

    /** What can be said of a proposal: whoever made it can only take it back. */
    public List<Form<SettingsOrder>> sayable(Proposal proposal) {
        SettingsSight seen = sight.get().orElse(null);
        if (seen == null || !(seen.reader().changes() || seen.reader().confirms())) {
            return List.of();
        }
        String by = proposal.said().by();
        String who = (seen.names().getOrDefault(by, "") + " " + by).strip();
        boolean second = seen.reader().confirms() && !seen.reader().person().equals(by);
        return second
                ? List.of(forms.confirm(proposal, who), forms.decline(proposal, who))
                : List.of(forms.decline(proposal, who));
    }

    public void ask(Setting setting, Form<SettingsOrder> about) {
        asked = Optional.of(setting);
        form.open(about);
    }

    private String now(Setting setting) {
        return sight.get().map(it -> it.kept(setting)).orElse("");
    }

    /** What it was before somebody changed it here; empty if nobody did. */
    public Optional<String> former(Setting setting) {
        return Optional.ofNullable(former.get(setting)).filter(it -> !it.equals(now(setting)));
    }

    /** Undoes what was changed since the screen was opened; what takes two is asked like any other change. */
    public void putBack(Setting setting) {
        former(setting).ifPresent(before -> {
            asked = Optional.of(setting);
            if (!setting.takesTwo(now(setting), before)) {
                form.order(new SettingsOrder.Change(setting, now(setting), before, ""));
            } else if (setting == Setting.MIRROR && before.isEmpty()) {
                form.open(forms.stopMirror(this::now));
            } else {
                form.open(forms.change(setting, before, this::now));
            }
        });
    }

    /** Which setting was asked about last: where the keyboard goes on afterwards. */
    public Optional<Setting> asked() {
        return asked;
    }

    public ObjectProperty<SettingsPage> page() {
        return page;
    }

    public ReadOnlyObjectProperty<Optional<SettingsSight>> sight() {
        return sight.getReadOnlyProperty();
    }

    /** The last look had no answer. */
    public ReadOnlyBooleanProperty failed() {
        return failed.getReadOnlyProperty();
    }

    public FormModel<SettingsOrder> form() {
        return form;
    }
}
