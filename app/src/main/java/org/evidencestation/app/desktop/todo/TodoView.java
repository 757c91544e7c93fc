package org.evidencestation.app.desktop.todo;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.page.Words;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.desktop.todo.TodoDesk.Kind;
import org.evidencestation.app.desktop.todo.TodoDesk.Sight;
import org.evidencestation.app.desktop.todo.TodoDesk.Waiting;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** One card for each queue: how many, since when, and one press to where it is worked on. */
public final class TodoView extends BorderPane {
    private static final PseudoClass URGENT = PseudoClass.getPseudoClass("urgent");
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");
    private static final double CARD = 300;
    /** With three lines of what is urgent and how old, so that all are as high. */
    private static final double HIGH = 345;

    private final TodoModel model;
    private final Texts texts;
    private final Formats formats;
    private final Consumer<Kind> leading;
    private final FlowPane cards = new FlowPane(16, 16);
    private final Label none = Words.muted("");

    /**
     * @param leading brings the screen of a queue
     * @param ways to work that does not queue
     */
    public TodoView(TodoModel model, Texts texts, Formats formats, Consumer<Kind> leading, WaysView ways) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.leading = leading;
        getStyleClass().add("todo");
        none.setId("todo-none");
        cards.setRowValignment(javafx.geometry.VPos.TOP);
        ScrollPane scroll = new ScrollPane(new VBox(16, none, cards, ways));
        scroll.setFitToWidth(true);
        setCenter(scroll);
        model.sight().subscribe(now -> draw());
        model.failed().subscribe(now -> draw());
        texts.language().subscribe(now -> draw());
    }

    private void draw() {
        cards.getChildren().clear();
        model.sight().get().ifPresent(seen -> seen.queues()
                .forEach(it -> cards.getChildren().add(card(seen, it))));
        none.setText(texts.get(words()));
    }

    private String words() {
        if (model.failed().get()) {
            return "todo.failed";
        }
        if (model.sight().get().isEmpty()) {
            return "list.loading";
        }
        boolean idle = model.sight().get().get().queues().stream().allMatch(it -> it.count() == 0);
        return idle ? "todo.nothing" : "todo.about";
    }

    private Node card(Sight seen, Waiting it) {
        FontIcon icon = new FontIcon(icon(it.kind()));
        icon.setIconSize(30);
        Label name = Words.styled(texts.get("todo." + it.kind()), "todo-name");
        Label count = new Label(Long.toString(it.count()));
        count.setId("todo-count-" + id(it));
        count.getStyleClass().add("todo-count");
        Button go = Words.accent("todo-go-" + id(it), texts.get("todo.go"), () -> leading.accept(it.kind()));
        go.setMaxWidth(Double.MAX_VALUE);
        Region rest = new Region();
        VBox.setVgrow(rest, Priority.ALWAYS);
        HBox head = new HBox(10, icon, name);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(
                8,
                head,
                count,
                Words.styled(age(seen.now(), it), "todo-age"),
                Words.muted(texts.get("todo.means." + it.kind())),
                rest,
                go);
        card.getStyleClass().add("todo-card");
        card.setPrefWidth(CARD);
        card.setMinHeight(HIGH);
        card.pseudoClassStateChanged(URGENT, it.urgent() > 0);
        card.pseudoClassStateChanged(NOTHING, it.count() == 0);
        return card;
    }

    private static String id(Waiting it) {
        return it.kind().name().toLowerCase(Locale.ROOT);
    }

    private String age(Instant now, Waiting it) {
        String oldest = it.oldest()
                .map(since -> texts.get("todo.oldest", ago(Duration.between(since, now)), formats.minute(since)))
                .orElse(texts.get("todo.none"));
        return it.urgent() > 0 ? texts.get("todo.urgent", it.urgent()) + "\n" + oldest : oldest;
    }

    private String ago(Duration age) {
        return age.toDays() > 0 ? texts.get("todo.days", age.toDays()) : formats.roughly(age);
    }

    private static Ikon icon(Kind kind) {
        return switch (kind) {
            case CLASSIFY -> Material2AL.LABEL;
            case BURN -> Material2AL.ALBUM;
            case APPROVE -> Material2AL.HOW_TO_REG;
            case CLEAR -> Material2AL.DELETE_SWEEP;
            case CONFIRM -> Material2MZ.TUNE;
        };
    }
}
