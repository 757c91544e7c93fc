package org.evidencestation.app.desktop.account;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Rights;
import org.evidencestation.app.account.StationRole;
import org.evidencestation.app.desktop.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** In place of a screen that is not for who is in: it says whose it is. */
public final class NotYoursView extends VBox {
    public NotYoursView(Set<Right> anyOf, Texts texts) {
        super(12);
        setId("not-yours");
        getStyleClass().add("empty");
        setAlignment(Pos.CENTER);
        FontIcon lock = new FontIcon(Material2AL.LOCK);
        lock.setIconSize(48);
        Label words = new Label();
        words.textProperty().bind(texts.language().map(language -> texts.get("account.notYours", whose(anyOf, texts))));
        words.setWrapText(true);
        getChildren().addAll(lock, words);
    }

    private static String whose(Set<Right> anyOf, Texts texts) {
        return Arrays.stream(StationRole.values())
                .filter(role -> Rights.of(Set.of(role)).stream().anyMatch(anyOf::contains))
                .map(role -> texts.get("account.role." + role))
                .collect(Collectors.joining("、"));
    }
}
