package org.evidencestation.app.desktop.duty;

import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.evidencestation.app.desktop.text.Texts;

/** What the board comes to, in five numbers. */
final class CountersView extends FlowPane {
    private final DutyModel model;
    private final Texts texts;

    CountersView(DutyModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("duty-counters");
        getChildren()
                .addAll(
                        counter("duty.count.out", "", Counters::out),
                        counter("duty.count.overdue", "alarm", Counters::overdue),
                        counter("duty.count.soon", "attention", Counters::soon),
                        counter("duty.count.tasks", "attention", Counters::tasks),
                        counter("duty.count.lateToday", "alarm", Counters::lateToday));
        model.page().subscribe(page -> {
            setVisible(page == DutyPage.BOARD);
            setManaged(page == DutyPage.BOARD);
        });
    }

    private HBox counter(String key, String tone, Function<Counters, Integer> number) {
        Label value = new Label();
        value.getStyleClass().add("duty-count");
        Label words = new Label();
        words.textProperty().bind(texts.of(key));
        HBox counter = new HBox(value, words);
        counter.getStyleClass().add("duty-counter");
        model.sight().subscribe(seen -> {
            Optional<Integer> now = seen.map(Counters::of).map(number);
            value.setText(now.map(String::valueOf).orElse("–"));
            if (!tone.isEmpty()) {
                counter.pseudoClassStateChanged(PseudoClass.getPseudoClass(tone), now.orElse(0) > 0);
            }
        });
        return counter;
    }
}
