package org.evidencestation.app.desktop.wall;

import java.util.function.ToIntFunction;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.evidencestation.app.custody.DockState;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The strip below the wall: how many slots are in which state, what space is left, which regulation applies. */
final class SummaryView extends HBox {
    /** Below it there is no room for every word: the sign for sounds stands alone. */
    private static final double NARROW = 1280;

    private final Texts texts;
    private final Formats formats;

    SummaryView(WallModel wall, StatusModel status, WallModel.Words words, Labeled quiet) {
        this.texts = words.texts();
        this.formats = words.formats();
        getStyleClass().add("summary");
        add(wall, Mark.IDLE, Counts::idle);
        add(wall, Mark.COLLECTING, Counts::collecting);
        add(wall, Mark.ATTENTION, Counts::attention);
        add(wall, Mark.FAULT, Counts::fault);
        add(wall, Mark.READY, Counts::ready);
        Region spacer = new Region();
        setHgrow(spacer, Priority.ALWAYS);
        Label space = new Label("", new FontIcon(Material2MZ.STORAGE));
        space.getStyleClass().add("summary-fact");
        Label profile = new Label("", new FontIcon(Material2AL.GAVEL));
        profile.getStyleClass().add("summary-fact");
        profile.setWrapText(true);
        profile.setMinHeight(USE_PREF_SIZE);
        space.setMinWidth(USE_PREF_SIZE);
        quiet.contentDisplayProperty()
                .bind(widthProperty()
                        .map(width ->
                                width.doubleValue() < NARROW ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        getChildren().addAll(spacer, space, profile, quiet);
        Runnable redraw = () -> show(status, space, profile);
        status.status().subscribe(redraw);
        status.failed().subscribe(each -> redraw.run());
        texts.language().subscribe(redraw);
    }

    private void add(WallModel wall, Mark mark, ToIntFunction<Counts> count) {
        Label number = new Label();
        number.getStyleClass().add("summary-number");
        number.textProperty().bind(wall.counts().map(counts -> Integer.toString(count.applyAsInt(counts))));
        Label word = new Label();
        word.textProperty().bind(texts.of("summary." + mark));
        HBox chip = new HBox(new FontIcon(Symbols.of(mark)), number, word);
        chip.getStyleClass().add("summary-chip");
        for (DockState state : DockState.values()) {
            chip.pseudoClassStateChanged(Styles.of(state), state == mark.state());
        }
        chip.setMinWidth(USE_PREF_SIZE);
        getChildren().add(chip);
    }

    private void show(StatusModel status, Label space, Label profile) {
        status.status()
                .get()
                .ifPresentOrElse(
                        now -> {
                            space.setText(texts.get(
                                    "summary.space", formats.size(now.vaultFree()), formats.size(now.vaultTotal())));
                            profile.setText(texts.get("summary.profile", now.profile()));
                            space.pseudoClassStateChanged(
                                    Styles.of(DockState.FAULT),
                                    now.vaultNearlyFull() || status.failed().get());
                        },
                        () -> {
                            space.setText(texts.get(status.failed().get() ? "summary.noSpace" : "summary.asking"));
                            profile.setText("");
                        });
        TileView.visible(profile, !profile.getText().isEmpty());
    }
}
