package org.evidencestation.app.desktop.player;

import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.text.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** Everything a film can be told, as buttons large enough for a finger, and both clocks. */
final class ControlsView extends HBox {
    static final Duration LEAP = Duration.ofSeconds(5);

    private final PlayerModel model;
    private final ClockWords clocks;
    private final Texts texts;
    private final Label position = new Label();
    private final Label recorder = new Label();
    private final Label corrected = new Label();

    ControlsView(PlayerModel model, ClockWords clocks, Texts texts) {
        this.model = model;
        this.clocks = clocks;
        this.texts = texts;
        getStyleClass().add("player-controls");
        setAlignment(Pos.CENTER_LEFT);
        position.setId("player-position");
        position.getStyleClass().add("player-position");
        position.setMinWidth(USE_PREF_SIZE);
        recorder.setId("player-recorder-time");
        corrected.setId("player-corrected-time");
        VBox times = new VBox(recorder, corrected);
        times.getStyleClass().add("player-times");
        times.setMinWidth(0);
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        getChildren()
                .addAll(
                        button("player-back", Material2AL.FAST_REWIND, "player.back", () -> model.leap(LEAP.negated())),
                        button(
                                "player-step-back",
                                Material2MZ.SKIP_PREVIOUS,
                                "player.stepBack",
                                () -> model.step(false)),
                        play(),
                        button("player-step", Material2MZ.SKIP_NEXT, "player.step", () -> model.step(true)),
                        button("player-forward", Material2AL.FAST_FORWARD, "player.forward", () -> model.leap(LEAP)),
                        button("player-slower", Material2MZ.REMOVE, "player.slower", model::slower),
                        speed(),
                        button("player-faster", Material2AL.ADD, "player.faster", model::faster),
                        position,
                        spacer,
                        times);
        model.state().subscribe(state -> playable(state != PlayerModel.State.UNPLAYABLE));
        model.position().subscribe(at -> redraw());
        model.length().subscribe(length -> redraw());
        model.reel().subscribe(reel -> redraw());
        texts.language().subscribe(language -> redraw());
    }

    private void playable(boolean yes) {
        getChildren().stream().filter(Button.class::isInstance).forEach(button -> button.setDisable(!yes));
    }

    private Button play() {
        FontIcon icon = new FontIcon(Material2MZ.PLAY_ARROW);
        Button button = button("player-play", Material2MZ.PLAY_ARROW, "player.play", model::playOrPause);
        button.setGraphic(icon);
        button.getStyleClass().add("accent");
        model.state()
                .subscribe(state -> icon.setIconCode(
                        state == PlayerModel.State.PLAYING ? Material2MZ.PAUSE : Material2MZ.PLAY_ARROW));
        return button;
    }

    private Label speed() {
        Label label = new Label();
        label.setId("player-speed");
        label.getStyleClass().add("player-speed");
        label.setMinWidth(USE_PREF_SIZE);
        label.textProperty().bind(model.speed().map(Speeds::text));
        return label;
    }

    private Button button(String id, Ikon icon, String key, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(48);
        button.accessibleTextProperty().bind(texts.of(key));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.of(key));
        button.setTooltip(tip);
        button.setOnAction(click -> action.run());
        return button;
    }

    private void redraw() {
        Duration length = model.length().get();
        position.setText(
                Positions.exact(model.position().get()) + (length.isPositive() ? " / " + Positions.whole(length) : ""));
        recorder.setText(clocks.at(model.position().get()).getFirst());
        corrected.setText(clocks.at(model.position().get()).getLast());
    }
}
