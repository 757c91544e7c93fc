package org.evidencestation.app.desktop.disc;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.page.Words;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.disc.DiscCopy;
import org.evidencestation.app.disc.DiscJob;
import org.evidencestation.storage.journal.DiscEvent.DiscCopyVoid;

/** How far every disc of a job is, step by step, and the media that count for nothing. */
final class JobSteps extends VBox {
    private final DiscModel model;
    private final Texts texts;
    private final Formats formats;
    private final FaultWords faults;

    JobSteps(DiscModel model, Texts texts, Formats formats) {
        super(10);
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.faults = new FaultWords(texts);
    }

    void draw(DiscJob job) {
        getChildren().setAll(Words.section(texts.get("disc.job.steps")), grid(job));
        failures(job);
    }

    private Node grid(DiscJob job) {
        VBox grid = new VBox(6);
        for (int disc = 1; disc <= job.discs(); disc++) {
            Label name = new Label(texts.get("disc.draft.disc", disc, job.discs()));
            name.setMinWidth(USE_PREF_SIZE);
            FlowPane line = new FlowPane(name);
            line.getStyleClass().add("disc-steps");
            StepGrid.of(job, disc, model.run().get())
                    .forEach(step -> line.getChildren().add(cell(step)));
            grid.getChildren().add(line);
        }
        return grid;
    }

    private Node cell(StepGrid.Step step) {
        String shape =
                switch (step.mark()) {
                    case AHEAD -> "○";
                    case NOW -> "▶";
                    case DONE -> "●";
                    case FAILED -> "×";
                };
        String words = texts.get("disc.do." + step.kind()) + (step.copy() == 0 ? "" : " " + step.copy());
        Label cell = new Label(shape + " " + words);
        cell.getStyleClass()
                .addAll("disc-step", "disc-step-" + step.mark().name().toLowerCase(Locale.ROOT));
        cell.setMinWidth(USE_PREF_SIZE);
        return cell;
    }

    /** Media that count for nothing: which, why, and that they get no label. */
    private void failures(DiscJob job) {
        boolean any = job.copies().stream().anyMatch(it -> !it.voids().isEmpty());
        if (any) {
            getChildren().add(Words.section(texts.get("disc.job.voids")));
        }
        for (DiscCopy copy : job.copies()) {
            for (DiscCopy.At<DiscCopyVoid> it : copy.voids()) {
                getChildren()
                        .add(Words.muted(texts.get(
                                "disc.job.void",
                                formats.minute(it.at()),
                                texts.get("disc.copy", job.number(copy.disc()), copy.copy()),
                                faults.what(it.said().fault()),
                                it.said().detail())));
            }
        }
    }
}
