package org.evidencestation.app.desktop.journal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.form.Field;
import org.evidencestation.app.desktop.form.WordsOnly;
import org.evidencestation.app.desktop.journal.JournalModel.Check;
import org.evidencestation.app.desktop.listing.ListPane;
import org.evidencestation.app.desktop.page.SideWidth;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.desktop.text.WrappedLabel;
import org.evidencestation.storage.audit.Finding;
import org.evidencestation.storage.audit.Severity;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.Written;

/** What is looked for above, lines newest first, and beside them the chosen line as it was written. */
public final class JournalView extends BorderPane {
    private static final double SIDE = 400;

    private final JournalModel model;
    private final Texts texts;
    private final VBox side = new VBox();
    private final VBox verifying = new VBox();
    private final HBox sought = new HBox();

    /** @param whereTo as of {@link ListPane} */
    public JournalView(JournalModel model, Texts texts, Function<String, Optional<Path>> whereTo) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("office", "journal");
        sought.getStyleClass().add("journal-sought");
        setTop(new VBox(sought, below()));
        ListPane list = new ListPane(model.list(), texts, whereTo, "journal.empty");
        list.table().setId("journal-table");
        setCenter(list);
        side.getStyleClass().addAll("drawer-content", "office-side");
        ScrollPane scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        verifying.getStyleClass().add("journal-verifying");
        VBox beside = new VBox(scroll, verifying);
        SideWidth.of(beside, SIDE);
        beside.getStyleClass().add("drawer");
        setRight(beside);
        model.list().chosen().subscribe(row -> draw());
        model.check().subscribe(now -> draw());
        texts.language().subscribe(now -> {
            drawSought();
            draw();
        });
    }

    private void drawSought() {
        ComboBox<Field.Option> kinds = new ComboBox<>();
        kinds.setId("journal-kind");
        kinds.setAccessibleText(texts.get("journal.kind"));
        kinds.setConverter(new WordsOnly<>(Field.Option::words));
        kinds.getItems().add(new Field.Option("", texts.get("journal.anyKind")));
        kinds.getItems()
                .addAll(Event.kinds()
                        .map(kind -> new Field.Option(kind.getSimpleName(), texts.get("event." + kind.getSimpleName())))
                        .sorted(Comparator.comparing(Field.Option::words))
                        .toList());
        model.kind().subscribe(now -> kinds.getItems().stream()
                .filter(it -> it.value().equals(now))
                .findFirst()
                .ifPresent(kinds::setValue));
        kinds.valueProperty().subscribe(it -> model.kind().set(it == null ? "" : it.value()));
        kinds.setPrefWidth(190);
        Button search = button("journal-search", "journal.search", model::search);
        search.getStyleClass().add("accent");
        search.setDefaultButton(true);
        sought.getChildren()
                .setAll(
                        kinds,
                        field("journal.person", model.person(), 110),
                        field("journal.recorder", model.recorder(), 150),
                        field("journal.recording", model.recording(), 150),
                        field("journal.day", model.day(), 120),
                        field("journal.text", model.text(), 150),
                        search,
                        button("journal-clear", "journal.clear", model::clear));
    }

    private TextField field(String key, StringProperty value, double width) {
        TextField field = new TextField();
        field.setId(key.replace('.', '-'));
        field.setPromptText(texts.get(key));
        field.setAccessibleText(texts.get(key));
        field.setPrefWidth(width);
        HBox.setHgrow(field, Priority.SOMETIMES);
        field.textProperty().bindBidirectional(value);
        field.setOnAction(enter -> model.search());
        return field;
    }

    private Node below() {
        Label found = new Label();
        found.setId("journal-found");
        found.getStyleClass().add("muted");
        found.textProperty().bind(model.found());
        Label wrong = new Label();
        wrong.setId("journal-wrong");
        wrong.textProperty().bind(texts.of("journal.wrong"));
        wrong.visibleProperty().bind(model.wrong());
        wrong.managedProperty().bind(model.wrong());
        Button more = new Button();
        more.setId("journal-more");
        more.textProperty().bind(texts.of("journal.more"));
        more.disableProperty().bind(model.more().map(it -> !it));
        more.setOnAction(click -> model.next());
        more.setMinWidth(USE_PREF_SIZE);
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        HBox below = new HBox(found, wrong, spacer, more);
        below.getStyleClass().add("journal-sought");
        return below;
    }

    private void draw() {
        side.getChildren().clear();
        model.chosen().ifPresentOrElse(this::line, () -> side.getChildren().add(muted(texts.get("journal.about"))));
        verifying
                .getChildren()
                .setAll(
                        section(texts.get("journal.verify.title")),
                        verdict(model.check().get()),
                        model.check().get() instanceof Check.Running
                                ? button("journal-cancel", "form.cancel", model::cancel)
                                : button("journal-verify", "journal.verify", model::verify));
    }

    private void line(Written it) {
        Event event = it.entry().event();
        side.getChildren()
                .addAll(
                        section(texts.get("journal.lineOf", it.entry().number(), model.title(event))),
                        new WrappedLabel(model.detail(event)));
        FlowPane follow = new FlowPane(8, 8);
        int number = 0;
        for (Trace trace : model.traces()) {
            Button button = new Button(words(trace));
            button.setId("follow-" + number++);
            button.setOnAction(click -> model.follow(trace));
            follow.getChildren().add(button);
        }
        TextArea raw = new TextArea(it.line());
        raw.setId("journal-raw");
        raw.setAccessibleText(texts.get("journal.raw"));
        raw.setEditable(false);
        raw.setWrapText(true);
        raw.setPrefRowCount(8);
        raw.getStyleClass().add("review-code");
        side.getChildren().addAll(follow, muted(texts.get("journal.raw")), raw);
    }

    private String words(Trace trace) {
        return switch (trace) {
            case Trace.OfPerson(var number) -> texts.get("journal.follow.person", number);
            case Trace.OfRecorder(var key) -> texts.get("journal.follow.recorder", key);
            case Trace.OfRecording(var id) ->
                texts.get(
                        "journal.follow.recording",
                        id.substring(id.lastIndexOf(':') + 1).substring(0, 8));
        };
    }

    private Label verdict(Check check) {
        String words =
                switch (check) {
                    case Check.NotAsked _ -> texts.get("journal.verify.about");
                    case Check.Running(var lines) -> texts.get("journal.verify.running", lines);
                    case Check.Failed _ -> texts.get("journal.verify.failed");
                    case Check.Done(var verdict) -> told(verdict);
                };
        Label label = new WrappedLabel(words);
        label.setId("journal-verdict");
        return label;
    }

    private String told(JournalDesk.Verdict verdict) {
        if (!verdict.complete()) {
            return texts.get("journal.verify.cancelled");
        }
        List<Finding> bad = new ArrayList<>(verdict.findings());
        bad.removeIf(it -> it.severity() == Severity.INFO);
        String head = texts.get(
                bad.isEmpty() ? "journal.verify.good" : "journal.verify.bad",
                verdict.lines(),
                verdict.checkpoints(),
                verdict.checkpoint());
        return bad.stream()
                .map(it -> "\n" + texts.get("finding." + it.code() + ".means"))
                .distinct()
                .collect(Collectors.joining("", head, ""));
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(texts.get(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(click -> action.run());
        return button;
    }

    private static Label section(String words) {
        Label label = new WrappedLabel(words);
        label.getStyleClass().add("section");
        return label;
    }

    private static Label muted(String words) {
        Label label = new WrappedLabel(words);
        label.getStyleClass().add("muted");
        return label;
    }
}
