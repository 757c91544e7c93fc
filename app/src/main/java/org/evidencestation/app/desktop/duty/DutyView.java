package org.evidencestation.app.desktop.duty;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.form.WordsOnly;
import org.evidencestation.app.desktop.listing.ListPane;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** The duty screen: its pages at the left, one list in the middle, what is chosen and what can be done at the right. */
public final class DutyView extends BorderPane {
    private final DutyModel model;
    private final Texts texts;
    private final Map<DutyPage, ListPane> panes = new EnumMap<>(DutyPage.class);
    private final StackPane body = new StackPane();
    private final FlowPane actions = new FlowPane();

    public DutyView(DutyModel model, Texts texts, Files files, Gate gate) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("duty");
        for (DutyPage page : DutyPage.values()) {
            ListPane pane = new ListPane(model.list(page), texts, files.save(), "duty.empty." + page);
            pane.table().setId("duty-" + page.name().toLowerCase(java.util.Locale.ROOT));
            panes.put(page, pane);
        }
        setLeft(pages());
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox middle = new VBox(head(), new CountersView(model, texts), body);
        middle.getStyleClass().add("duty-middle");
        setCenter(middle);
        setRight(new SideView(model, texts, files, new GateView(model, texts, gate.formats(), gate.showCard())));
        model.page().subscribe(this::show);
        model.sight().subscribe(seen -> buttons());
        texts.language().subscribe(language -> buttons());
    }

    /**
     * What the check before use shows beside the lists.
     *
     * @param showCard brings the time card to the screen
     */
    public record Gate(Formats formats, Runnable showCard) {}

    /**
     * How a person points at files.
     *
     * @param save where to, given a name; empty if they would rather not
     * @param open which one
     */
    public record Files(Function<String, Optional<Path>> save, Supplier<Optional<Path>> open) {}

    private Node pages() {
        VBox pages = new VBox();
        pages.getStyleClass().add("duty-pages");
        for (DutyPage page : DutyPage.values()) {
            ToggleButton toggle = new ToggleButton("", new FontIcon(DutySymbols.of(page)));
            toggle.setId("duty-go-" + page.name().toLowerCase(java.util.Locale.ROOT));
            toggle.textProperty().bind(texts.of("duty.page." + page));
            toggle.setMaxWidth(Double.MAX_VALUE);
            model.page().subscribe(now -> toggle.setSelected(now == page));
            toggle.setOnAction(click -> {
                model.page().set(page);
                toggle.setSelected(true);
            });
            pages.getChildren().add(toggle);
        }
        ScrollPane scroll = new ScrollPane(pages);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("duty-places");
        return scroll;
    }

    private Node head() {
        Label title = new Label();
        title.setId("duty-title");
        title.getStyleClass().add("duty-title");
        title.setMinWidth(USE_PREF_SIZE);
        title.textProperty().bind(model.page().flatMap(page -> texts.of("duty.page." + page)));
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        actions.getStyleClass().add("duty-actions");
        actions.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(actions, Priority.ALWAYS);
        HBox head = new HBox(title, actions, spans());
        head.getStyleClass().add("duty-head");
        return head;
    }

    private Node spans() {
        ComboBox<DutyModel.Span> spans = new ComboBox<>();
        spans.setId("duty-span");
        spans.getItems().setAll(DutyModel.Span.values());
        spans.setConverter(new WordsOnly<>(span -> texts.get("duty.span." + span)));
        spans.valueProperty().bindBidirectional(model.span());
        spans.accessibleTextProperty().bind(texts.of("duty.span"));
        spans.setMinWidth(140);
        texts.language().subscribe(language -> {
            DutyModel.Span now = spans.getValue();
            spans.setConverter(new WordsOnly<>(span -> texts.get("duty.span." + span)));
            spans.setValue(now);
        });
        return spans;
    }

    private void show(DutyPage page) {
        body.getChildren().setAll(Objects.requireNonNull(panes.get(page), page.name()));
        buttons();
    }

    private void buttons() {
        actions.getChildren()
                .setAll(model.pageForms().stream()
                        .map(form -> {
                            Button button = new Button(texts.get(form.key() + ".title"));
                            button.setId(form.id());
                            button.getStyleClass().add("accent");
                            button.setOnAction(click -> model.form().open(form));
                            return button;
                        })
                        .toList());
    }
}
