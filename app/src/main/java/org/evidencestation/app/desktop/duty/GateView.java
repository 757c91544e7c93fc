package org.evidencestation.app.desktop.duty;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.duty.ReadyRow;
import org.evidencestation.app.gate.Look;
import org.evidencestation.app.gate.Look.Light;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The four checks of the chosen recorder, as measured: light, value, when, and what helps; and the way to the time card. */
final class GateView extends VBox {
    private static final PseudoClass AMBER = PseudoClass.getPseudoClass("amber");
    private static final PseudoClass RED = PseudoClass.getPseudoClass("red");

    private final DutyModel model;
    private final Texts texts;
    private final Formats formats;
    private final Runnable showCard;

    GateView(DutyModel model, Texts texts, Formats formats, Runnable showCard) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.showCard = showCard;
        getStyleClass().add("gate");
        setId("gate");
        model.gate().subscribe(this::draw);
    }

    private void draw(Optional<ReadyRow> row) {
        getChildren().clear();
        setVisible(row.isPresent());
        setManaged(row.isPresent());
        row.ifPresent(it -> {
            Label name = new Label(it.name() + " · " + texts.get("gate.standing." + it.standing()));
            name.setId("gate-standing");
            name.getStyleClass().add("gate-name");
            getChildren().add(name);
            it.looks().forEach(look -> getChildren().add(line(look)));
            if (it.out().isEmpty()) {
                getChildren().add(card());
            }
        });
    }

    private Node line(Look look) {
        Label kind = new Label(texts.get("gate.kind." + look.kind()));
        kind.getStyleClass().add("gate-kind");
        kind.setMinWidth(USE_PREF_SIZE);
        String value = look.value().isEmpty() ? "" : " " + look.value();
        Label said = new Label(texts.get("gate.look." + look.standing()) + value);
        said.getStyleClass().add("gate-said");
        said.setMinWidth(USE_PREF_SIZE);
        Label when = new Label(look.at().map(formats::shortMoment).orElse(""));
        when.getStyleClass().add("muted");
        when.setWrapText(true);
        when.setMinHeight(USE_PREF_SIZE);
        when.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(when, Priority.ALWAYS);
        Label article = new Label(look.article());
        article.getStyleClass().add("muted");
        article.setMinWidth(USE_PREF_SIZE);
        HBox first = new HBox(new FontIcon(symbol(look.light())), kind, said, when, article);
        first.getStyleClass().add("gate-line");
        VBox line = new VBox(first);
        line.getStyleClass().add("gate-look");
        line.setId("gate-" + look.kind().toLowerCase(java.util.Locale.ROOT));
        line.pseudoClassStateChanged(AMBER, look.light() == Light.AMBER);
        line.pseudoClassStateChanged(RED, look.light() == Light.RED);
        if (look.light() != Light.GREEN) {
            Label remedy = new Label(texts.get("gate.now." + look.standing()));
            remedy.setWrapText(true);
            remedy.setMinHeight(USE_PREF_SIZE);
            remedy.getStyleClass().add("gate-now");
            line.getChildren().add(remedy);
        }
        return line;
    }

    private static Ikon symbol(Light light) {
        return switch (light) {
            case GREEN -> Material2AL.CHECK_CIRCLE;
            case AMBER -> Material2MZ.VISIBILITY;
            case RED -> Material2AL.CANCEL;
        };
    }

    private Node card() {
        Button card = new Button(texts.get("gate.card"), new FontIcon(Material2MZ.QR_CODE));
        card.setId("gate-card");
        card.setMaxWidth(Double.MAX_VALUE);
        card.setWrapText(true);
        card.setMinHeight(USE_PREF_SIZE);
        card.setOnAction(click -> {
            model.cardShown();
            showCard.run();
        });
        return card;
    }
}
