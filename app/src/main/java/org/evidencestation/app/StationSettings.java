package org.evidencestation.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.desktop.settings.SettingsDesk;
import org.evidencestation.app.desktop.settings.SettingsOrder;
import org.evidencestation.app.desktop.settings.SettingsSight;
import org.evidencestation.app.desktop.settings.SettingsSight.Program;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.rule.KeepingRules;
import org.evidencestation.app.setting.ChangeSettings;
import org.evidencestation.app.setting.ChangeSettings.Objection;
import org.evidencestation.app.setting.Setting;
import org.evidencestation.devices.gat947.Vendor;
import org.evidencestation.devices.unlocker.Unlocker;
import org.evidencestation.storage.mirror.Mirror;

/** The settings screen's questions and orders, answered from the file of settings and by the station. */
final class StationSettings implements SettingsDesk {
    private final Station station;
    private final Supplier<Optional<Session>> session;
    private final SettingsFile file;
    private final ChangeSettings changes;
    private final SecondCopyPlace second;

    /** @param session of who is signed in at this screen */
    StationSettings(Station station, Supplier<Optional<Session>> session) {
        this(station, session, Set.of());
    }

    /** @param secondCopy what is let pass for the second copy's place; nothing but in tests */
    StationSettings(Station station, Supplier<Optional<Session>> session, Set<Mirror.Option> secondCopy) {
        this.station = station;
        this.session = session;
        this.file = station.settingsFile();
        this.second = new SecondCopyPlace(station, secondCopy);
        this.changes = new ChangeSettings(station.vault(), station.index(), station.accounts(), new InTheFile());
    }

    @Override
    public String speaks(SettingsOrder order) {
        return session.get().map(Session::person).orElse("");
    }

    @Override
    public SettingsSight look() throws IOException {
        Settings running = station.settings();
        Settings kept = running;
        Optional<String> unreadable = Optional.empty();
        try {
            kept = file.load();
        } catch (SettingsException e) {
            unreadable = Optional.of(String.valueOf(e.getMessage()));
        }
        KeepingRules.Recorders law = station.regime().rules().keeping().recorders();
        Path vault = station.vault().folder();
        return new SettingsSight(
                SettingTexts.all(kept),
                SettingTexts.all(running),
                changes.record().waiting(),
                unreadable,
                DesktopScreens.look(kept),
                new SettingsSight.Places(
                        station.locations().settings().toString(),
                        vault.toString(),
                        Files.getFileStore(vault).getUsableSpace()),
                new SettingsSight.Regulation(station.regime().title(), law.mayBeCleared(), law.article()),
                programs(kept),
                reader(),
                station.duty().ask(ledger -> ledger.people().all().stream()
                        .collect(Collectors.toMap(Person::number, Person::name))));
    }

    private SettingsSight.Reader reader() {
        Optional<Session> who = session.get().filter(Session::open);
        return new SettingsSight.Reader(
                who.map(Session::person).orElse(""),
                who.filter(it -> it.may(Right.RUN_STATION)).isPresent(),
                who.filter(it -> it.may(Right.CONFIRM_SETTINGS)).isPresent());
    }

    private static List<Program> programs(Settings settings) {
        List<Program> programs = new ArrayList<>();
        for (Vendor vendor : settings.makes().libraries()) {
            programs.add(program(
                    Setting.VENDOR_LIBRARIES, vendor.name(), vendor.library().toString()));
            vendor.helper().stream()
                    .findFirst()
                    .ifPresent(it -> programs.add(program(Setting.VENDOR_LIBRARIES, vendor.name(), it)));
        }
        for (Unlocker unlocker : settings.makes().unlockers()) {
            programs.add(program(
                    Setting.UNLOCKERS, unlocker.name(), unlocker.command().getFirst()));
        }
        settings.recorders().remount().stream()
                .filter(it -> Path.of(it).isAbsolute())
                .forEach(it -> programs.add(
                        program(Setting.REMOUNT, String.valueOf(Path.of(it).getFileName()), it)));
        return programs;
    }

    private static Program program(Setting setting, String name, String path) {
        return new Program(setting, name, path, Files.isRegularFile(Path.of(path)));
    }

    @Override
    public Answer<?> carryOut(SettingsOrder order, String by) throws IOException {
        try {
            return switch (order) {
                case SettingsOrder.Change(var setting, var before, var after, var reason) ->
                    changes.change(setting, before, after, reason, by);
                case SettingsOrder.Confirm(long proposed) -> changes.confirm(proposed, by);
                case SettingsOrder.Decline(long proposed, String reason) -> changes.decline(proposed, reason, by);
            };
        } catch (SettingsException e) {
            return new Answer.Refused<>(Refusal.SETTING_UNREADABLE, String.valueOf(e.getMessage()), "");
        }
    }

    private final class InTheFile implements ChangeSettings.Keeper {
        @Override
        public String value(Setting setting) throws IOException {
            return SettingTexts.of(file.load(), setting);
        }

        @Override
        public Optional<Objection> objection(Setting setting, String value) throws IOException {
            Settings now = file.load();
            Settings next;
            try {
                next = file.with(now, setting, value);
            } catch (SettingsException e) {
                return refused(Refusal.NOT_A_VALUE, value);
            }
            return switch (setting) {
                case MIRROR -> {
                    Optional<Path> folder = next.upkeep().mirror();
                    yield folder.isEmpty() ? Optional.empty() : second.objection(folder.get());
                }
                case TIME_AUTHORITY -> {
                    boolean there = next.timeAuthority()
                            .filter(it -> !Files.isReadable(it.certificates()))
                            .isEmpty();
                    yield there ? Optional.empty() : refused(Refusal.NOT_A_VALUE, value);
                }
                case CLEAR_RECORDERS, CLEAR_LOCKED -> {
                    KeepingRules.Recorders law =
                            station.regime().rules().keeping().recorders();
                    yield law.mayBeCleared() || value.equals(Setting.NO)
                            ? Optional.empty()
                            : Optional.of(new Objection(Refusal.NOT_TO_BE_CLEARED, "", law.article()));
                }
                default -> Optional.empty();
            };
        }

        private static Optional<Objection> refused(Refusal why, String about) {
            return Optional.of(new Objection(why, about, ""));
        }

        @Override
        public boolean put(Setting setting, String before, String after) throws IOException {
            Optional<Settings> next = file.change(setting, before, after);
            next.ifPresent(station::workBy);
            return next.isPresent();
        }

        @Override
        public String place() {
            return station.locations().settings().toString();
        }
    }
}
