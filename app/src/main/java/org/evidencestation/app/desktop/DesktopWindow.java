package org.evidencestation.app.desktop;

import java.io.File;
import java.net.URL;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCombination;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.desktop.access.CounterModel;
import org.evidencestation.app.desktop.access.CounterView;
import org.evidencestation.app.desktop.account.AccountModel;
import org.evidencestation.app.desktop.account.AccountView;
import org.evidencestation.app.desktop.account.DockSessions;
import org.evidencestation.app.desktop.account.NotYoursView;
import org.evidencestation.app.desktop.account.SessionChip;
import org.evidencestation.app.desktop.account.SessionModel;
import org.evidencestation.app.desktop.article.ArticleEvent;
import org.evidencestation.app.desktop.clearance.ClearanceModel;
import org.evidencestation.app.desktop.clearance.ClearanceView;
import org.evidencestation.app.desktop.disc.DiscModel;
import org.evidencestation.app.desktop.disc.DiscView;
import org.evidencestation.app.desktop.duty.DockWizardModel;
import org.evidencestation.app.desktop.duty.DockWizardView;
import org.evidencestation.app.desktop.duty.DutyModel;
import org.evidencestation.app.desktop.duty.DutyPage;
import org.evidencestation.app.desktop.duty.DutyView;
import org.evidencestation.app.desktop.equipment.EquipmentModel;
import org.evidencestation.app.desktop.equipment.EquipmentView;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.health.HealthModel;
import org.evidencestation.app.desktop.health.HealthView;
import org.evidencestation.app.desktop.journal.JournalModel;
import org.evidencestation.app.desktop.journal.JournalView;
import org.evidencestation.app.desktop.keeping.KeepingModel;
import org.evidencestation.app.desktop.keeping.KeepingView;
import org.evidencestation.app.desktop.player.RoomModel;
import org.evidencestation.app.desktop.player.RoomView;
import org.evidencestation.app.desktop.player.ToolkitProjector;
import org.evidencestation.app.desktop.recordings.DetailsModel;
import org.evidencestation.app.desktop.recordings.PlayEvent;
import org.evidencestation.app.desktop.recordings.RecordingsModel;
import org.evidencestation.app.desktop.recordings.RecordingsView;
import org.evidencestation.app.desktop.regulation.RegulationModel;
import org.evidencestation.app.desktop.regulation.RegulationView;
import org.evidencestation.app.desktop.review.ReviewModel;
import org.evidencestation.app.desktop.review.ReviewView;
import org.evidencestation.app.desktop.shell.Fonts;
import org.evidencestation.app.desktop.shell.Screen;
import org.evidencestation.app.desktop.shell.ShellModel;
import org.evidencestation.app.desktop.shell.ShellView;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.desktop.timecard.TimeCardModel;
import org.evidencestation.app.desktop.timecard.TimeCardView;
import org.evidencestation.app.desktop.todo.TodoDesk;
import org.evidencestation.app.desktop.todo.TodoModel;
import org.evidencestation.app.desktop.todo.TodoView;
import org.evidencestation.app.desktop.wall.DrawerModel;
import org.evidencestation.app.desktop.wall.StatusModel;
import org.evidencestation.app.desktop.wall.WallModel;
import org.evidencestation.app.desktop.wall.WallView;

/** Models and views of one window, put together. Made and used on the JavaFX thread. */
public final class DesktopWindow {
    private static final int STATUS_EVERY_SECONDS = 15;

    private final Stage stage;
    private final Timeline seconds;
    private final Runnable everySecond;

    /** @param ui brings results back to the JavaFX thread */
    public DesktopWindow(Stage stage, Desktop parts, Executor ui) {
        this.stage = stage;
        Fonts.load();
        Errands errands = new Errands(parts.work(), ui);
        Texts texts = new Texts(parts.preferences().look().language());
        Formats formats = new Formats(texts, parts.office().zone());
        WallModel.Words words = new WallModel.Words(texts, formats, parts.time());
        WallModel wall = new WallModel(parts.slots(), words, parts.docks(), ui);
        StatusModel status = new StatusModel(parts.status(), errands);
        ShellModel shell = new ShellModel(texts, formats, parts.time(), parts.preferences(), errands);
        shell.theme().subscribe(theme -> Application.setUserAgentStylesheet(theme.stylesheet()));
        SessionModel session = new SessionModel(parts.books().accounts(), errands);
        AccountModel accounts = new AccountModel(
                parts.books().accounts(), session, texts, parts.office().zone(), errands);
        DrawerModel drawer = new DrawerModel(wall, words, parts.registration(), errands);
        DockWizardModel wizard = new DockWizardModel(
                parts.books().duty(), new DockSessions(parts.books().accounts(), accounts), texts, formats, errands);
        drawer.docked().subscribe(wizard::follow);
        WallView wallView = new WallView(wall, drawer, status, words, new DockWizardView(wizard, texts));
        RecordingsModel recordings =
                new RecordingsModel(parts.archive(), parts.office().zone(), errands);
        RecordingsView list =
                new RecordingsView(recordings, new DetailsModel(parts.archive(), errands), texts, formats);
        HealthModel health = new HealthModel(parts.care(), texts, formats, parts.time(), errands);
        DutyModel duty = new DutyModel(parts.books().duty(), parts.books().papers(), texts, formats, errands);
        EquipmentModel equipment = new EquipmentModel(
                parts.books().equipment(),
                parts.books().papers(),
                texts,
                formats,
                parts.office().unit(),
                errands);
        ReviewModel review =
                new ReviewModel(parts.books().review(), parts.books().papers(), texts, formats, errands);
        JournalModel journal =
                new JournalModel(parts.books().journal(), parts.books().papers(), texts, formats, errands);
        RegulationModel regulations = new RegulationModel(
                parts.books().regulations(),
                parts.books().papers(),
                texts,
                parts.office().zone(),
                errands);
        ToolkitProjector projector = new ToolkitProjector(ui);
        RoomModel room =
                new RoomModel(parts.player(), projector, parts.time(), errands, leaving(shell.screen(), Screen.ROOM));
        shell.screen().subscribe((was, now) -> {
            if (was == Screen.ROOM) {
                room.abandon();
            }
        });
        CounterModel counter =
                new CounterModel(parts.books().counter(), parts.books().papers(), texts, formats, errands);
        ClearanceModel clearance =
                new ClearanceModel(parts.books().clearance(), parts.books().papers(), texts, formats, errands);
        TodoModel todo = new TodoModel(parts.books().todo(), errands);
        DiscModel discs = new DiscModel(parts.books().discs(), parts.books().papers(), texts, formats, errands);
        KeepingModel keeping =
                new KeepingModel(parts.books().keeping(), parts.books().papers(), texts, formats, errands);
        Runnable look = () -> {
            Screen screen = shell.screen().get();
            boolean may = screen.anyOf().isEmpty() || session.may(screen.anyOf());
            switch (may ? screen : Screen.ACCOUNT) {
                case WALL -> {}
                case TODO -> todo.refresh();
                case DISCS -> discs.refresh();
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
                case TIME_CARD -> {}
                case ROOM -> room.look();
                case ACCOUNT -> accounts.refresh();
            }
        };
        shell.screen().subscribe(screen -> look.run());
        List<Runnable> unfinished = List.of(
                duty.form()::forget,
                equipment.form()::forget,
                regulations.form()::forget,
                review::forget,
                counter::forget,
                clearance::forget,
                todo::forget,
                discs::forget,
                keeping::forget);
        session.session().subscribe((before, now) -> {
            unfinished.forEach(Runnable::run);
            String speaks = now.map(Session::person).orElse("");
            duty.form().speaker().set(speaks);
            equipment.form().speaker().set(speaks);
            regulations.form().speaker().set(speaks);
            if (now.isEmpty()) {
                shell.screen().set(Screen.WALL);
            } else if (shell.screen().get() == Screen.ACCOUNT && before.isEmpty()) {
                shell.screen().set(home(session));
            } else {
                look.run();
            }
        });
        TimeCardModel cardModel = new TimeCardModel(
                parts.card(), parts.time(), parts.office().zone(), leaving(shell.screen(), Screen.TIME_CARD));
        TimeCardView card = new TimeCardView(cardModel, texts, parts.office().unit());
        AccountView accountView = new AccountView(accounts, texts, formats);
        Map<Screen, Node> nodes = new EnumMap<>(Screen.class);
        nodes.put(Screen.WALL, wallView);
        nodes.put(Screen.RECORDINGS, list);
        nodes.put(
                Screen.DUTY,
                new DutyView(
                        duty,
                        texts,
                        new DutyView.Files(this::whereTo, this::whichFile),
                        new DutyView.Gate(formats, () -> shell.screen().set(Screen.TIME_CARD))));
        nodes.put(Screen.ACCESS, new CounterView(counter, texts, this::whereTo, this::whichFile));
        nodes.put(Screen.CLEARANCE, new ClearanceView(clearance, texts, this::whereTo));
        nodes.put(Screen.TODO, new TodoView(todo, texts, formats, kind -> shell.screen()
                .set(worked(kind))));
        nodes.put(Screen.DISCS, new DiscView(discs, texts, formats, this::whereTo));
        nodes.put(Screen.KEEPING, new KeepingView(keeping, texts, formats, this::whereTo, recording -> {
            shell.screen().set(Screen.ROOM);
            room.watch(recording, false, texts.get("play.usual"));
        }));
        nodes.put(Screen.EQUIPMENT, new EquipmentView(equipment, texts, formats, this::whereTo));
        nodes.put(Screen.REVIEW, new ReviewView(review, texts, formats, this::whereTo, this::whichFolder));
        nodes.put(Screen.JOURNAL, new JournalView(journal, texts, this::whereTo));
        nodes.put(Screen.REGULATIONS, new RegulationView(regulations, texts, this::whereTo));
        nodes.put(Screen.HEALTH, new HealthView(health, texts, formats));
        nodes.put(Screen.TIME_CARD, card);
        RoomView roomView = new RoomView(room, projector, texts, formats, parts.time());
        nodes.put(Screen.ROOM, roomView);
        nodes.put(Screen.ACCOUNT, accountView);
        ShellView.Door door = new ShellView.Door(
                session.session(),
                screen -> session.may(screen.anyOf()),
                new SessionChip(accounts, texts, () -> shell.screen().set(Screen.ACCOUNT)),
                screen -> session.session().get().isPresent() ? new NotYoursView(screen.anyOf(), texts) : accountView);
        ShellView.Screens screens = new ShellView.Screens(nodes, health.worst(), door);
        open(new ShellView(shell, texts, parts.office().unit(), parts.office().version(), screens));
        stage.getScene().addEventFilter(InputEvent.ANY, event -> session.touch());
        accounts.refresh();
        parts.books().accounts().first().ifPresent(session::begin);
        stage.getScene().addEventHandler(ArticleEvent.OPEN, wish -> {
            shell.screen().set(Screen.REGULATIONS);
            regulations.open(wish.article());
        });
        review.opening(going -> {
            switch (going.place()) {
                case BOARD -> duty.lead(DutyPage.BOARD, going.key());
                case READY -> duty.lead(DutyPage.READY, going.key());
                case TASKS -> duty.lead(DutyPage.TASKS, going.key());
                case OPERATIONS -> duty.lead(DutyPage.OPERATIONS, going.key());
                case LEDGER -> duty.lead(DutyPage.LEDGER, going.key());
                case RECORDINGS -> recordings.form().text().set(going.key());
                case EQUIPMENT, SAMPLE, YEAR -> {}
            }
            shell.screen()
                    .set(
                            switch (going.place()) {
                                case BOARD, READY, TASKS, OPERATIONS, LEDGER -> Screen.DUTY;
                                case RECORDINGS -> Screen.RECORDINGS;
                                case EQUIPMENT -> Screen.EQUIPMENT;
                                case SAMPLE, YEAR -> Screen.REVIEW;
                            });
        });
        review.playing((recording, second) -> {
            shell.screen().set(Screen.ROOM);
            room.watch(recording, java.time.Duration.ofSeconds(second), texts.get("review.purpose"));
        });
        clearance.playing(recording -> {
            shell.screen().set(Screen.ROOM);
            room.watch(recording, java.time.Duration.ZERO, texts.get("clearance.purpose"));
        });
        stage.getScene().addEventHandler(PlayEvent.PLAY, wish -> {
            shell.screen().set(Screen.ROOM);
            room.watch(wish.recording(), wish.wholeOperation(), wish.purpose());
        });
        shell.screen().subscribe(screen -> fillScreen(screen == Screen.TIME_CARD || screen == Screen.ROOM));
        stage.titleProperty().bind(texts.of("shell.title"));
        wallView.focusFirst();
        status.refresh();
        health.refresh();
        everySecond = () -> {
            shell.tick();
            session.tick();
            room.tick();
            if (shell.screen().get() == Screen.ROOM) {
                roomView.tick();
            }
            if (shell.screen().get() == Screen.DISCS) {
                discs.tick();
            }
            wall.refresh();
            drawer.refresh();
            health.audit().tick();
        };
        seconds = ticking(everySecond, () -> {
            status.refresh();
            health.refresh();
            if (shell.screen().get() == Screen.DUTY) {
                duty.tick();
            }
            if (shell.screen().get() == Screen.ACCESS) {
                counter.tick();
            }
            if (shell.screen().get() == Screen.TODO) {
                todo.refresh();
            }
        });
    }

    /** Where somebody begins who has just come in: supervisors with what is red, the others with what waits for them. */
    private static Screen home(SessionModel session) {
        if (session.may(Set.of(Right.OVERSEE))) {
            return Screen.REVIEW;
        }
        return List.of(Screen.TODO, Screen.ACCESS, Screen.DUTY, Screen.RECORDINGS, Screen.EQUIPMENT).stream()
                .filter(screen -> session.may(screen.anyOf()))
                .findFirst()
                .orElse(Screen.WALL);
    }

    /** Where a queue is worked on. */
    private static Screen worked(TodoDesk.Kind kind) {
        return switch (kind) {
            case CLASSIFY -> Screen.KEEPING;
            case BURN -> Screen.DISCS;
            case APPROVE -> Screen.ACCESS;
            case CLEAR -> Screen.CLEARANCE;
        };
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

    private void open(ShellView shell) {
        Scene scene = new Scene(shell, 1366, 768);
        URL stylesheet = Objects.requireNonNull(DesktopWindow.class.getResource("desktop.css"), "desktop.css");
        scene.getStylesheets().add(stylesheet.toExternalForm());
        stage.setScene(scene);
        stage.setMinWidth(1024);
        stage.setMinHeight(640);
        stage.show();
    }

    private Optional<Path> whichFile() {
        return Optional.ofNullable(new FileChooser().showOpenDialog(stage)).map(File::toPath);
    }

    private Optional<Path> whichFolder() {
        return Optional.ofNullable(new DirectoryChooser().showDialog(stage)).map(File::toPath);
    }

    private Optional<Path> whereTo(String name) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }

    /** The card needs every pixel; its own key leaves it, and no notice may lie over the code. */
    private void fillScreen(boolean whole) {
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreen(whole);
    }

    private static Timeline ticking(Runnable everySecond, Runnable nowAndThen) {
        Timeline second = new Timeline(new KeyFrame(Duration.seconds(1), tick -> everySecond.run()));
        second.setCycleCount(STATUS_EVERY_SECONDS);
        second.setOnFinished(end -> {
            nowAndThen.run();
            second.playFromStart();
        });
        second.play();
        return second;
    }

    /** What happens once a second. */
    void tick() {
        everySecond.run();
    }

    /** Stops the clock; the stage is the caller's. */
    public void stop() {
        if (seconds.getStatus() == Animation.Status.RUNNING) {
            seconds.stop();
        }
    }
}
