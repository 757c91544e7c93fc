package org.evidencestation.app.desktop.page;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What stands at the right of a list: it scrolls; what is to stay in sight below it does not. */
public final class Beside extends VBox {
    private final ScrollPane scroll;

    /** @param width of it, whatever is in it */
    public Beside(double width, VBox content, Node... below) {
        content.getStyleClass().addAll("drawer-content", "office-side");
        scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        setVgrow(scroll, Priority.ALWAYS);
        SideWidth.of(this, width);
        getStyleClass().add("drawer");
        getChildren().add(scroll);
        getChildren().addAll(List.of(below));
    }

    /** Something else is in it: it begins at its top. */
    public void rewind() {
        scroll.setVvalue(0);
    }
}
