package org.evidencestation.app.desktop.wall;

import java.time.InstantSource;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.evidencestation.app.desktop.text.Texts;

/** All tiles at once, never scrolled: they share the room there is, and their text grows and shrinks with it. */
final class RackView extends Region {
    private static final double GAP = 10;

    private final WallModel model;
    private final RackGrid grid;
    private final SlotDigits digits;
    private final List<TileView> tiles;

    RackView(WallModel model, Texts texts, InstantSource time) {
        this.model = model;
        grid = RackGrid.of(model.tiles().size());
        digits = new SlotDigits(model.tiles().size(), time);
        tiles = model.tiles().stream().map(tile -> new TileView(tile, texts)).toList();
        getStyleClass().add("rack");
        setMinSize(0, 0);
        getChildren().addAll(tiles);
        tiles.forEach(this::listen);
        widthProperty().subscribe(this::fit);
        heightProperty().subscribe(this::fit);
        model.opened()
                .subscribe(opened -> tiles.forEach(
                        tile -> tile.opened(opened.filter(tile.model()::equals).isPresent())));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Puts the keyboard back on the rack. */
    void focus(TileModel tile) {
        tiles.get(tile.slot() - 1).requestFocus();
    }

    boolean inRightHalf(TileModel tile) {
        return (tile.slot() - 1) % grid.columns() >= grid.columns() / 2;
    }

    private void listen(TileView tile) {
        tile.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                tile.requestFocus();
                model.open(tile.model());
            }
        });
    }

    private void pressed(KeyEvent event) {
        int at = tiles.indexOf(event.getTarget());
        if (at < 0) {
            return;
        }
        if (event.getCode().isDigitKey()) {
            int digit = event.getCode().getCode() - digitZero(event.getCode());
            digits.typed(digit).ifPresent(slot -> go(slot - 1));
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            model.open(tiles.get(at).model());
        } else if (event.getCode().isArrowKey()) {
            go(neighbour(at, event.getCode()));
        } else {
            return;
        }
        event.consume();
    }

    private int neighbour(int at, KeyCode key) {
        return switch (key) {
            case LEFT, KP_LEFT -> grid.moved(at, -1, 0);
            case RIGHT, KP_RIGHT -> grid.moved(at, 1, 0);
            case UP, KP_UP -> grid.moved(at, 0, -1);
            case DOWN, KP_DOWN -> grid.moved(at, 0, 1);
            default -> at;
        };
    }

    /** An open drawer follows the keyboard; a shut one stays shut. */
    private void go(int to) {
        tiles.get(to).requestFocus();
        if (model.opened().get().isPresent()) {
            model.open(tiles.get(to).model());
        }
    }

    private static int digitZero(KeyCode key) {
        return key.isKeypadKey() ? KeyCode.NUMPAD0.getCode() : KeyCode.DIGIT0.getCode();
    }

    /** Takes the sizes for about this much room before it is styled and laid out, so that the first look is made once. */
    void expect(double width, double height) {
        takeSizes(across(width), down(height));
    }

    private double across(double width) {
        return (width - snappedLeftInset() - snappedRightInset() - GAP * (grid.columns() - 1)) / grid.columns();
    }

    private double down(double height) {
        return (height - snappedTopInset() - snappedBottomInset() - GAP * (grid.rows() - 1)) / grid.rows();
    }

    private void fit() {
        takeSizes(across(getWidth()), down(getHeight()));
    }

    private void takeSizes(double across, double down) {
        if (across > 0 && down > 0) {
            tiles.forEach(tile -> tile.fit(across, down));
        }
    }

    @Override
    protected void layoutChildren() {
        double width = across(getWidth());
        double height = down(getHeight());
        for (int i = 0; i < tiles.size(); i++) {
            int column = i % grid.columns();
            int row = i / grid.columns();
            double x = snappedLeftInset() + column * (width + GAP);
            double y = snappedTopInset() + row * (height + GAP);
            layoutInArea(tiles.get(i), x, y, width, height, 0, HPos.LEFT, VPos.TOP);
        }
    }
}
