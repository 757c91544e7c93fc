package org.evidencestation.app.desktop.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.health.HealthState;
import org.evidencestation.app.desktop.health.HealthSymbols;
import org.evidencestation.app.desktop.text.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** Whose station it is, the ways to every place, the time, who is in. What there is no room for keeps its sign, and its name to be heard. */
final class HeaderView extends HBox {
    /** Where the time of day stands in a moment such as 2026-11-21 08:05:12 (+08:00). */
    private static final int TIME = 11;

    private final ShellModel model;
    private final Texts texts;
    private final ShellView.Door door;
    private final Map<Screen, ToggleButton> toggles = new EnumMap<>(Screen.class);
    private final VBox names;
    private final Button language;
    private final BooleanProperty brief = new SimpleBooleanProperty();

    HeaderView(ShellModel model, Texts texts, String unit, ObservableValue<HealthState> worst, ShellView.Door door) {
        this.model = model;
        this.texts = texts;
        this.door = door;
        FontIcon shield = new FontIcon(Material2MZ.VERIFIED_USER);
        shield.getStyleClass().add("shell-mark");
        names = names(unit);
        language = language();
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        getChildren().addAll(shield, names, navigation(worst), spacer, clock(), door.chip(), language, theme());
        getStyleClass().add("shell-header");
        setMinWidth(0);
        widthProperty().subscribe(width -> fitSoon());
        door.in().subscribe(in -> fitSoon());
        texts.language().subscribe(now -> fitSoon());
        model.screen().subscribe(screen -> fitSoon());
    }

    private VBox names(String unit) {
        Label title = new Label();
        title.getStyleClass().add("shell-title");
        title.textProperty().bind(texts.of("shell.title"));
        title.setMinWidth(USE_PREF_SIZE);
        Label owner = new Label(unit);
        owner.getStyleClass().add("shell-unit");
        VBox both = new VBox(title, owner);
        both.getStyleClass().add("shell-names");
        return both;
    }

    private Label clock() {
        Label clock = new Label();
        clock.setId("clock");
        clock.getStyleClass().add("shell-clock");
        clock.textProperty().bind(brief.flatMap(shortly -> model.clock()
                .map(now -> shortly ? now.substring(TIME).replaceAll(" .*", "") : now)));
        clock.setMinWidth(USE_PREF_SIZE);
        return clock;
    }

    /** After the layout that is under way, which a change from within would confuse. */
    private void fitSoon() {
        Platform.runLater(this::fit);
    }

    /** Gives up one thing after another until the rest has room. */
    private void fit() {
        toggles.values().forEach(it -> it.setContentDisplay(ContentDisplay.LEFT));
        language.setContentDisplay(ContentDisplay.LEFT);
        show(names, true);
        brief.set(false);
        if (getScene() == null || getWidth() <= 0) {
            return;
        }
        List<Runnable> savings = List.of(
                this::signsButTheShown,
                () -> language.setContentDisplay(ContentDisplay.GRAPHIC_ONLY),
                () -> show(names, false),
                () -> brief.set(true),
                () -> toggles.values().forEach(it -> it.setContentDisplay(ContentDisplay.GRAPHIC_ONLY)));
        for (Runnable saving : savings) {
            applyCss();
            if (prefWidth(-1) <= getWidth()) {
                return;
            }
            saving.run();
        }
    }

    private void signsButTheShown() {
        toggles.forEach((screen, toggle) -> toggle.setContentDisplay(
                screen == model.screen().get().entry() ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY));
    }

    private static void show(Node node, boolean yes) {
        node.setVisible(yes);
        node.setManaged(yes);
    }

    private Node navigation(ObservableValue<HealthState> worst) {
        ToggleButton health = toggle(Screen.HEALTH, Material2AL.FACT_CHECK);
        HBox sign = new HBox(health.getGraphic(), dot(worst));
        sign.setAlignment(Pos.CENTER_LEFT);
        health.setGraphic(sign);
        health.accessibleHelpProperty().bind(worst.flatMap(state -> texts.of("health.state." + state)));
        HBox navigation = new HBox(
                toggle(Screen.WALL, Material2MZ.VIEW_MODULE),
                toggle(Screen.TODO, Material2AL.INBOX),
                toggle(Screen.DUTY, Material2AL.ASSIGNMENT_IND),
                toggle(Screen.ACCESS, Material2AL.HOW_TO_REG),
                toggle(Screen.RECORDINGS, Material2MZ.VIDEO_LIBRARY),
                toggle(Screen.ROOM, Material2MZ.ONDEMAND_VIDEO),
                toggle(Screen.EQUIPMENT, Material2AL.DEVICES_OTHER),
                toggle(Screen.REVIEW, Material2MZ.RATE_REVIEW),
                toggle(Screen.JOURNAL, Material2AL.LIST_ALT),
                toggle(Screen.REGULATIONS, Material2AL.GAVEL),
                health,
                toggle(Screen.TIME_CARD, Material2MZ.QR_CODE));
        navigation.getStyleClass().add("shell-navigation");
        return navigation;
    }

    /** Seen from every screen, but only when somebody is called; its shape says how urgently. */
    private static Node dot(ObservableValue<HealthState> worst) {
        FontIcon dot = new FontIcon(HealthSymbols.of(HealthState.NEUTRAL));
        dot.setId("health-dot");
        dot.getStyleClass().add("health-dot");
        worst.subscribe(state -> {
            dot.setIconCode(HealthSymbols.of(state));
            HealthSymbols.mark(dot, state);
            show(dot, state.calls());
        });
        return dot;
    }

    private ToggleButton toggle(Screen screen, Ikon icon) {
        ToggleButton toggle = new ToggleButton("", new FontIcon(icon));
        toggle.setId("go-" + screen.name().toLowerCase(Locale.ROOT));
        toggle.textProperty().bind(texts.of("shell." + screen));
        toggles.put(screen, toggle);
        toggle.setTooltip(tip("shell." + screen));
        toggle.setMinWidth(USE_PREF_SIZE);
        door.in()
                .subscribe(in ->
                        show(toggle, screen.anyOf().isEmpty() || door.may().test(screen)));
        model.screen().subscribe(now -> toggle.setSelected(now.entry() == screen));
        toggle.accessibleTextProperty().bind(toggle.textProperty());
        toggle.setOnAction(click -> {
            model.screen().set(screen);
            toggle.setSelected(true);
        });
        return toggle;
    }

    private Tooltip tip(String key) {
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.of(key));
        return tip;
    }

    private Button language() {
        Button button = new Button("", new FontIcon(Material2MZ.TRANSLATE));
        button.setId("language");
        button.textProperty().bind(texts.of("shell.otherLanguage"));
        button.accessibleTextProperty().bind(texts.of("shell.otherLanguage"));
        button.setTooltip(tip("shell.otherLanguage"));
        button.setOnAction(click -> model.switchLanguage());
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private Button theme() {
        FontIcon icon = new FontIcon(Material2AL.BRIGHTNESS_4);
        Button button = new Button("", icon);
        button.setId("theme");
        button.accessibleTextProperty().bind(texts.of("shell.theme"));
        button.setTooltip(tip("shell.theme"));
        button.setOnAction(click -> model.switchTheme());
        button.setMinWidth(USE_PREF_SIZE);
        model.theme()
                .subscribe(theme ->
                        icon.setIconCode(theme == Theme.LIGHT ? Material2MZ.NIGHTS_STAY : Material2MZ.WB_SUNNY));
        return button;
    }
}
