package org.evidencestation.app.desktop.recordings;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/** The button that proves a recording now, and its answer. */
final class CheckView extends VBox {
    private final Texts texts;
    private final Formats formats;
    private final Label answer = new Label();

    CheckView(DetailsModel model, Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        getStyleClass().add("check");
        Button verify = new Button("", new FontIcon(Material2MZ.VERIFIED_USER));
        verify.setId("verify");
        verify.textProperty().bind(texts.of("check.button"));
        verify.getStyleClass().add("accent");
        verify.setMaxWidth(Double.MAX_VALUE);
        verify.setOnAction(click -> model.verify());
        verify.disableProperty().bind(model.check().map(DetailsModel.Check.Running.class::isInstance));
        answer.setId("check-answer");
        answer.setWrapText(true);
        answer.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(verify, answer);
        model.check().subscribe(this::show);
        texts.language().subscribe(language -> show(model.check().get()));
    }

    private void show(DetailsModel.Check check) {
        boolean intact = check instanceof DetailsModel.Check.Answered(Verification.Intact _);
        boolean broken = check instanceof DetailsModel.Check.Answered(Verification.Broken _);
        answer.setText(words(check));
        answer.pseudoClassStateChanged(PseudoClass.getPseudoClass("intact"), intact);
        answer.pseudoClassStateChanged(
                PseudoClass.getPseudoClass("broken"), broken || check instanceof DetailsModel.Check.Failed);
        answer.setVisible(!answer.getText().isEmpty());
        answer.setManaged(answer.isVisible());
    }

    private String words(DetailsModel.Check check) {
        return switch (check) {
            case DetailsModel.Check.NotYet _ -> "";
            case DetailsModel.Check.Running _ -> texts.get("check.running");
            case DetailsModel.Check.Failed _ -> texts.get("check.failed");
            case DetailsModel.Check.Answered(Verification.Intact(var at)) ->
                texts.get("check.intact", formats.moment(at));
            case DetailsModel.Check.Answered(Verification.Cleared(var at, var cleared, var certificate)) ->
                texts.get("check.cleared", formats.moment(at), formats.moment(cleared), certificate);
            case DetailsModel.Check.Answered(Verification.Broken(var at, var findings)) ->
                texts.get("check.broken", formats.moment(at), String.join("\n", findings));
        };
    }
}
