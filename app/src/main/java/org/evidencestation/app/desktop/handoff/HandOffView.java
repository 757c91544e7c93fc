package org.evidencestation.app.desktop.handoff;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.form.AnswerLabel;
import org.evidencestation.app.desktop.form.FormView;
import org.evidencestation.app.desktop.listing.ListPane;
import org.evidencestation.app.desktop.page.Beside;
import org.evidencestation.app.desktop.page.PageSwitch;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;

/** The hand-off screen: lists, what is being written above them, and a receipt in their place while it is compared. */
public final class HandOffView extends BorderPane {
    private static final double SIDE = 420;

    private final HandOffModel model;
    private final Texts texts;

    public HandOffView(HandOffModel model, Texts texts, Formats formats, HandOffFiles files) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("office");
        HBox head = new HBox(new PageSwitch<>("handoff", HandOffPage.values(), model.page(), this::words));
        head.getStyleClass().add("office-head");
        setTop(new VBox(head, new RunView(model, texts, formats)));
        ListPane list = new ListPane(model.list(), texts, files.whereTo(), "handoff.empty");
        list.table().setId("handoff-table");
        ReceiptView receipt = new ReceiptView(model, texts, formats);
        // Stays where it is, so that Tab comes to it before what stands beside.
        StackPane middle = new StackPane();
        setCenter(middle);
        model.receipt().compared().subscribe(now -> middle.getChildren().setAll(now.isPresent() ? receipt : list));
        FormView form = new FormView(
                model.form(),
                texts,
                () -> model.asksForFolder()
                        ? files.whichFolder().get()
                        : files.whichFile().get());
        AnswerLabel compared = new AnswerLabel(model.receipt().outcome(), texts);
        compared.setId("handoff-compared");
        AnswerLabel printed = new AnswerLabel(model.printing(), texts);
        printed.setId("handoff-printed");
        setRight(new Beside(
                SIDE, new HandOffSide(model, texts, formats, form, files), compared, printed, form.footer()));
    }

    /** With how many there are, so that nobody has to look. */
    private ObservableValue<String> words(HandOffPage page) {
        return Bindings.createStringBinding(
                () -> {
                    String name = texts.get("handoff.page." + page);
                    long count =
                            model.sight().get().map(seen -> count(page, seen)).orElse(0L);
                    return count == 0 ? name : texts.get("handoff.page.count", name, count);
                },
                model.sight(),
                texts.language());
    }

    private long count(HandOffPage page, HandOffSight seen) {
        return switch (page) {
            case CASES -> 0;
            case REQUESTS -> seen.requests().size();
            case ALL -> model.waiting(seen);
        };
    }
}
