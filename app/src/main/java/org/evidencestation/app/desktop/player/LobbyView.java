package org.evidencestation.app.desktop.player;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.viewing.MayView;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/** What was granted and may be looked at now, one row for each request. */
final class LobbyView extends ScrollPane {
    private static final double WIDTH = 860;

    LobbyView(RoomModel model, List<MayView> granted, Texts texts, Formats formats) {
        Label title = new Label(texts.get("room.lobby"));
        title.getStyleClass().add("room-title");
        VBox rows = new VBox(10, title);
        rows.setId("room-lobby");
        rows.getStyleClass().add("room-lobby");
        rows.setMaxWidth(WIDTH);
        if (granted.isEmpty()) {
            Label none = new Label(texts.get("room.nothingGranted"));
            none.setId("room-nothing");
            none.getStyleClass().add("muted");
            none.setWrapText(true);
            rows.getChildren().add(none);
        }
        granted.forEach(each -> rows.getChildren().add(row(model, each, texts, formats)));
        VBox middle = new VBox(rows);
        middle.setAlignment(Pos.TOP_CENTER);
        setContent(middle);
        setFitToWidth(true);
    }

    private static HBox row(RoomModel model, MayView grant, Texts texts, Formats formats) {
        Label who = new Label(RoomView.name(grant.viewer()));
        who.getStyleClass().add("room-row-name");
        Label what = new Label(
                texts.get("room.grant", grant.request(), grant.recordings().size(), formats.minute(grant.until())));
        what.getStyleClass().add("muted");
        what.setWrapText(true);
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        Button enter = new Button(texts.get("room.enter"), new FontIcon(Material2MZ.PLAY_ARROW));
        enter.setId("room-enter-" + grant.request());
        enter.getStyleClass().add("accent");
        enter.setMinWidth(USE_PREF_SIZE);
        enter.setOnAction(click -> model.enter(grant, texts.get("room.purpose", grant.request())));
        HBox row = new HBox(12, new VBox(who, what), spacer, enter);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("room-row");
        return row;
    }
}
