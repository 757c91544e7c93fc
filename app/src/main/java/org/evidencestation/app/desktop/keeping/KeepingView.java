package org.evidencestation.app.desktop.keeping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.article.ArticleChips;
import org.evidencestation.app.desktop.form.Form;
import org.evidencestation.app.desktop.form.FormView;
import org.evidencestation.app.desktop.keeping.KeepingSight.Piece;
import org.evidencestation.app.desktop.listing.ListPane;
import org.evidencestation.app.desktop.page.Beside;
import org.evidencestation.app.desktop.page.PageSwitch;
import org.evidencestation.app.desktop.page.Words;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.listing.Listing.Fact;
import org.evidencestation.app.policy.KeepFacts.Category;
import org.evidencestation.storage.journal.RecordingId;

/**
 * The classifying screen. On the list E says evidence, O other, M marks, F files to a case, P plays; arrows go up and down, and
 * what was said leads to the next one.
 */
public final class KeepingView extends BorderPane {
    private static final double SIDE = 420;

    private final KeepingModel model;
    private final Texts texts;
    private final Formats formats;
    private final Consumer<RecordingId> play;
    private final VBox side = new VBox();
    private final FormView form;
    private final ListPane list;
    private final StillsView stills;

    /**
     * @param whereTo as of {@link ListPane}
     * @param play shows a recording, and comes back here
     */
    public KeepingView(
            KeepingModel model,
            Texts texts,
            Formats formats,
            Function<String, Optional<Path>> whereTo,
            Consumer<RecordingId> play) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.play = play;
        this.form = new FormView(model.form(), texts, Optional::empty);
        this.stills = new StillsView(model.stills(), texts);
        getStyleClass().add("office");
        HBox head = new HBox(new PageSwitch<>("keeping", KeepingPage.values(), model.page(), this::words));
        head.getStyleClass().add("office-head");
        setTop(head);
        list = new ListPane(model.list(), texts, whereTo, "keeping.empty");
        list.table().setId("keeping-table");
        list.table().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setCenter(list);
        setRight(new Beside(SIDE, side, form.footer()));
        model.list().chosen().subscribe(now -> draw());
        model.form().form().subscribe((before, now) -> {
            draw();
            if (before.isPresent() && now.isEmpty()) {
                list.table().requestFocus();
            }
        });
        model.sight().subscribe(now -> draw());
        texts.language().subscribe(now -> draw());
        sceneProperty().subscribe(scene -> javafx.application.Platform.runLater(list.table()::requestFocus));
    }

    /** With how many there are. */
    private ObservableValue<String> words(KeepingPage page) {
        return Bindings.createStringBinding(
                () -> {
                    String name = texts.get("keeping.page." + page);
                    int count = page == KeepingPage.DETERMINED
                            ? 0
                            : model.sight()
                                    .get()
                                    .map(seen -> seen.of(page).size())
                                    .orElse(0);
                    return count == 0 ? name : texts.get("keeping.page.count", name, count);
                },
                model.sight(),
                texts.language());
    }

    private void key(KeyEvent key) {
        switch (key.getCode()) {
            case E -> model.classify(Category.EVIDENCE);
            case O -> model.classify(Category.OTHER);
            case M -> model.mark();
            case F -> model.file();
            case P -> model.chosen().map(Piece::recording).ifPresent(play);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void draw() {
        side.getChildren().clear();
        Optional<? extends Form<?>> open = model.form().form().get();
        if (open.isPresent()) {
            side.getChildren().addAll(Words.section(texts.get(open.get().key() + ".title")), stills, form);
            return;
        }
        model.chosen()
                .ifPresentOrElse(this::chosen, () -> side.getChildren().add(Words.muted(texts.get("keeping.choose"))));
    }

    private void chosen(Piece it) {
        side.getChildren()
                .addAll(Words.section(it.row().summary().name()), stills, keys(it), Words.facts(facts(it)), marks(it));
        FlowPane more = new FlowPane(6, 6);
        for (Form<KeepingOrder> each : model.sayable()) {
            more.getChildren().add(Words.button(each.id(), texts.get(each.key() + ".title"), () -> model.form()
                    .open(each)));
        }
        side.getChildren().addAll(more, Words.section(texts.get("keeping.all")), all());
    }

    private List<Fact> facts(Piece it) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                texts.get("keeping.column.category"),
                texts.get("keeping.category." + it.kept().category())));
        facts.add(new Fact(texts.get("keeping.column.cases"), KeepingModel.cases(it.kept())));
        facts.add(new Fact(
                texts.get("keeping.secrecy"),
                texts.get("keeping.secrecy." + it.kept().secrecy())));
        it.kept().holds().forEach(hold -> facts.add(new Fact(texts.get("keeping.held"), hold.reason())));
        facts.add(new Fact(
                texts.get("keeping.since"), formats.minute(it.row().summary().ingestedAt())));
        return facts;
    }

    private Node marks(Piece it) {
        String words = it.kept().triggers().stream()
                .sorted()
                .map(mark -> mark + " "
                        + model.sight()
                                .get()
                                .map(seen -> seen.triggers().getOrDefault(mark, ""))
                                .orElse(""))
                .reduce("", (all, mark) -> (all + "\n" + mark).strip());
        return new VBox(6, Words.muted(words), new ArticleChips(words, texts));
    }

    private Node keys(Piece it) {
        FlowPane keys = new FlowPane(6, 6);
        keys.getChildren()
                .addAll(
                        Words.accent("keeping-play", texts.get("keeping.play"), () -> play.accept(it.recording())),
                        Words.button(
                                "keeping-evidence",
                                texts.get("keeping.evidence"),
                                () -> model.classify(Category.EVIDENCE)),
                        Words.button("keeping-other", texts.get("keeping.other"), () -> model.classify(Category.OTHER)),
                        Words.button("keeping-mark", texts.get("keeping.mark"), model::mark),
                        Words.button("keeping-file", texts.get("keeping.file"), model::file));
        return keys;
    }

    private Node all() {
        return new FlowPane(
                6,
                6,
                Words.button("keeping-all-classify", texts.get("keeping.all.classify"), model::classifyAll),
                Words.button("keeping-all-file", texts.get("keeping.all.file"), model::fileAll));
    }
}
