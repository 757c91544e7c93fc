package org.evidencestation.app.desktop.wall;

import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A battery filled as far as it is charged. */
final class BatteryView extends HBox {
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final int LOW_BELOW = 20;
    private static final double WIDTH = 1.7;
    private static final double HEIGHT = 0.85;

    private final Region charge = new Region();
    private final StackPane shell = new StackPane(charge);
    private final Region pole = new Region();
    private double em = 12;
    private int percent;

    BatteryView() {
        getStyleClass().add("battery");
        shell.getStyleClass().add("battery-shell");
        charge.getStyleClass().add("battery-charge");
        pole.getStyleClass().add("battery-pole");
        getChildren().addAll(shell, pole);
    }

    void fit(double size) {
        em = size;
        draw();
    }

    void show(int now) {
        percent = now;
        pseudoClassStateChanged(LOW, now < LOW_BELOW);
        draw();
    }

    private void draw() {
        double inside = WIDTH * em - 4;
        fix(shell, WIDTH * em, HEIGHT * em);
        fix(charge, Math.max(1, inside * percent / 100), HEIGHT * em - 4);
        fix(pole, 2, HEIGHT * em / 2);
    }

    private static void fix(Region region, double width, double height) {
        region.setMinSize(width, height);
        region.setMaxSize(width, height);
    }
}
