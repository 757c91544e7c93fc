package org.evidencestation.app.desktop.recordings;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.journal.OperationId;

/** The chain of events as a line of time, oldest first. */
final class HistoryView extends VBox {
    /** @param titles of operations */
    HistoryView(List<IndexedEvent> history, Map<OperationId, String> titles, Texts texts, Formats formats) {
        getStyleClass().add("history");
        EventText text = new EventText(texts, formats, titles);
        for (IndexedEvent event : history) {
            getChildren().add(entry(event, text, formats, event.equals(history.getLast())));
        }
    }

    private static HBox entry(IndexedEvent event, EventText text, Formats formats, boolean last) {
        Label title = new Label(text.title(event.event()));
        title.getStyleClass().add("history-title");
        String head = event.head().hex().substring(0, 8);
        Label when = new Label(formats.moment(event.at()) + " · #" + event.number() + " · " + head);
        when.getStyleClass().add("history-when");
        VBox words = new VBox(title);
        String detail = text.detail(event.event());
        if (!detail.isEmpty()) {
            Label more = new Label(detail);
            more.setWrapText(true);
            words.getChildren().add(more);
        }
        words.getChildren().add(when);
        words.getStyleClass().add("history-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(rail(last), words);
    }

    private static StackPane rail(boolean last) {
        Region line = new Region();
        line.getStyleClass().add("history-line");
        line.setVisible(!last);
        Region dot = new Region();
        dot.getStyleClass().add("history-dot");
        StackPane rail = new StackPane(line, dot);
        rail.getStyleClass().add("history-rail");
        return rail;
    }
}
