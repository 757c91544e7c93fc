package org.evidencestation.app.desktop.setup;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.desktop.text.WrappedLabel;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The pages of the first start: where one is, the page, and the way on. */
final class SetupView extends BorderPane {
    private static final double RAIL = 250;

    private final SetupModel model;
    private final Texts texts;
    private final Map<Step, SetupPage> pages = new EnumMap<>(Step.class);
    private final VBox rail = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final Label where = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Label said = new WrappedLabel("");
    private final Button next = new Button();
    private final Button back = new Button();
    private final HBox leave = new HBox(8);

    /**
     * @param folder asks for a folder
     * @param file asks for a file to write, given the name suggested
     * @param quit ends it
     */
    SetupView(SetupModel model, Supplier<Optional<Path>> folder, Function<String, Optional<Path>> file, Runnable quit) {
        this.model = model;
        this.texts = model.texts();
        getStyleClass().add("setup");
        for (SetupPage page : List.of(
                new LookPage(model),
                new UnitPage(model.unit(), texts),
                new RulePage(model.rule(), texts),
                new PlacePage(model, folder),
                new CopyPage(model, folder),
                new PeoplePage(model.people(), texts),
                new CodesPage(model.codes(), texts, file),
                new SlotsPage(model.slots(), texts),
                new SummaryPage(model))) {
            pages.put(page.step(), page);
        }
        rail.getStyleClass().add("setup-rail");
        rail.setMinWidth(RAIL);
        rail.setMaxWidth(RAIL);
        scroll.setFitToWidth(true);
        setTop(head());
        setLeft(rail);
        setCenter(scroll);
        setBottom(foot(quit));
        model.step().subscribe(this::show);
        model.missing().subscribe(this::tell);
        model.failure().subscribe(this::tell);
        model.busy().subscribe(this::tell);
        texts.language().subscribe(this::draw);
        addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
    }

    /** Space chooses, Enter goes on: also where a choice has the focus, which would keep Enter to itself. */
    private void enter(KeyEvent pressed) {
        boolean choice = pressed.getTarget() instanceof Toggle || pressed.getTarget() instanceof CheckBox;
        if (choice && pressed.getCode() == KeyCode.ENTER) {
            pressed.consume();
            model.next();
        }
    }

    private Node head() {
        FontIcon mark = new FontIcon(Material2MZ.VERIFIED_USER);
        mark.getStyleClass().add("shell-mark");
        Label title = new Label();
        title.getStyleClass().add("shell-title");
        title.textProperty().bind(texts.of("setup.window"));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        where.setId("setup-where");
        progress.setFocusTraversable(false);
        HBox head = new HBox(12, mark, title, between, where, progress);
        head.getStyleClass().add("shell-header");
        head.setMinHeight(56);
        return head;
    }

    private Node foot(Runnable quit) {
        bound(back, "setup-back", "setup.back", model::back);
        next.setId("setup-next");
        next.getStyleClass().add("accent");
        next.setDefaultButton(true);
        next.setMinWidth(USE_PREF_SIZE);
        next.setOnAction(click -> model.next());
        next.disableProperty().bind(model.busy());
        said.setId("setup-said");
        said.getStyleClass().add("setup-missing");
        HBox.setHgrow(said, Priority.ALWAYS);
        Button end = bound(
                new Button(), "setup-quit", "setup.quit", () -> model.leaving().set(true));
        Button sure = bound(new Button(), "setup-quit-sure", "setup.quitSure", quit);
        Button stay = bound(
                new Button(), "setup-stay", "setup.stay", () -> model.leaving().set(false));
        Label nothing = new Label();
        nothing.setId("setup-quit-words");
        nothing.textProperty()
                .bind(model.left().flatMap(left -> texts.of(left ? "setup.quitLeft" : "setup.quitWords")));
        leave.getChildren().addAll(nothing, stay, sure);
        leave.getStyleClass().add("setup-leave");
        leave.visibleProperty().bind(model.leaving());
        leave.managedProperty().bind(model.leaving());
        end.visibleProperty().bind(model.leaving().not());
        end.managedProperty().bind(end.visibleProperty());
        end.disableProperty().bind(model.busy());
        HBox foot = new HBox(12, end, leave, said, back, next);
        foot.getStyleClass().add("setup-foot");
        return foot;
    }

    private Button bound(Button button, String id, String key, Runnable action) {
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.textProperty().bind(texts.of(key));
        button.setOnAction(click -> action.run());
        return button;
    }

    private void show(Step step) {
        SetupPage page = pages.get(step);
        if (page == null) {
            return;
        }
        scroll.setContent(page);
        scroll.setVvalue(0);
        draw();
        // What a scroll pane shows can have the focus a pulse later only.
        Platform.runLater(() -> {
            Node first = page.first();
            if (page.getScene() != null && step == model.step().get()) {
                (first == null ? next : first).requestFocus();
            }
        });
    }

    private void draw() {
        List<Step> steps = model.steps();
        int now = steps.indexOf(model.step().get());
        where.setText(texts.get("setup.where", now + 1, steps.size()));
        progress.setProgress((now + 1.0) / steps.size());
        back.setDisable(now == 0);
        next.setText(texts.get(now == steps.size() - 1 ? "setup.begin" : "setup.next"));
        rail.getChildren().clear();
        for (int at = 0; at < steps.size(); at++) {
            rail.getChildren().add(line(steps.get(at), at, now));
        }
        tell();
    }

    private Node line(Step step, int at, int now) {
        FontIcon sign = new FontIcon(
                at < now
                        ? Material2AL.CHECK_CIRCLE
                        : at == now ? Material2MZ.RADIO_BUTTON_CHECKED : Material2MZ.RADIO_BUTTON_UNCHECKED);
        Label line = new Label(texts.get("setup.step." + step), sign);
        line.getStyleClass().add("setup-line");
        line.getStyleClass().add(at < now ? "setup-line-done" : at == now ? "setup-line-now" : "setup-line-later");
        line.setMaxWidth(Double.MAX_VALUE);
        return line;
    }

    private void tell() {
        if (model.busy().get()) {
            said.setText(texts.get("setup.beginning"));
        } else if (model.failure().get().isPresent()) {
            said.setText(texts.get("setup.failed." + model.failure().get().get()));
        } else {
            said.setText(model.missing()
                    .get()
                    .map(it -> texts.get(it.key(), it.about()))
                    .orElse(""));
        }
        said.pseudoClassStateChanged(
                javafx.css.PseudoClass.getPseudoClass("busy"), model.busy().get());
    }
}
