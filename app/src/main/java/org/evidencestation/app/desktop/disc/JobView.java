package org.evidencestation.app.desktop.disc;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.keyboard.EscapeLeaves;
import org.evidencestation.app.desktop.page.Words;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.disc.DiscJob;
import org.evidencestation.app.disc.DiscJob.Step;

/** One job in full: what is to be done now, said in one sentence, how far every disc is, and what came to nothing. */
final class JobView extends VBox {
    private final DiscModel model;
    private final Texts texts;
    private final Formats formats;
    private final FaultWords faults;
    private final VBox now = new VBox(10);
    private final JobSteps steps;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label progress = Words.muted("");

    JobView(DiscModel model, Texts texts, Formats formats) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.faults = new FaultWords(texts);
        this.steps = new JobSteps(model, texts, formats);
        setId("disc-job");
        getStyleClass().add("disc-job");
        bar.setId("disc-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        progress.setId("disc-progress");
        now.getStyleClass().add("disc-now");
        ScrollPane scroll = new ScrollPane(new VBox(14, now, steps));
        scroll.setFitToWidth(true);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        model.job().subscribe(it -> draw());
        model.drive().subscribe(it -> draw());
        model.run().subscribe(this::ran);
        texts.language().subscribe(it -> draw());
    }

    /** While it runs, only numbers change. */
    private void ran(DiscRun before, DiscRun after) {
        boolean same = before instanceof DiscRun.Working was
                && after instanceof DiscRun.Working is
                && was.stage() == is.stage()
                && was.copy() == is.copy()
                && was.disc() == is.disc()
                && was.stopping() == is.stopping();
        if (same) {
            count((DiscRun.Working) after);
        } else {
            draw();
        }
    }

    private void draw() {
        now.getChildren().clear();
        model.job().get().ifPresent(job -> {
            now.getChildren().add(head(job));
            drawNow(job);
            steps.draw(job);
        });
    }

    private Node head(DiscJob job) {
        Label title = Words.title(texts.get(
                "disc.job.title",
                job.number(),
                job.opened().caseNumber(),
                job.opened().caseName()));
        title.setId("disc-job-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(
                10, EscapeLeaves.by(Words.button("disc-back", texts.get("disc.job.back"), model::leave)), title);
        head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return head;
    }

    private void drawNow(DiscJob job) {
        DiscRun run = model.run().get();
        if (run instanceof DiscRun.Working it && it.job().equals(job.id())) {
            working(job, it);
            return;
        }
        if (run instanceof DiscRun.Ended it && it.job().equals(job.id())) {
            ended(job, it);
        }
        say(texts.get("disc.now." + job.next().step(), what(job), size(job)));
        if (run instanceof DiscRun.Working) {
            now.getChildren().add(Words.muted(texts.get("disc.job.busy")));
            return;
        }
        actions(job);
    }

    /** The size that was meant, as it stands on the box. */
    private String size(DiscJob job) {
        return DiscSide.size(texts, formats, job);
    }

    private String what(DiscJob job) {
        return job.next()
                .copy()
                .map(it -> texts.get("disc.copy", job.number(it.disc()), it.copy()))
                .orElse(job.number());
    }

    /** Readable from where the drive stands. */
    private void say(String words) {
        Label label = Words.styled(words, "disc-say");
        label.setId("disc-say");
        now.getChildren().add(label);
    }

    private void working(DiscJob job, DiscRun.Working it) {
        say(texts.get("disc.stage." + it.stage(), texts.get("disc.copy", job.number(it.disc()), it.copy())));
        count(it);
        now.getChildren().addAll(bar, progress);
        if (it.stopping()) {
            now.getChildren().add(Words.muted(texts.get("disc.job.stopping")));
        } else {
            now.getChildren().add(Words.button("disc-stop", texts.get("disc.doStop.title"), () -> model.form()
                    .open(model.forms().stop(job))));
        }
    }

    private void count(DiscRun.Working it) {
        bar.setProgress(it.total() == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) it.bytes() / it.total());
        String passed = formats.duration(it.passed());
        progress.setText(
                it.total() == 0 || it.bytes() == 0
                        ? texts.get("disc.progress.unknown", passed)
                        : texts.get(
                                "disc.progress",
                                formats.size(it.bytes()),
                                formats.size(it.total()),
                                passed,
                                formats.roughly(it.passed()
                                        .multipliedBy(it.total() - it.bytes())
                                        .dividedBy(it.bytes()))));
    }

    private void ended(DiscJob job, DiscRun.Ended it) {
        String copy = texts.get("disc.copy", job.number(it.disc()), it.copy());
        Label label = Words.styled(texts.get("disc.end." + it.end(), copy), "disc-end");
        label.setId("disc-ended");
        label.getStyleClass()
                .add("disc-end-"
                        + it.end().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        now.getChildren().add(label);
        if (!it.fault().isEmpty()) {
            now.getChildren().add(fault(it.fault()));
        }
        if (!it.detail().isEmpty()) {
            now.getChildren().add(Words.muted(it.detail()));
        }
    }

    /** What went wrong, and what to do about it. */
    private Label fault(String name) {
        Label label = Words.styled(faults.what(name) + "\n" + faults.now(name), "disc-fault");
        label.setId("disc-fault");
        return label;
    }

    private void actions(DiscJob job) {
        FlowPane actions = new FlowPane(8, 8);
        Step step = job.next().step();
        if (step == Step.BURN || step == Step.READ_BACK) {
            now.getChildren().add(drive());
            actions.getChildren()
                    .addAll(
                            Words.accent(
                                    "disc-burn",
                                    texts.get(step == Step.BURN ? "disc.job.burn" : "disc.job.readBack"),
                                    () -> model.order(new DiscWish.Burn(job.id()))),
                            Words.button("disc-look", texts.get("disc.job.look"), model::lookAtDrive),
                            Words.button(
                                    "disc-eject",
                                    texts.get("disc.job.eject"),
                                    () -> model.order(new DiscWish.Eject())));
        }
        if (step == Step.CLOSE) {
            actions.getChildren()
                    .add(Words.accent(
                            "disc-close",
                            texts.get("disc.job.close"),
                            () -> model.order(new DiscWish.Close(job.id()))));
        }
        if (job.open()) {
            actions.getChildren().add(Words.button("disc-cancel", texts.get("disc.doCancel.title"), () -> model.form()
                    .open(model.forms().cancel(job))));
        }
        now.getChildren().add(actions);
    }

    private Node drive() {
        Optional<DiscDrive> drive = model.drive().get();
        String words = drive.map(this::words).orElseGet(() -> texts.get("disc.drive.unknown"));
        Label label = Words.styled(words, "disc-drive");
        label.setId("disc-drive");
        return label;
    }

    private String words(DiscDrive drive) {
        if (drive.medium().isEmpty()) {
            return (drive.name() + "  " + faults.what(drive.fault())).strip();
        }
        var medium = drive.medium().get();
        return texts.get(
                "disc.drive",
                drive.name(),
                medium.profile(),
                texts.get("disc.medium." + medium.state()),
                formats.size(medium.free()));
    }
}
