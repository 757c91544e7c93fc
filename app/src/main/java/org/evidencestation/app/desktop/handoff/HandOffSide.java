package org.evidencestation.app.desktop.handoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.article.ArticleChips;
import org.evidencestation.app.desktop.form.Form;
import org.evidencestation.app.desktop.form.FormView;
import org.evidencestation.app.desktop.handoff.HandOffSight.Source;
import org.evidencestation.app.desktop.page.Words;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.disc.handoff.HandOff;
import org.evidencestation.app.listing.Listing.Fact;
import org.evidencestation.storage.seal.SealCode;

/** Beside the list: what is chosen, and what can be done with it. */
final class HandOffSide extends VBox {
    private final HandOffModel model;
    private final Texts texts;
    private final Formats formats;
    private final FormView form;
    private final HandOffFiles files;

    HandOffSide(HandOffModel model, Texts texts, Formats formats, FormView form, HandOffFiles files) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.form = form;
        this.files = files;
        model.list().chosen().subscribe(now -> draw());
        model.form().form().subscribe(now -> draw());
        model.sight().subscribe(now -> draw());
        texts.language().subscribe(now -> draw());
    }

    private void draw() {
        getChildren().clear();
        Optional<? extends Form<?>> open = model.form().form().get();
        if (open.isPresent()) {
            getChildren().addAll(Words.section(texts.get(open.get().key() + ".title")), form);
        } else if (model.page().get() == HandOffPage.ALL) {
            model.handOff().ifPresentOrElse(this::handOff, this::choose);
        } else {
            model.source().ifPresentOrElse(this::source, this::choose);
        }
    }

    private void choose() {
        getChildren().add(Words.muted(texts.get("handoff.choose." + model.page().get())));
    }

    private void source(Source it) {
        List<Fact> facts = new ArrayList<>();
        fact(facts, "recipient", it.recipient());
        fact(facts, "row", it.row() == 0 ? "" : Long.toString(it.row()));
        fact(facts, "until", it.until().map(formats::minute).orElse(""));
        fact(facts, "size", formats.size(it.bytes()));
        Button make = Words.accent("handoff-make", texts.get("handoff.doMake.title"), model::make);
        make.setMaxWidth(Double.MAX_VALUE);
        getChildren()
                .addAll(
                        Words.section((it.caseNumber() + " " + it.caseName()).strip()),
                        Words.facts(facts),
                        new ArticleChips(it.article(), texts),
                        make);
        it.recordings().forEach(each -> getChildren()
                .add(Words.styled(each.words() + " · " + formats.size(each.bytes()), "disc-shot")));
    }

    private void fact(List<Fact> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(texts.get("handoff.column." + key), value));
        }
    }

    private void handOff(HandOff it) {
        getChildren()
                .addAll(
                        Words.section(it.number()),
                        Words.facts(facts(it)),
                        new ArticleChips(it.opened().article(), texts));
        switch (it.step()) {
            case OPENED -> {
                add(Words.accent("handoff-again", texts.get("handoff.doAgain.title"), () -> model.form()
                        .open(HandOffForms.again(it))));
                add(Words.button("handoff-cancel", texts.get("handoff.doCancel.title"), () -> model.form()
                        .open(HandOffForms.cancel(it))));
            }
            case WRITTEN ->
                add(Words.accent("handoff-import", texts.get("handoff.receipt.import"), () -> files.whichFile()
                        .get()
                        .ifPresent(file -> model.receipt().compare(it, file))));
            case RECEIPTED, CANCELLED -> {}
        }
        if (it.step() != HandOff.Step.CANCELLED) {
            add(Words.button("handoff-print", texts.get("handoff.print"), () -> files.whereTo()
                    .apply(texts.get("handoff.print.name", it.number()) + ".pdf")
                    .ifPresent(file -> model.print(it, file))));
        }
    }

    private void add(Button button) {
        button.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(button);
    }

    private List<Fact> facts(HandOff it) {
        List<Fact> facts = new ArrayList<>();
        fact(facts, "step", model.lists().step(it));
        fact(facts, "recipient", it.opened().recipient());
        fact(
                facts,
                "row",
                it.opened().register() == 0 ? "" : Long.toString(it.opened().register()));
        fact(facts, "case", (it.opened().caseNumber() + " " + it.opened().caseName()).strip());
        fact(facts, "at", formats.minute(it.at()));
        it.written().ifPresent(done -> {
            fact(facts, "size", formats.size(done.bytes()));
            fact(facts, "code", SealCode.of(done.contents()).text());
        });
        it.receipt().ifPresent(said -> {
            fact(facts, "receivedAt", formats.minute(said.receivedAt()));
            fact(facts, "receivedBy", said.receivedBy());
            said.refused()
                    .forEach(no -> fact(
                            facts,
                            "notTaken",
                            model.sight()
                                            .get()
                                            .map(seen -> seen.name(no.recording()))
                                            .orElse("") + "：" + no.reason()));
        });
        it.cancelled().ifPresent(no -> fact(facts, "reason", no.reason()));
        fact(
                facts,
                "recordings",
                it.opened().recordings().stream()
                        .map(each ->
                                model.sight().get().map(seen -> seen.name(each)).orElse(""))
                        .collect(Collectors.joining("\n")));
        return facts;
    }
}
