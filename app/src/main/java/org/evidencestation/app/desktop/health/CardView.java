package org.evidencestation.app.desktop.health;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.text.Texts;

/** One card: what it is about, how it stands, the facts, and what to do. */
final class CardView extends VBox {
    /** @param action below the remedy */
    CardView(HealthCard card, Texts texts, Optional<Node> action) {
        setId("health-" + card.kind().name().toLowerCase(Locale.ROOT));
        getStyleClass().add("health-card");
        HealthSymbols.mark(this, card.state());
        Label headline = words(card.headline(), "health-headline");
        getChildren().addAll(head(card, texts), headline);
        card.facts().forEach(fact -> getChildren().add(fact(fact)));
        Region spacer = new Region();
        VBox.setVgrow(spacer, Priority.ALWAYS);
        getChildren().add(spacer);
        if (!card.remedy().isEmpty()) {
            getChildren().add(words(card.remedy(), "health-remedy"));
        }
        action.ifPresent(getChildren()::add);
    }

    private static Node head(HealthCard card, Texts texts) {
        Label title = new Label(texts.get("health." + card.kind()));
        title.getStyleClass().add("health-title");
        title.setMinWidth(0);
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        HBox head = new HBox(title, spacer, new StateBadge(texts, card.state()));
        head.getStyleClass().add("health-head");
        return head;
    }

    private static Node fact(HealthCard.Fact fact) {
        Label label = new Label(fact.label());
        label.getStyleClass().add("health-label");
        label.setMinWidth(USE_PREF_SIZE);
        Label value = words(fact.value(), "health-value");
        value.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(value, Priority.ALWAYS);
        HBox line = new HBox(label, value);
        line.getStyleClass().add("health-fact");
        return line;
    }

    private static Label words(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
