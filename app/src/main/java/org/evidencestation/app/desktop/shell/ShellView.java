package org.evidencestation.app.desktop.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
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

/** Header, one screen, footer. */
public final class ShellView extends BorderPane {
    private final ShellModel model;
    private final Texts texts;
    private final Door door;
    private final Screens screens;
    private final Map<Screen, ToggleButton> toggles = new EnumMap<>(Screen.class);

    /**
     * @param unit whose station it is, in its own words
     * @param version of the program
     */
    public ShellView(ShellModel model, Texts texts, String unit, String version, Screens screens) {
        this.model = model;
        this.texts = texts;
        this.screens = screens;
        this.door = screens.door();
        getStyleClass().add("shell");
        Node header = header(unit, screens.worst());
        Node footer = footer(version);
        Runnable show = () -> {
            Screen screen = model.screen().get();
            boolean alone = screen == Screen.TIME_CARD || screen == Screen.ROOM;
            setTop(alone ? null : header);
            setBottom(alone ? null : footer);
            Node center = of(screen);
            setCenter(center);
            if (alone) {
                center.requestFocus();
            }
        };
        model.screen().subscribe(screen -> show.run());
        door.in().subscribe((before, now) -> show.run());
    }

    private Node of(Screen screen) {
        boolean may = screen.anyOf().isEmpty() || door.may().test(screen);
        return may
                ? Objects.requireNonNull(screens.nodes().get(screen), screen.name())
                        .get()
                : door.way().apply(screen);
    }

    private Node header(String unit, ObservableValue<HealthState> worst) {
        FontIcon shield = new FontIcon(Material2MZ.VERIFIED_USER);
        shield.getStyleClass().add("shell-mark");
        Label title = new Label();
        title.getStyleClass().add("shell-title");
        title.textProperty().bind(texts.of("shell.title"));
        title.setMinWidth(USE_PREF_SIZE);
        Label owner = new Label(unit);
        owner.getStyleClass().add("shell-unit");
        VBox names = new VBox(title, owner);
        names.getStyleClass().add("shell-names");
        Label clock = new Label();
        clock.setId("clock");
        clock.getStyleClass().add("shell-clock");
        clock.textProperty().bind(model.clock());
        clock.setMinWidth(USE_PREF_SIZE);
        HBox header = new HBox(shield, names, navigation(worst), spacer(), clock, door.chip(), language(), theme());
        header.getStyleClass().add("shell-header");
        header.setMinWidth(0);
        header.widthProperty().subscribe(width -> fitSoon(header));
        door.in().subscribe(in -> fitSoon(header));
        texts.language().subscribe(language -> fitSoon(header));
        model.screen().subscribe(screen -> fitSoon(header));
        return header;
    }

    /** After the layout that is under way, which a change from within would confuse. */
    private void fitSoon(HBox header) {
        Platform.runLater(() -> fit(header));
    }

    /** Where there is no room for every name, the places that are not shown now keep their signs only. */
    private void fit(HBox header) {
        toggles.values().forEach(it -> it.setContentDisplay(ContentDisplay.LEFT));
        if (header.getScene() == null || header.getWidth() <= 0) {
            return;
        }
        header.applyCss();
        if (header.prefWidth(-1) > header.getWidth()) {
            toggles.forEach((screen, toggle) -> toggle.setContentDisplay(
                    screen == model.screen().get().entry() ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY));
        }
    }

    private Node navigation(ObservableValue<HealthState> worst) {
        ToggleGroup group = new ToggleGroup();
        ToggleButton health = toggle(Screen.HEALTH, Material2AL.FACT_CHECK, group);
        HBox sign = new HBox(health.getGraphic(), dot(worst));
        sign.setAlignment(Pos.CENTER_LEFT);
        health.setGraphic(sign);
        health.accessibleHelpProperty().bind(worst.flatMap(state -> texts.of("health.state." + state)));
        HBox navigation = new HBox(
                toggle(Screen.WALL, Material2MZ.VIEW_MODULE, group),
                toggle(Screen.TODO, Material2AL.INBOX, group),
                toggle(Screen.DUTY, Material2AL.ASSIGNMENT_IND, group),
                toggle(Screen.ACCESS, Material2AL.HOW_TO_REG, group),
                toggle(Screen.RECORDINGS, Material2MZ.VIDEO_LIBRARY, group),
                toggle(Screen.ROOM, Material2MZ.ONDEMAND_VIDEO, group),
                toggle(Screen.EQUIPMENT, Material2AL.DEVICES_OTHER, group),
                toggle(Screen.REVIEW, Material2MZ.RATE_REVIEW, group),
                toggle(Screen.JOURNAL, Material2AL.LIST_ALT, group),
                toggle(Screen.REGULATIONS, Material2AL.GAVEL, group),
                health,
                toggle(Screen.TIME_CARD, Material2MZ.QR_CODE, group));
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
            dot.setVisible(state.calls());
            dot.setManaged(state.calls());
        });
        return dot;
    }

    private ToggleButton toggle(Screen screen, Ikon icon, ToggleGroup group) {
        ToggleButton toggle = new ToggleButton("", new FontIcon(icon));
        toggle.setId("go-" + screen.name().toLowerCase(java.util.Locale.ROOT));
        toggle.textProperty().bind(texts.of("shell." + screen));
        toggle.setToggleGroup(group);
        toggles.put(screen, toggle);
        Tooltip name = new Tooltip();
        name.textProperty().bind(texts.of("shell." + screen));
        toggle.setTooltip(name);
        toggle.setMinWidth(USE_PREF_SIZE);
        door.in().subscribe(in -> {
            boolean may = screen.anyOf().isEmpty() || door.may().test(screen);
            toggle.setVisible(may);
            toggle.setManaged(may);
        });
        model.screen().subscribe(now -> toggle.setSelected(now.entry() == screen));
        toggle.accessibleTextProperty().bind(toggle.textProperty());
        toggle.setOnAction(click -> {
            model.screen().set(screen);
            toggle.setSelected(true);
        });
        return toggle;
    }

    private Button language() {
        Button button = new Button("", new FontIcon(Material2MZ.TRANSLATE));
        button.setId("language");
        button.textProperty().bind(texts.of("shell.otherLanguage"));
        button.setOnAction(click -> model.switchLanguage());
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private Button theme() {
        FontIcon icon = new FontIcon(Material2AL.BRIGHTNESS_4);
        Button button = new Button("", icon);
        button.setId("theme");
        button.accessibleTextProperty().bind(texts.of("shell.theme"));
        button.setOnAction(click -> model.switchTheme());
        button.setMinWidth(USE_PREF_SIZE);
        model.theme()
                .subscribe(theme ->
                        icon.setIconCode(theme == Theme.LIGHT ? Material2MZ.NIGHTS_STAY : Material2MZ.WB_SUNNY));
        return button;
    }

    private Node footer(String version) {
        Label units = new Label();
        units.textProperty().bind(texts.of("shell.units"));
        Label program = new Label();
        program.textProperty().bind(texts.language().map(language -> texts.get("shell.version", version)));
        HBox footer = new HBox(units, spacer(), program);
        footer.getStyleClass().add("shell-footer");
        return footer;
    }

    private static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    /**
     * Whom the header leads where.
     *
     * @param in changes whenever somebody else is in, or nobody
     * @param may whether whoever is in may see a screen that is not for everybody
     * @param chip says in the header who is in
     * @param way what stands in place of a screen for whoever may not see it
     */
    public record Door(ObservableValue<?> in, Predicate<Screen> may, Node chip, Function<Screen, Node> way) {}

    /**
     * What the header leads to.
     *
     * @param nodes give the one of each screen, the same every time; asked when it is looked at
     * @param worst state of anything on the health screen
     */
    public record Screens(Map<Screen, Supplier<Node>> nodes, ObservableValue<HealthState> worst, Door door) {
        public Screens {
            nodes = Map.copyOf(nodes);
        }
    }
}
