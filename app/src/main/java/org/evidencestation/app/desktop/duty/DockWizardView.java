package org.evidencestation.app.desktop.duty;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.article.ArticleChips;
import org.evidencestation.app.desktop.form.AnswerLabel;
import org.evidencestation.app.desktop.form.WordsOnly;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.duty.Person;

/** One question, its answers as large buttons below one another, and a way past it. */
public final class DockWizardView extends VBox {
    private final DockWizardModel model;
    private final Texts texts;
    private final ComboBox<Person> people = new ComboBox<>();
    private final AnswerLabel answer;
    private final ArticleChips articles;

    public DockWizardView(DockWizardModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("registration", "wizard");
        people.setId("wizard-by");
        people.setConverter(new WordsOnly<>(person -> person.name() + " " + person.number()));
        people.setMaxWidth(Double.MAX_VALUE);
        people.promptTextProperty().bind(texts.of("duty.wizard.by"));
        people.accessibleTextProperty().bind(texts.of("duty.wizard.by"));
        model.people().subscribe(all -> {
            String by = model.by().get();
            people.getItems().setAll(all);
            people.setValue(all.stream()
                    .filter(it -> it.number().equals(by))
                    .findFirst()
                    .orElse(null));
        });
        model.by().subscribe(by -> people.getItems().stream()
                .filter(it -> it.number().equals(by))
                .findFirst()
                .ifPresent(people::setValue));
        people.valueProperty().subscribe(person -> {
            if (person != null) {
                model.by().set(person.number());
            }
        });
        answer = new AnswerLabel(model.outcome(), texts);
        answer.setId("wizard-answer");
        articles = new ArticleChips(answer.textProperty(), texts);
        model.step().subscribe(this::show);
    }

    private void show(Optional<WizardStep> step) {
        setVisible(step.isPresent());
        setManaged(step.isPresent());
        getChildren().clear();
        step.ifPresent(it -> {
            switch (it) {
                case WizardStep.WhyLate late -> late(late);
                case WizardStep.WhichOperation which -> which(which);
                case WizardStep.WhichActivity kind -> kind(kind);
                case WizardStep.WhoAnswers _ -> who();
                case WizardStep.Over(boolean leftToClerk) ->
                    title(texts.get(leftToClerk ? "duty.wizard.overClerk" : "duty.wizard.over"));
            }
        });
    }

    private void late(WizardStep.WhyLate late) {
        title(texts.get("duty.wizard.whyLate"));
        words(late.what());
        TextField text = new TextField();
        text.setId("wizard-text");
        text.promptTextProperty().bind(texts.of("duty.wizard.text"));
        text.textProperty().bindBidirectional(model.text());
        getChildren().addAll(people, text);
        for (int i = 0; i < late.reasons().size(); i++) {
            String reason = late.reasons().get(i);
            button("wizard-reason-" + (i + 1), reason).setOnAction(click -> model.because(reason));
        }
        getChildren().addAll(answer, articles);
        skip("duty.wizard.skipLate");
    }

    private void which(WizardStep.WhichOperation which) {
        title(texts.get("duty.wizard.which", which.number(), which.of()));
        words(which.what());
        getChildren().add(people);
        for (int i = 0; i < which.choices().size(); i++) {
            WizardStep.Choice choice = which.choices().get(i);
            button("wizard-choice-" + (i + 1), choice.words()).setOnAction(click -> model.shows(choice.operation()));
        }
        if (which.choices().isEmpty()) {
            words(texts.get("duty.wizard.noChoices"));
        }
        if (which.another()) {
            button("wizard-another", texts.get("duty.wizard.another")).setOnAction(click -> model.another());
        }
        getChildren().addAll(answer, articles);
        skip("duty.wizard.skip");
    }

    private void kind(WizardStep.WhichActivity kind) {
        title(texts.get("duty.wizard.kind"));
        words(kind.what());
        getChildren().add(people);
        for (int i = 0; i < kind.activities().size(); i++) {
            DockSight.Activity activity = kind.activities().get(i);
            button("wizard-activity-" + (i + 1), activity.words()).setOnAction(click -> model.enter(activity));
        }
        getChildren().addAll(answer, articles);
        skip("duty.wizard.back");
    }

    private void who() {
        title(texts.get("duty.wizard.who"));
        getChildren().addAll(people, new PinView(texts, model::identify), answer);
        skip("duty.wizard.back");
    }

    private void title(String words) {
        Label title = new Label(words);
        title.setId("wizard-title");
        title.getStyleClass().add("advice-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        getChildren().add(title);
    }

    private void words(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        getChildren().add(label);
    }

    private Button button(String id, String words) {
        Button button = new Button(words);
        button.setId(id);
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(USE_PREF_SIZE);
        button.getStyleClass().add("wizard-choice");
        getChildren().add(button);
        return button;
    }

    private void skip(String key) {
        Button skip = button("wizard-skip", texts.get(key));
        skip.getStyleClass().setAll("button", "flat");
        skip.setOnAction(click -> model.skip());
    }
}
