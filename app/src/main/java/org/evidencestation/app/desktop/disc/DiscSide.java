package org.evidencestation.app.desktop.disc;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.article.ArticleChips;
import org.evidencestation.app.desktop.disc.DiscSight.Shot;
import org.evidencestation.app.desktop.disc.DiscSight.Waiting;
import org.evidencestation.app.desktop.form.Form;
import org.evidencestation.app.desktop.form.FormView;
import org.evidencestation.app.desktop.page.Words;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.disc.DiscCopy;
import org.evidencestation.app.disc.DiscJob;
import org.evidencestation.app.disc.DiscSize;
import org.evidencestation.app.disc.Paper;
import org.evidencestation.app.listing.Listing.Fact;
import org.evidencestation.storage.journal.DiscEvent.DiscCopyBegun;

/** Beside list and job: what is chosen, and what can be done with it. */
final class DiscSide extends VBox {
    private final DiscModel model;
    private final Texts texts;
    private final Formats formats;
    private final FormView form;
    private final Function<String, Optional<Path>> whereTo;

    DiscSide(DiscModel model, Texts texts, Formats formats, FormView form, Function<String, Optional<Path>> whereTo) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.form = form;
        this.whereTo = whereTo;
        model.list().chosen().subscribe(now -> draw());
        model.form().form().subscribe(now -> draw());
        model.draft().waiting().subscribe(now -> draw());
        model.job().subscribe(now -> draw());
        model.sight().subscribe(now -> draw());
        texts.language().subscribe(now -> draw());
    }

    private void draw() {
        getChildren().clear();
        Optional<? extends Form<?>> open = model.form().form().get();
        if (open.isPresent()) {
            getChildren().addAll(Words.section(texts.get(open.get().key() + ".title")), form);
        } else if (model.draft().waiting().get().isPresent()) {
            drafting();
        } else if (model.job().get().isPresent()) {
            papers(model.job().get().get());
        } else {
            chosen();
        }
    }

    private void drafting() {
        getChildren().add(Words.section(texts.get("disc.draft.about")));
        model.sight().get().ifPresent(seen -> getChildren()
                .addAll(
                        Words.muted(texts.get(
                                "disc.draft.rule",
                                seen.wanted().copies(),
                                seen.wanted().article())),
                        new ArticleChips(seen.wanted().article(), texts)));
    }

    private void chosen() {
        switch (model.page().get()) {
            case QUEUE -> model.waiting().ifPresentOrElse(this::waiting, () -> choose("disc.choose.QUEUE"));
            case JOBS -> model.chosenJob().ifPresentOrElse(this::job, () -> choose("disc.choose.JOBS"));
            case REGISTER -> copy("disc.choose.REGISTER");
            case TESTS -> copy("disc.choose.TESTS");
        }
    }

    private void choose(String key) {
        getChildren().add(Words.muted(texts.get(key)));
    }

    private void waiting(Waiting it) {
        Button plan = Words.accent("disc-plan-begin", texts.get("disc.plan"), model::plan);
        plan.setMaxWidth(Double.MAX_VALUE);
        getChildren()
                .addAll(
                        Words.section((it.caseNumber() + " " + it.caseName()).strip()),
                        Words.muted(about(it)),
                        new ArticleChips(it.article(), texts),
                        plan);
        for (Shot shot : it.recordings()) {
            String on = shot.discs().isEmpty() ? "" : "\n" + texts.get("disc.draft.alreadyOn", shot.discs());
            getChildren()
                    .add(Words.styled(
                            shot.name() + "\n" + shot.words() + " · " + formats.size(shot.bytes()) + on, "disc-shot"));
        }
    }

    private String about(Waiting it) {
        return switch (it.why()) {
            case MARK -> texts.get("disc.forced.about");
            case CASE -> texts.get("disc.ofCase.about");
            case REQUEST ->
                it.ask()
                        .map(ask ->
                                texts.get("disc.ofRequest.about", ask.row(), ask.whom(), formats.minute(ask.until())))
                        .orElse("");
        };
    }

    private void job(DiscJob job) {
        getChildren()
                .addAll(
                        Words.section(job.number()),
                        Words.facts(facts(job)),
                        new ArticleChips(job.opened().article(), texts),
                        Words.accent("disc-open", texts.get("disc.open"), () -> model.open(job)));
    }

    private List<Fact> facts(DiscJob job) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                texts.get("disc.column.step"),
                texts.get("disc.step." + job.next().step())));
        facts.add(new Fact(
                texts.get("disc.column.case"),
                (job.opened().caseNumber() + " " + job.opened().caseName()).strip()));
        facts.add(new Fact(texts.get("disc.column.medium"), size(texts, formats, job)));
        String names = job.opened().discs().stream()
                .flatMap(it -> it.pieces().stream())
                .map(piece -> model.sight()
                        .get()
                        .map(seen -> seen.name(piece.recording()))
                        .orElse(""))
                .distinct()
                .collect(Collectors.joining("\n"));
        facts.add(new Fact(texts.get("disc.column.recordings"), names));
        return facts;
    }

    private void copy(String otherwise) {
        Optional<DiscJob> job = model.chosenJob();
        Optional<DiscCopy> copy = model.chosenCopy();
        if (job.isEmpty() || copy.isEmpty()) {
            choose(otherwise);
            return;
        }
        copy(job.get(), copy.get());
        getChildren().add(Words.button("disc-open", texts.get("disc.open"), () -> model.open(job.get())));
    }

    /** The papers of a job, copy by copy: only for those that were verified. */
    private void papers(DiscJob job) {
        getChildren().add(Words.section(texts.get("disc.papers")));
        if (job.copies().stream().noneMatch(DiscCopy::isVerified)) {
            choose("disc.papers.none");
        }
        job.copies().stream().filter(DiscCopy::isVerified).forEach(it -> copy(job, it));
    }

    private void copy(DiscJob job, DiscCopy copy) {
        getChildren().add(Words.title(texts.get("disc.copy", job.number(copy.disc()), copy.copy())));
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.get("disc.column.health"), model.lists().health(copy)));
        copy.verified()
                .ifPresent(it -> facts.add(new Fact(texts.get("disc.column.verified"), formats.minute(it.at()))));
        DiscLists.lastRead(copy)
                .ifPresent(at -> facts.add(new Fact(texts.get("disc.column.read"), formats.minute(at))));
        facts.add(new Fact(texts.get("disc.column.where"), model.lists().where(copy)));
        facts.add(new Fact(
                texts.get("disc.column.medium"),
                copy.begun().map(DiscCopyBegun::medium).orElse("")));
        getChildren().add(Words.facts(facts));
        if (copy.isVerified()) {
            getChildren().addAll(papers(job, copy), actions(job, copy));
        }
    }

    private FlowPane papers(DiscJob job, DiscCopy copy) {
        FlowPane papers = new FlowPane(6, 6);
        String at = "-" + copy.disc() + "-" + copy.copy();
        for (Paper paper : Paper.values()) {
            boolean missing = job.missing(copy).contains(paper);
            String made = copy.papers().contains(paper) ? "● " : missing ? "▶ " : "";
            Button print = Words.button(
                    "disc-paper-" + paper.name().toLowerCase(java.util.Locale.ROOT) + at,
                    made + texts.get("disc.paper." + paper),
                    () -> whereTo.apply(name(job, copy, paper)).ifPresent(file -> model.print(job, copy, paper, file)));
            if (missing) {
                print.getStyleClass().add("accent");
            }
            papers.getChildren().add(print);
        }
        return papers;
    }

    private String name(DiscJob job, DiscCopy copy, Paper paper) {
        return job.number() + "-" + copy.disc() + "-" + copy.copy() + " " + texts.get("disc.paper." + paper) + ".pdf";
    }

    private FlowPane actions(DiscJob job, DiscCopy copy) {
        String at = "-" + copy.disc() + "-" + copy.copy();
        FlowPane actions = new FlowPane(6, 6);
        for (Form<DiscWish> it : List.of(
                model.forms().place(job, copy),
                model.forms().read(job, copy),
                model.forms().replace(job, copy))) {
            Button button = Words.button(it.id() + at, texts.get(it.key() + ".title"), () -> model.form()
                    .open(it));
            if (it.key().equals(DiscForms.REPLACE) && copy.health() == DiscCopy.Health.BAD) {
                button.getStyleClass().add("accent");
            }
            actions.getChildren().add(button);
        }
        return actions;
    }

    /** The size that was meant, as it stands on the box. */
    static String size(Texts texts, Formats formats, DiscJob job) {
        long bytes = job.opened().mediumBytes();
        return Arrays.stream(DiscSize.values())
                .filter(it -> it.bytes() == bytes)
                .map(it -> texts.get("disc.size." + it))
                .findFirst()
                .orElseGet(() -> formats.size(bytes));
    }
}
