package org.evidencestation.app.desktop.wall;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The clips that ended last, on a tile with room for them. */
final class RecentView extends VBox {
    private double em = 12;

    RecentView() {
        getStyleClass().add("tile-recent");
    }

    void fit(double size) {
        em = size;
        lookupAll(".ikonli-font-icon").forEach(icon -> ((ScaledIcon) icon).fit(em));
    }

    void show(List<TileFace.Recent> recent) {
        TileView.visible(this, !recent.isEmpty());
        getChildren().setAll(recent.stream().map(this::line).toList());
    }

    private Node line(TileFace.Recent clip) {
        ScaledIcon icon = new ScaledIcon(Symbols.of(clip.kind()), 1.05);
        icon.fit(em);
        Label name = new Label(clip.name());
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label detail = new Label(clip.detail());
        detail.getStyleClass().add("tile-code");
        detail.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(icon, name, detail);
        line.getStyleClass().addAll("tile-line", "clip-" + clip.kind().name().toLowerCase(Locale.ROOT));
        return line;
    }
}
