package org.evidencestation.app.desktop.access;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.access.AskModel.Line;
import org.evidencestation.app.desktop.article.ArticleChips;
import org.evidencestation.app.desktop.form.AnswerLabel;
import org.evidencestation.app.desktop.form.Outcome;
import org.evidencestation.app.desktop.form.WordsOnly;
import org.evidencestation.app.desktop.keyboard.EscapeLeaves;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.policy.rule.AccessRules.Act;
import org.evidencestation.app.policy.rule.AccessRules.Requester;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** A new request: who asks, what for, the papers that the article names, and what it answers. */
final class AskView extends VBox {
    private static final int SHOWN = 40;

    private final CounterModel counter;
    private final AskModel model;
    private final Texts texts;
    private final Supplier<Optional<Path>> whichFile;
    private final VBox who = new VBox();
    private final VBox papers = new VBox();
    private final VBox recordings = new VBox();
    private final VBox footer = new VBox();
    private final TextField sought = new TextField();

    AskView(CounterModel counter, Texts texts, Supplier<Optional<Path>> whichFile) {
        this.whichFile = whichFile;
        this.counter = counter;
        this.model = counter.ask();
        this.texts = texts;
        getStyleClass().add("form");
        footer.getStyleClass().add("form-footer");
        List.of(who, papers, recordings).forEach(box -> box.getStyleClass().add("form"));
        sought.setId("ask-sought");
        sought.textProperty().subscribe(words -> shots());
        model.open().subscribe(now -> draw());
        model.papers().subscribe(now -> fill());
        model.line(Line.CASE).subscribe(now -> shots());
        texts.language().subscribe(now -> draw());
    }

    /** The article's answer and the buttons, for a place where they stay in sight. */
    VBox footer() {
        return footer;
    }

    private void draw() {
        getChildren().clear();
        footer.getChildren().clear();
        footer.setVisible(model.open().get());
        footer.setManaged(model.open().get());
        if (!model.open().get()) {
            return;
        }
        sought.setPromptText(texts.get("access.ask.sought"));
        getChildren()
                .addAll(
                        labelled("access.ask.requester", taps("requester", Requester.values(), model.requester())),
                        labelled("access.ask.act", taps("act", Act.values(), model.act())),
                        papers,
                        who,
                        line(Line.CASE),
                        labelled("access.ask.recordings", new VBox(6, sought, recordings)),
                        line(Line.CONCLUSIONS),
                        line(Line.FILES),
                        line(Line.REASON));
        if (model.correcting()) {
            getChildren().addFirst(line(Line.WHY));
        }
        fill();
        shots();
        footer();
        buttons();
    }

    private <T extends Enum<T>> Node taps(String kind, T[] all, Property<T> chosen) {
        FlowPane taps = new FlowPane();
        taps.getStyleClass().add("form-taps");
        for (T each : all) {
            ToggleButton tap = new ToggleButton(counter.pages().words().of(kind, each));
            tap.setId("ask-" + each.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            tap.getStyleClass().add("form-tap");
            tap.setSelected(chosen.getValue() == each);
            chosen.subscribe(now -> tap.setSelected(now == each));
            tap.setOnAction(click -> {
                chosen.setValue(each);
                tap.setSelected(true);
            });
            taps.getChildren().add(tap);
        }
        return taps;
    }

    private Node labelled(String key, Node node) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(node);
        return new VBox(label, node);
    }

    private Node line(Line line) {
        TextInputControl input = line.tall() ? tall() : new TextField();
        input.setId("ask-line-" + line.name().toLowerCase(java.util.Locale.ROOT));
        input.textProperty().bindBidirectional(model.line(line));
        return labelled("access.line." + line, input);
    }

    private static TextArea tall() {
        TextArea area = new TextArea();
        area.setPrefRowCount(2);
        area.setWrapText(true);
        return area;
    }

    /** Follows who asks. */
    private void fill() {
        who.getChildren().clear();
        papers.getChildren().clear();
        if (!model.open().get()) {
            return;
        }
        if (model.staff()) {
            who.getChildren().add(labelled("access.line.PERSON", people()));
        } else {
            who.getChildren().addAll(line(Line.NAME), line(Line.UNIT));
        }
        who.getChildren().add(line(Line.PHONE));
        if (model.requester().get() == Requester.OUTSIDE_AGENCY) {
            who.getChildren().add(line(Line.LETTER));
        }
        if (!model.papers().get().isEmpty() && !model.correcting()) {
            Label title = new Label(texts.get("access.ask.papers"));
            title.getStyleClass().add("form-label");
            papers.getChildren().add(title);
            model.papers().get().forEach(it -> papers.getChildren().add(paper(it)));
        }
    }

    private Node people() {
        ComboBox<Person> people = new ComboBox<>();
        people.setId("ask-person");
        people.setConverter(new WordsOnly<>(it -> it.name() + " " + it.number()));
        counter.sight().get().ifPresent(seen -> people.getItems()
                .setAll(seen.office().people()));
        people.setMaxWidth(Double.MAX_VALUE);
        people.setPromptText(texts.get("form.choose"));
        people.getItems().stream()
                .filter(it -> it.number().equals(model.line(Line.PERSON).get()))
                .findFirst()
                .ifPresent(people::setValue);
        people.valueProperty().subscribe((before, it) -> model.line(Line.PERSON).set(it == null ? "" : it.number()));
        return people;
    }

    private Node paper(AskModel.Shown shown) {
        CheckBox seen = new CheckBox(shown.paper());
        seen.setId("ask-paper-" + shown.paper());
        seen.setWrapText(true);
        seen.setMinWidth(170);
        seen.selectedProperty().bindBidirectional(shown.seen());
        TextField number = new TextField();
        number.setPromptText(texts.get("access.ask.number"));
        number.setAccessibleText(shown.paper() + " " + texts.get("access.ask.number"));
        number.textProperty().bindBidirectional(shown.number());
        HBox.setHgrow(number, Priority.ALWAYS);
        Button scan = new Button("", new FontIcon(Material2AL.ATTACH_FILE));
        scan.setAccessibleText(texts.get("access.ask.scan"));
        scan.setMinWidth(USE_PREF_SIZE);
        scan.setOnAction(click -> whichFile.get().ifPresent(file -> shown.scan().set(Optional.of(file))));
        HBox line = new HBox(8, seen, number, scan);
        line.getStyleClass().add("form-buttons");
        return new VBox(line, scanned(shown));
    }

    private Node scanned(AskModel.Shown shown) {
        Label scanned = new Label();
        scanned.getStyleClass().add("muted");
        scanned.setWrapText(true);
        shown.scan().subscribe(file -> {
            scanned.setText(file.map(it -> texts.get("access.ask.scanned", it.getFileName()))
                    .orElse(""));
            scanned.setVisible(file.isPresent());
            scanned.setManaged(file.isPresent());
        });
        return scanned;
    }

    /** Those of the case first; else those that the words find. */
    private void shots() {
        recordings.getChildren().clear();
        Optional<CounterSight> seen = counter.sight().get();
        if (!model.open().get() || seen.isEmpty()) {
            return;
        }
        String words = sought.getText().strip();
        String caseNumber = String.valueOf(model.line(Line.CASE).get()).strip();
        List<CounterSight.Shot> found = seen.get().recordings().stream()
                .filter(it -> words.isEmpty() || it.words().contains(words))
                .filter(it ->
                        !words.isEmpty() || caseNumber.isEmpty() || it.cases().contains(caseNumber))
                .limit(SHOWN)
                .toList();
        found.forEach(it -> recordings.getChildren().add(shot(it)));
        if (found.isEmpty()) {
            Label none = new Label(texts.get("access.ask.noRecordings"));
            none.getStyleClass().add("muted");
            none.setWrapText(true);
            recordings.getChildren().add(none);
        }
    }

    private Node shot(CounterSight.Shot shot) {
        CheckBox box = new CheckBox(shot.words());
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setSelected(model.wants(shot.recording()));
        box.selectedProperty().subscribe((before, now) -> model.toggle(shot.recording(), now));
        return box;
    }

    private void buttons() {
        Label answer = new Label();
        answer.setId("ask-article");
        answer.getStyleClass().add("form-consequence");
        answer.setWrapText(true);
        answer.setMinHeight(USE_PREF_SIZE);
        answer.setMaxWidth(Double.MAX_VALUE);
        answer.textProperty().bind(model.decision().map(now -> now.map(
                        it -> new DecisionWords(texts, counter.pages().words()).of(it, asked()))
                .orElse("")));
        AnswerLabel outcome = new AnswerLabel(model.outcome(), texts);
        outcome.setId("ask-answer");
        Button send = new Button(texts.get(model.correcting() ? "access.correct.send" : "access.ask.send"));
        send.setId("ask-submit");
        send.getStyleClass().add("accent");
        send.disableProperty().bind(model.outcome().map(Outcome.Busy.class::isInstance));
        send.setOnAction(click -> model.submit());
        Button cancel = new Button(texts.get("form.cancel"));
        cancel.setId("ask-cancel");
        EscapeLeaves.by(cancel);
        cancel.setOnAction(click -> model.close());
        HBox buttons = new HBox(send, cancel);
        buttons.getStyleClass().add("form-buttons");
        footer.getChildren()
                .setAll(
                        answer,
                        new ArticleChips(answer.textProperty(), texts),
                        outcome,
                        new ArticleChips(outcome.textProperty(), texts),
                        buttons);
    }

    private String asked() {
        return counter.sight()
                .get()
                .flatMap(seen -> seen.law()
                        .rule(model.requester().get(), model.act().get())
                        .map(it -> Optional.ofNullable(it.reading()).orElse("")))
                .orElse("");
    }
}
