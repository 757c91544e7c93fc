package org.evidencestation.app.desktop.equipment;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.equipment.ServiceLife;

/** How much of a device's life is over, with the article that says how long it is (W11). */
final class LifeBar extends VBox {
    private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");

    LifeBar(ServiceLife life, Texts texts) {
        getStyleClass().add("life-bar");
        life.share().ifPresent(share -> {
            ProgressBar bar = new ProgressBar(share);
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.pseudoClassStateChanged(OVERDUE, life.standing() == ServiceLife.Standing.OVERDUE);
            getChildren().add(bar);
        });
        String standing = texts.get("equipment.life." + life.standing());
        String years = life.toYears()
                .flatMap(to -> life.fromYears().map(from -> texts.get("equipment.life.window", from, to)))
                .orElse("");
        Label words =
                new Label(standing + years + life.article().map(it -> " " + it).orElse(""));
        words.setWrapText(true);
        getChildren().add(words);
    }
}
