package org.evidencestation.app.desktop.wall;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.evidencestation.app.custody.DockState;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.policy.ClockBand;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** One slot. All its measures are in em of its own font size, so that {@link #fit} scales it as a whole. */
final class TileView extends VBox {
    private static final PseudoClass URGENT = PseudoClass.getPseudoClass("urgent");
    private static final PseudoClass ROOMY = PseudoClass.getPseudoClass("roomy");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass TINY = PseudoClass.getPseudoClass("tiny");
    private static final PseudoClass OPENED = PseudoClass.getPseudoClass("opened");

    private final TileModel model;
    private final TileHeader header;
    private final TicksView ticks;
    private final BatteryView battery = new BatteryView();
    private final RecentView recent = new RecentView();
    private final ScaledIcon clock = new ScaledIcon(Material2MZ.SCHEDULE, 1.1);
    private final ScaledIcon receipt = new ScaledIcon(Material2AL.DONE_ALL, 1.1);
    private final Label name = label("tile-name");
    private final Label percentCharged = label("tile-plain");
    private final Label officer = label("tile-muted");
    private final Label offset = label("tile-clock");
    private final Label headline = label("tile-headline");
    private final Label percent = label("tile-percent");
    private final Label pace = label("tile-plain");
    private final Label count = label("tile-muted");
    private final Label due = label("tile-due");
    private final Label hint = label("tile-hint");
    private final Label note = label("tile-note");
    private final ProgressBar bar = new ProgressBar();
    private final VBox body = new VBox();
    private final HBox whoLine;
    private final HBox clockLine;
    private final HBox paceLine;
    private boolean tiny;
    private @Nullable Fitted fitted;

    private record Fitted(Density density, double em, boolean narrow, boolean tiny) {}

    TileView(TileModel model, Texts texts) {
        this.model = model;
        header = new TileHeader(texts);
        ticks = new TicksView();
        whoLine = line();
        clockLine = line();
        paceLine = line(percent, pace, spacer(), receipt, count);
        note.setWrapText(true);
        for (Label whole : new Label[] {percentCharged, percent, count, offset}) {
            whole.setMinWidth(USE_PREF_SIZE);
        }
        bar.setMaxWidth(Double.MAX_VALUE);
        hint.textProperty().bind(texts.of("tile.hint"));
        body.getStyleClass().add("tile-body");
        setVgrow(body, Priority.ALWAYS);
        getStyleClass().add("tile");
        getChildren().addAll(header, body);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setId("tile-" + model.slot());
        arrange(Density.NORMAL);
        model.face().subscribe(this::show);
    }

    TileModel model() {
        return model;
    }

    /** Takes the size its text and lines should have in a tile of this many pixels; where that is the one they have, nothing is styled anew. */
    void fit(double width, double height) {
        Density density = Density.of(width, height);
        double em = density.em(width, height);
        Fitted now = new Fitted(density, em, Density.narrow(width, em), Density.tiny(width, em));
        if (now.equals(fitted)) {
            return;
        }
        fitted = now;
        setStyle("-fx-font-size: " + em + "px;");
        tiny = now.tiny();
        header.fit(em, tiny);
        ticks.fit(em);
        battery.fit(em);
        recent.fit(em);
        clock.fit(em);
        receipt.fit(em);
        pseudoClassStateChanged(NARROW, now.narrow());
        pseudoClassStateChanged(TINY, tiny);
        arrange(density);
        show(model.face().get());
    }

    private void arrange(Density density) {
        pseudoClassStateChanged(ROOMY, density == Density.ROOMY);
        switch (density) {
            case COMPACT -> {
                whoLine.getChildren().setAll(name, officer, spacer(), battery, percentCharged);
                clockLine.getChildren().setAll(headline, spacer(), clock, offset);
                body.getChildren().setAll(hint, whoLine, clockLine, note, spacerDown(), bar, paceLine, ticks, due);
            }
            case NORMAL -> arrange(spacerDown());
            case ROOMY -> arrange(recent, spacerDown());
        }
    }

    private void arrange(Node... middle) {
        whoLine.getChildren().setAll(name, spacer(), battery, percentCharged);
        clockLine.getChildren().setAll(officer, spacer(), clock, offset);
        body.getChildren().setAll(hint, whoLine, clockLine, headline, note);
        body.getChildren().addAll(middle);
        body.getChildren().addAll(bar, paceLine, ticks, due);
    }

    void opened(boolean now) {
        pseudoClassStateChanged(OPENED, now);
    }

    private void show(TileFace face) {
        for (DockState state : DockState.values()) {
            pseudoClassStateChanged(Styles.of(state), state == face.mark().state());
        }
        header.show(face);
        visible(hint, face.mark() == Mark.IDLE);
        text(headline, face.headline());
        show(face.who());
        visible(clockLine, face.who().isPresent() || face.headline().isPresent());
        text(note, face.note());
        recent.show(face.recent());
        showBar(face);
        ticks.show(face.ticks());
        text(due, face.due().map(TileFace.Due::words));
        due.pseudoClassStateChanged(URGENT, face.due().map(TileFace.Due::urgent).orElse(false));
        setAccessibleText(face.spoken());
    }

    private void show(Optional<TileFace.Who> who) {
        visible(whoLine, who.isPresent());
        visible(officer, who.isPresent());
        for (Node each : new Node[] {clock, offset}) {
            visible(each, who.isPresent() && !(tiny && headline.isVisible()));
        }
        who.ifPresent(known -> {
            name.setText(known.name());
            officer.setText(known.officer());
            offset.setText(known.clock());
            for (ClockBand band : ClockBand.values()) {
                clockLine.pseudoClassStateChanged(Styles.of(band), band == known.band());
            }
            visible(battery, known.battery().isPresent());
            text(percentCharged, known.battery().map(charge -> charge + "%"));
            known.battery().ifPresent(battery::show);
        });
    }

    private void showBar(TileFace face) {
        visible(bar, face.bar().isPresent());
        visible(paceLine, face.bar().isPresent());
        visible(receipt, face.received());
        face.bar().ifPresent(now -> {
            bar.setProgress(now.fraction());
            percent.setText(now.percent());
            pace.setText(now.pace());
            count.setText(now.count());
        });
    }

    private static void text(Label label, Optional<String> words) {
        label.setText(words.orElse(""));
        visible(label, words.isPresent());
    }

    static void visible(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(nodes);
        line.getStyleClass().add("tile-line");
        return line;
    }

    private static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    private static Region spacerDown() {
        Region spacer = new Region();
        setVgrow(spacer, Priority.ALWAYS);
        return spacer;
    }
}
