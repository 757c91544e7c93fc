package org.evidencestation.app.desktop.handoff;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.page.Words;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.office.Answer;

/** What is being written, how far it is, and how the last one came out; not there while there is nothing to tell. */
final class RunView extends VBox {
    private final Texts texts;
    private final Formats formats;
    private final Label words = Words.styled("", "handoff-run");
    private final Label progress = Words.muted("");
    private final ProgressBar bar = new ProgressBar(0);
    private final Button stop;
    private final HBox working;

    RunView(HandOffModel model, Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        getStyleClass().add("handoff-running");
        words.setId("handoff-run");
        bar.setId("handoff-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        stop = Words.button("handoff-stop", "", model::stop);
        stop.textProperty().bind(texts.of("handoff.stop"));
        stop.setMinWidth(USE_PREF_SIZE);
        working = new HBox(12, bar, progress, stop);
        working.setAlignment(Pos.CENTER_LEFT);
        progress.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(words, working);
        model.run().subscribe(this::draw);
        texts.language().subscribe(now -> draw(model.run().get()));
    }

    private void draw(HandOffRun run) {
        setVisible(!(run instanceof HandOffRun.Idle));
        setManaged(isVisible());
        working.setVisible(run instanceof HandOffRun.Working);
        working.setManaged(working.isVisible());
        words.getStyleClass().removeIf(it -> it.startsWith("handoff-end-"));
        switch (run) {
            case HandOffRun.Idle _ -> words.setText("");
            case HandOffRun.Working it -> draw(it);
            case HandOffRun.Ended it -> {
                words.getStyleClass().add("handoff-end-" + it.end().name().toLowerCase(Locale.ROOT));
                words.setText(ended(it));
            }
        }
    }

    private void draw(HandOffRun.Working it) {
        words.setText(texts.get(it.stopping() ? "handoff.stopping" : "handoff.writing", it.number()));
        stop.setDisable(it.stopping());
        boolean known = it.total() > 0 && it.bytes() > 0;
        bar.setProgress(known ? (double) it.bytes() / it.total() : ProgressBar.INDETERMINATE_PROGRESS);
        progress.setText(
                known
                        ? texts.get(
                                "handoff.progress",
                                formats.size(it.bytes()),
                                formats.size(it.total()),
                                formats.roughly(it.passed()
                                        .multipliedBy(it.total() - it.bytes())
                                        .dividedBy(it.bytes())))
                        : formats.duration(it.passed()));
    }

    private String ended(HandOffRun.Ended it) {
        String words = texts.get("handoff.end." + it.end(), it.number(), it.folder(), it.code());
        String detail = it.detail().isEmpty() ? words : words + "\n" + it.detail();
        return it.unnoted()
                .map(no -> detail + "\n" + texts.get("handoff.unnoted", it.number(), refused(no)))
                .orElse(detail);
    }

    private String refused(Answer.Refused<?> no) {
        return texts.get("refusal." + no.why(), no.about());
    }
}
