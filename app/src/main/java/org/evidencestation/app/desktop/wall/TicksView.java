package org.evidencestation.app.desktop.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.evidencestation.app.custody.DockSnapshot.Step;
import org.evidencestation.app.custody.DockSnapshot.StepState;

/** The four steps, each with its own tick. */
final class TicksView extends HBox {
    private final List<Label> labels = new ArrayList<>();
    private final List<ScaledIcon> icons = new ArrayList<>();

    TicksView() {
        getStyleClass().add("tile-ticks");
        for (Step step : Step.values()) {
            ScaledIcon icon = new ScaledIcon(Symbols.of(StepState.PENDING), 1.15);
            Label label = new Label("", icon);
            label.getStyleClass().addAll("tile-tick", step.name().toLowerCase(Locale.ROOT));
            icons.add(icon);
            labels.add(label);
        }
        getChildren().addAll(labels);
    }

    void fit(double em) {
        icons.forEach(icon -> icon.fit(em));
    }

    void show(List<TileFace.Tick> ticks) {
        TileView.visible(this, !ticks.isEmpty());
        for (int i = 0; i < ticks.size(); i++) {
            TileFace.Tick tick = ticks.get(i);
            labels.get(i).setText(tick.word());
            icons.get(i).setIconCode(Symbols.of(tick.state()));
            for (StepState state : StepState.values()) {
                PseudoClass style = PseudoClass.getPseudoClass(state.name().toLowerCase(Locale.ROOT));
                labels.get(i).pseudoClassStateChanged(style, state == tick.state());
            }
        }
    }
}
