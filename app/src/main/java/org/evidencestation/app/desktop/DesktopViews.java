package org.evidencestation.app.desktop;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.evidencestation.app.desktop.access.CounterView;
import org.evidencestation.app.desktop.account.AccountView;
import org.evidencestation.app.desktop.account.NotYoursView;
import org.evidencestation.app.desktop.account.SessionChip;
import org.evidencestation.app.desktop.capacity.CapacityView;
import org.evidencestation.app.desktop.clearance.ClearanceView;
import org.evidencestation.app.desktop.disc.DiscView;
import org.evidencestation.app.desktop.duty.DockWizardView;
import org.evidencestation.app.desktop.duty.DutyView;
import org.evidencestation.app.desktop.equipment.EquipmentView;
import org.evidencestation.app.desktop.handoff.HandOffFiles;
import org.evidencestation.app.desktop.handoff.HandOffView;
import org.evidencestation.app.desktop.health.HealthView;
import org.evidencestation.app.desktop.journal.JournalView;
import org.evidencestation.app.desktop.keeping.KeepingView;
import org.evidencestation.app.desktop.player.RoomView;
import org.evidencestation.app.desktop.recordings.RecordingsView;
import org.evidencestation.app.desktop.regulation.RegulationView;
import org.evidencestation.app.desktop.review.ReviewView;
import org.evidencestation.app.desktop.settings.SettingsView;
import org.evidencestation.app.desktop.shell.Screen;
import org.evidencestation.app.desktop.shell.ShellView;
import org.evidencestation.app.desktop.sound.QuietButton;
import org.evidencestation.app.desktop.timecard.TimeCardView;
import org.evidencestation.app.desktop.todo.TodoDesk;
import org.evidencestation.app.desktop.todo.TodoView;
import org.evidencestation.app.desktop.todo.WaysView;
import org.evidencestation.app.desktop.wall.WallView;

/** The views of one window, over their models; each but the wall is made when it is first looked at. On the JavaFX thread. */
final class DesktopViews {
    final WallView wall;
    final Supplier<RoomView> room;
    final ShellView shell;

    DesktopViews(DesktopModels models, Desktop parts, FileDialogs files) {
        wall = new WallView(
                models.wall,
                models.drawer,
                models.status,
                models.words,
                new DockWizardView(models.wizard, models.texts),
                new QuietButton(models.alarms, models.texts, models.formats));
        room = new Once<>(
                () -> new RoomView(models.room, models.projector, models.texts, models.formats, parts.time()));
        Supplier<AccountView> accounts =
                new Once<>(() -> new AccountView(models.accounts, models.texts, models.formats));
        ShellView.Door door = new ShellView.Door(
                models.session.session(),
                screen -> models.session.may(screen.anyOf()),
                new SessionChip(models.accounts, models.texts, () -> models.shell
                        .screen()
                        .set(Screen.ACCOUNT)),
                screen -> models.session.session().get().isPresent()
                        ? new NotYoursView(screen.anyOf(), models.texts)
                        : accounts.get());
        Map<Screen, Supplier<Node>> nodes = new EnumMap<>(Screen.class);
        nodes.put(Screen.WALL, () -> wall);
        nodes.put(Screen.ROOM, room::get);
        nodes.put(Screen.ACCOUNT, accounts::get);
        nodes.put(
                Screen.TIME_CARD,
                () -> new TimeCardView(models.card, models.texts, parts.office().unit()));
        clerks(nodes, models, files);
        ledgers(nodes, models, files);
        nodes.replaceAll((screen, make) -> new Once<>(make));
        shell = new ShellView(
                models.shell,
                models.texts,
                parts.office().unit(),
                parts.office().version(),
                new ShellView.Screens(nodes, models.health.worst(), door));
    }

    /** What waits, and where it is worked on. */
    private static void clerks(Map<Screen, Supplier<Node>> nodes, DesktopModels models, FileDialogs files) {
        nodes.put(
                Screen.TODO,
                () -> new TodoView(
                        models.todo,
                        models.texts,
                        models.formats,
                        kind -> models.shell.screen().set(worked(kind)),
                        ways(models)));
        nodes.put(Screen.ACCESS, () -> new CounterView(models.counter, models.texts, files::whereTo, files::whichFile));
        nodes.put(Screen.CLEARANCE, () -> new ClearanceView(models.clearance, models.texts, files::whereTo));
        nodes.put(Screen.DISCS, () -> new DiscView(models.discs, models.texts, models.formats, files::whereTo));
        nodes.put(
                Screen.HANDOFF,
                () -> new HandOffView(
                        models.handOffs,
                        models.texts,
                        models.formats,
                        new HandOffFiles(files::whereTo, files::whichFile, files::whichFolder)));
        nodes.put(
                Screen.CAPACITY, () -> new CapacityView(models.capacity, models.texts, models.formats, files::whereTo));
        nodes.put(
                Screen.KEEPING,
                () -> new KeepingView(models.keeping, models.texts, models.formats, files::whereTo, recording -> {
                    models.shell.screen().set(Screen.ROOM);
                    models.room.watch(recording, false, models.texts.get("play.usual"));
                }));
    }

    private static WaysView ways(DesktopModels models) {
        return new WaysView(
                models.texts,
                models.session.session(),
                screen -> models.session.may(screen.anyOf()),
                models.shell.screen()::set);
    }

    private static void ledgers(Map<Screen, Supplier<Node>> nodes, DesktopModels models, FileDialogs files) {
        nodes.put(
                Screen.RECORDINGS,
                () -> new RecordingsView(models.recordings, models.details, models.texts, models.formats));
        nodes.put(
                Screen.DUTY,
                () -> new DutyView(
                        models.duty,
                        models.texts,
                        new DutyView.Files(files::whereTo, files::whichFile),
                        new DutyView.Gate(
                                models.formats, () -> models.shell.screen().set(Screen.TIME_CARD))));
        nodes.put(
                Screen.EQUIPMENT,
                () -> new EquipmentView(models.equipment, models.texts, models.formats, files::whereTo));
        nodes.put(
                Screen.REVIEW,
                () -> new ReviewView(models.review, models.texts, models.formats, files::whereTo, files::whichFolder));
        nodes.put(Screen.JOURNAL, () -> new JournalView(models.journal, models.texts, files::whereTo));
        nodes.put(Screen.REGULATIONS, () -> new RegulationView(models.regulations, models.texts, files::whereTo));
        nodes.put(
                Screen.HEALTH,
                () -> new HealthView(
                        models.health,
                        models.texts,
                        models.formats,
                        files::whereTo,
                        new HealthView.Settings(
                                models.session.session().map(it -> models.session.may(Screen.SETTINGS.anyOf())),
                                () -> models.shell.screen().set(Screen.SETTINGS))));
        nodes.put(
                Screen.SETTINGS,
                () -> new SettingsView(
                        models.settings, models.texts, models.formats, files::whichFolder, () -> models.shell
                                .screen()
                                .set(Screen.REGULATIONS)));
    }

    /** Where a queue is worked on. */
    private static Screen worked(TodoDesk.Kind kind) {
        return switch (kind) {
            case CLASSIFY -> Screen.KEEPING;
            case BURN -> Screen.DISCS;
            case APPROVE -> Screen.ACCESS;
            case CLEAR -> Screen.CLEARANCE;
            case CONFIRM -> Screen.SETTINGS;
        };
    }
}
