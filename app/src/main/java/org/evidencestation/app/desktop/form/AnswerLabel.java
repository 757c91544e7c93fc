package org.evidencestation.app.desktop.form;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.office.Answer;

/** What became of a wish, in words, where the eye is; not there while there is nothing to tell. */
public final class AnswerLabel extends Label {
    private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");

    private final Texts texts;

    public AnswerLabel(ObservableValue<Outcome> outcome, Texts texts) {
        this.texts = texts;
        getStyleClass().add("form-answer");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        outcome.subscribe(this::tell);
    }

    private void tell(Outcome outcome) {
        String words = words(outcome);
        setText(words);
        setVisible(!words.isEmpty());
        setManaged(!words.isEmpty());
        pseudoClassStateChanged(GOOD, outcome instanceof Outcome.Done || outcome instanceof Outcome.Busy);
    }

    private String words(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Nothing _ -> "";
            case Outcome.Done _ -> texts.get("form.done");
            case Outcome.Busy _ -> texts.get("form.busy");
            case Outcome.Failed _ -> texts.get("form.failed");
            case Outcome.NobodySpeaks _ -> texts.get("form.nobodySpeaks");
            case Outcome.Wrong(Field field, String key) -> texts.get(key, texts.get("field." + field.name()));
            case Outcome.Refused(Answer.Refused<?> why) -> refused(why);
        };
    }

    private String refused(Answer.Refused<?> why) {
        String words = texts.get("refusal." + why.why(), why.about());
        return why.article().isEmpty() ? words : words + texts.get("refusal.article", why.article());
    }
}
