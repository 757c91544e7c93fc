package org.evidencestation.app.desktop;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.evidencestation.app.desktop.access.CounterModel;
import org.evidencestation.app.desktop.account.AccountModel;
import org.evidencestation.app.desktop.account.DockSessions;
import org.evidencestation.app.desktop.account.SessionModel;
import org.evidencestation.app.desktop.capacity.CapacityModel;
import org.evidencestation.app.desktop.clearance.ClearanceModel;
import org.evidencestation.app.desktop.disc.DiscModel;
import org.evidencestation.app.desktop.duty.DockWizardModel;
import org.evidencestation.app.desktop.duty.DutyModel;
import org.evidencestation.app.desktop.equipment.EquipmentModel;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.handoff.HandOffModel;
import org.evidencestation.app.desktop.health.HealthModel;
import org.evidencestation.app.desktop.journal.JournalModel;
import org.evidencestation.app.desktop.keeping.KeepingModel;
import org.evidencestation.app.desktop.player.RoomModel;
import org.evidencestation.app.desktop.player.ToolkitProjector;
import org.evidencestation.app.desktop.recordings.DetailsModel;
import org.evidencestation.app.desktop.recordings.RecordingsModel;
import org.evidencestation.app.desktop.regulation.RegulationModel;
import org.evidencestation.app.desktop.review.ReviewModel;
import org.evidencestation.app.desktop.settings.SettingsModel;
import org.evidencestation.app.desktop.settings.SettingsSight;
import org.evidencestation.app.desktop.shell.Screen;
import org.evidencestation.app.desktop.shell.ShellModel;
import org.evidencestation.app.desktop.sound.AlarmModel;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.desktop.timecard.TimeCardModel;
import org.evidencestation.app.desktop.todo.TodoModel;
import org.evidencestation.app.desktop.wall.DrawerModel;
import org.evidencestation.app.desktop.wall.StatusModel;
import org.evidencestation.app.desktop.wall.WallModel;
import org.evidencestation.app.setting.Setting;

/** The models of all screens of one window, and what is told to many of them. On the JavaFX thread. */
final class DesktopModels {
    final Texts texts;
    final Formats formats;
    final WallModel.Words words;
    final WallModel wall;
    final StatusModel status;
    final ShellModel shell;
    final SessionModel session;
    final AccountModel accounts;
    final DrawerModel drawer;
    final DockWizardModel wizard;
    final RecordingsModel recordings;
    final DetailsModel details;
    final HealthModel health;
    final AlarmModel alarms;
    final DutyModel duty;
    final EquipmentModel equipment;
    final ReviewModel review;
    final JournalModel journal;
    final SettingsModel settings;
    final RegulationModel regulations;
    final ToolkitProjector projector;
    final RoomModel room;
    final CounterModel counter;
    final ClearanceModel clearance;
    final TodoModel todo;
    final DiscModel discs;
    final HandOffModel handOffs;
    final CapacityModel capacity;
    final KeepingModel keeping;
    final TimeCardModel card;

    /** @param ui brings results back to the JavaFX thread */
    DesktopModels(Desktop parts, Executor ui) {
        Errands errands = new Errands(parts.work(), ui);
        Desktop.Books books = parts.books();
        texts = new Texts(parts.preferences().look().language());
        formats = new Formats(texts, parts.office().zone());
        words = new WallModel.Words(texts, formats, parts.time());
        wall = new WallModel(parts.slots(), words, parts.docks(), ui);
        status = new StatusModel(parts.status(), errands);
        shell = new ShellModel(texts, formats, parts.time(), parts.preferences(), errands);
        session = new SessionModel(books.accounts(), errands);
        accounts = new AccountModel(
                books.accounts(), session, texts, parts.office().zone(), errands);
        drawer = new DrawerModel(wall, words, parts.registration(), errands);
        wizard = new DockWizardModel(
                books.duty(), new DockSessions(books.accounts(), accounts), texts, formats, errands);
        recordings = new RecordingsModel(parts.archive(), parts.office().zone(), errands);
        details = new DetailsModel(parts.archive(), errands);
        health = new HealthModel(parts.care(), texts, formats, parts.time(), errands);
        alarms = new AlarmModel(
                wall,
                health.trouble(),
                parts.sound().speaker(),
                parts.time(),
                parts.office().zone(),
                new Errands(parts.work(), ui));
        alarms.want(parts.sound().wanted());
        duty = new DutyModel(books.duty(), books.papers(), texts, formats, errands);
        equipment = new EquipmentModel(
                books.equipment(),
                books.papers(),
                texts,
                formats,
                parts.office().unit(),
                errands);
        review = new ReviewModel(books.review(), books.papers(), texts, formats, errands);
        journal = new JournalModel(books.journal(), books.papers(), texts, formats, errands);
        settings = new SettingsModel(books.settings(), texts, parts.office().zone(), errands, this::goBy);
        regulations = new RegulationModel(
                books.regulations(), books.papers(), texts, parts.office().zone(), errands);
        projector = new ToolkitProjector(ui);
        room = new RoomModel(parts.player(), projector, parts.time(), errands, leaving(shell.screen(), Screen.ROOM));
        counter = new CounterModel(books.counter(), books.papers(), texts, formats, errands);
        clearance = new ClearanceModel(books.clearance(), books.papers(), texts, formats, errands);
        todo = new TodoModel(books.todo(), errands);
        discs = new DiscModel(books.discs(), books.papers(), texts, formats, errands);
        handOffs = new HandOffModel(books.handOffs(), books.papers(), texts, formats, errands);
        capacity = new CapacityModel(books.capacity(), books.papers(), texts, formats, errands);
        keeping = new KeepingModel(books.keeping(), books.papers(), texts, formats, errands);
        card = new TimeCardModel(
                parts.card(), parts.time(), parts.office().zone(), leaving(shell.screen(), Screen.TIME_CARD));
    }

    /** Leads back to where a screen was opened from. */
    private static Runnable leaving(ObjectProperty<Screen> shown, Screen which) {
        ObjectProperty<Screen> before = new SimpleObjectProperty<>(Screen.WALL);
        shown.subscribe((was, now) -> {
            if (now == which) {
                before.set(was);
            }
        });
        return () -> shown.set(before.get());
    }

    /** Reads anew what the screen shows that is there; those that whoever is in may not see show the way in. */
    void look() {
        Screen screen = shell.screen().get();
        boolean may = screen.anyOf().isEmpty() || session.may(screen.anyOf());
        switch (may ? screen : Screen.ACCOUNT) {
            case WALL -> {}
            case TODO -> todo.refresh();
            case DISCS -> discs.refresh();
            case HANDOFF -> handOffs.refresh();
            case CAPACITY -> capacity.refresh();
            case KEEPING -> keeping.refresh();
            case RECORDINGS -> recordings.search();
            case EQUIPMENT -> equipment.refresh();
            case REVIEW -> review.refresh();
            case JOURNAL -> journal.search();
            case DUTY -> duty.tick();
            case ACCESS -> counter.tick();
            case CLEARANCE -> clearance.refresh();
            case REGULATIONS -> regulations.refresh();
            case HEALTH -> health.refresh();
            case SETTINGS -> settings.refresh();
            case TIME_CARD -> {}
            case ROOM -> room.look();
            case ACCOUNT -> accounts.refresh();
        }
    }

    /** What somebody chose on the settings screen, as far as the window itself goes by it. */
    private void goBy(SettingsSight chosen) {
        shell.show(chosen.look());
        alarms.want(!chosen.kept(Setting.SOUNDS).equals(Setting.NO));
    }

    /** Somebody else is here: what was being written is nobody's any more. */
    void forget() {
        List.<Runnable>of(
                        duty.form()::forget,
                        equipment.form()::forget,
                        regulations.form()::forget,
                        review::forget,
                        counter::forget,
                        clearance::forget,
                        settings::forget,
                        todo::forget,
                        discs::forget,
                        handOffs::forget,
                        keeping::forget)
                .forEach(Runnable::run);
    }

    /** @param number of who speaks from now on; empty if nobody does */
    void speaks(String number) {
        duty.form().speaker().set(number);
        equipment.form().speaker().set(number);
        regulations.form().speaker().set(number);
    }

    /** Once a second, whatever is shown. */
    void everySecond() {
        shell.tick();
        session.tick();
        room.tick();
        if (shell.screen().get() == Screen.DISCS) {
            discs.tick();
        }
        if (shell.screen().get() == Screen.HANDOFF) {
            handOffs.tick();
        }
        wall.refresh();
        alarms.tick();
        drawer.refresh();
        health.audit().tick();
    }

    /** What goes on without anybody at the screen. */
    void nowAndThen() {
        status.refresh();
        health.refresh();
        Screen shown = shell.screen().get();
        if (shown == Screen.DUTY) {
            duty.tick();
        }
        if (shown == Screen.ACCESS) {
            counter.tick();
        }
        if (shown == Screen.TODO) {
            todo.refresh();
        }
    }
}
