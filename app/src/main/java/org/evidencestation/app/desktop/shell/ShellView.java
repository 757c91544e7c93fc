package org.evidencestation.app.desktop.shell;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.evidencestation.app.desktop.health.HealthState;
import org.evidencestation.app.desktop.text.Texts;

/** Header, one screen, footer. */
public final class ShellView extends BorderPane {
    private final Texts texts;
    private final Door door;
    private final Screens screens;

    /**
     * @param unit whose station it is, in its own words
     * @param version of the program
     */
    public ShellView(ShellModel model, Texts texts, String unit, String version, Screens screens) {
        this.texts = texts;
        this.screens = screens;
        this.door = screens.door();
        getStyleClass().add("shell");
        Node header = new HeaderView(model, texts, unit, screens.worst(), door);
        Node footer = footer(model, version);
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

    private Node footer(ShellModel model, String version) {
        Label units = new Label();
        units.textProperty().bind(texts.of("shell.units"));
        Label program = new Label();
        program.textProperty().bind(texts.language().map(language -> texts.get("shell.version", version)));
        HBox footer = new HBox(units, working(model), spacer(), program);
        footer.getStyleClass().add("shell-footer");
        return footer;
    }

    /** Whatever takes more than a second says so on every screen, also where it has no place of its own for it. */
    private Node working(ShellModel model) {
        ProgressIndicator sign = new ProgressIndicator();
        Label words = new Label();
        words.setId("working");
        words.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("shell.working", model.working().get()), model.working(), texts.language()));
        HBox working = new HBox(sign, words);
        working.getStyleClass().add("shell-working");
        BooleanBinding shown = model.working().greaterThan(0);
        working.visibleProperty().bind(shown);
        working.managedProperty().bind(shown);
        sign.visibleProperty().bind(shown);
        return working;
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
