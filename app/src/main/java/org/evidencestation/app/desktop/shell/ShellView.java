package org.evidencestation.app.desktop.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
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
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.desktop.text.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** Header, one screen, footer. */
public final class ShellView extends BorderPane {
    private static final double WIDE = 1360;
    private static final double WIDE_ENGLISH = 1600;

    private final ShellModel model;
    private final Texts texts;

    /**
     * @param unit whose station it is, in its own words
     * @param version of the program
     */
    public ShellView(ShellModel model, Texts texts, String unit, String version, Screens screens) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("shell");
        Node header = header(unit, screens.worst());
        Node footer = footer(version);
        model.screen().subscribe(screen -> {
            boolean alone = screen == Screen.TIME_CARD || screen == Screen.ROOM;
            setTop(alone ? null : header);
            setBottom(alone ? null : footer);
            Node center = screens.of(screen);
            setCenter(center);
            if (alone) {
                center.requestFocus();
            }
        });
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
        HBox header = new HBox(shield, names, navigation(worst), spacer(), clock, language(), theme());
        header.getStyleClass().add("shell-header");
        return header;
    }

    private Node navigation(ObservableValue<HealthState> worst) {
        ToggleGroup group = new ToggleGroup();
        ToggleButton health = toggle(Screen.HEALTH, Material2AL.FACT_CHECK, group);
        health.setGraphic(new HBox(health.getGraphic(), dot(worst)));
        health.accessibleHelpProperty().bind(worst.flatMap(state -> texts.of("health.state." + state)));
        HBox navigation = new HBox(
                toggle(Screen.WALL, Material2MZ.VIEW_MODULE, group),
                toggle(Screen.DUTY, Material2AL.ASSIGNMENT_IND, group),
                toggle(Screen.ACCESS, Material2AL.HOW_TO_REG, group),
                toggle(Screen.RECORDINGS, Material2MZ.VIDEO_LIBRARY, group),
                toggle(Screen.ROOM, Material2MZ.ONDEMAND_VIDEO, group),
                toggle(Screen.EQUIPMENT, Material2AL.DEVICES_OTHER, group),
                toggle(Screen.REVIEW, Material2MZ.RATE_REVIEW, group),
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
        toggle.setMinWidth(USE_PREF_SIZE);
        model.screen().subscribe(now -> toggle.setSelected(now == screen));
        toggle.accessibleTextProperty().bind(toggle.textProperty());
        toggle.contentDisplayProperty()
                .bind(Bindings.createObjectBinding(
                        () -> narrow() && !toggle.isSelected() ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT,
                        widthProperty(),
                        texts.language(),
                        toggle.selectedProperty()));
        Tooltip words = new Tooltip();
        words.textProperty().bind(toggle.textProperty());
        toggle.setTooltip(words);
        toggle.setOnAction(click -> {
            model.screen().set(screen);
            toggle.setSelected(true);
        });
        return toggle;
    }

    /** Not every name fits: those of the other screens give way to their signs. */
    private boolean narrow() {
        return getWidth() < (texts.language().get() == Language.ENGLISH ? WIDE_ENGLISH : WIDE);
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
     * What the header leads to.
     *
     * @param worst state of anything on the health screen
     */
    public record Screens(
            Node wall,
            Node recordings,
            Node duty,
            Node access,
            Node equipment,
            Node review,
            Node regulations,
            Node health,
            Node timeCard,
            Node room,
            ObservableValue<HealthState> worst) {
        private Node of(Screen screen) {
            return switch (screen) {
                case WALL -> wall;
                case RECORDINGS -> recordings;
                case DUTY -> duty;
                case ACCESS -> access;
                case EQUIPMENT -> equipment;
                case REVIEW -> review;
                case REGULATIONS -> regulations;
                case HEALTH -> health;
                case TIME_CARD -> timeCard;
                case ROOM -> room;
            };
        }
    }
}
