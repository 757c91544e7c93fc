package org.evidencestation.app.desktop.duty;

import org.evidencestation.app.desktop.duty.FormModel.Outcome;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.duty.Answer;

/** What became of a wish, in words; nothing where there is nothing to tell. */
final class OutcomeWords {
    private final Texts texts;

    OutcomeWords(Texts texts) {
        this.texts = texts;
    }

    String of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Nothing _, Outcome.Done _ -> "";
            case Outcome.Busy _ -> texts.get("duty.form.busy");
            case Outcome.Failed _ -> texts.get("duty.form.failed");
            case Outcome.NobodySpeaks _ -> texts.get("duty.form.nobodySpeaks");
            case Outcome.Wrong(Field field, String key) -> texts.get(key, texts.get("duty.field." + field.name()));
            case Outcome.Refused(Answer.Refused<?> why) -> refused(why);
        };
    }

    private String refused(Answer.Refused<?> why) {
        String words = texts.get("refusal." + why.why(), why.about());
        return why.article().isEmpty() ? words : words + texts.get("refusal.article", why.article());
    }
}
