package org.evidencestation.app.desktop.recordings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.IsoDay;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.storage.index.RecordingRow;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The list of recordings: search above, table in the middle, the chosen one's proof at the side. */
public final class RecordingsView extends BorderPane {
    private static final double ROOM_FOR_ALL = 1080;

    private final RecordingsModel model;
    private final Texts texts;
    private final TableView<RecordingRow> table = new TableView<>();

    public RecordingsView(RecordingsModel model, DetailsModel details, Texts texts, Formats formats) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("recordings");
        DetailsView proof = new DetailsView(
                details, texts, formats, () -> table.getSelectionModel().clearSelection());
        table.accessibleTextProperty().bind(texts.of("shell.RECORDINGS"));
        fillTable(new RowText(texts, formats));
        table.getSelectionModel().selectedItemProperty().subscribe(chosen -> details.show(Optional.ofNullable(chosen)));
        texts.language().subscribe(language -> table.refresh());
        VBox.setVgrow(table, Priority.ALWAYS);
        setTop(searchBar());
        setCenter(new VBox(table, foot()));
        setRight(proof);
    }

    private Node searchBar() {
        SearchForm form = model.form();
        TextField text = field("search-text", "search.text", form.text());
        text.setPrefColumnCount(18);
        Button search = new Button("", new FontIcon(Material2MZ.SEARCH));
        search.setId("search");
        search.getStyleClass().add("accent");
        search.textProperty().bind(texts.of("search.button"));
        search.setOnAction(click -> model.search());
        Button clear = new Button();
        clear.textProperty().bind(texts.of("search.clear"));
        clear.setOnAction(click -> model.clear());
        FlowPane bar = new FlowPane(
                text,
                field("search-officer", "search.officer", form.officer()),
                field("search-device", "search.device", form.device()),
                field("search-case", "search.case", form.caseNumber()),
                day("search.from", form.from()),
                day("search.to", form.to()),
                search,
                clear);
        bar.getStyleClass().add("search-bar");
        return bar;
    }

    private TextField field(String id, String prompt, StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(8);
        field.promptTextProperty().bind(texts.of(prompt));
        field.accessibleTextProperty().bind(texts.of(prompt));
        field.textProperty().bindBidirectional(value);
        field.setOnAction(enter -> model.search());
        return field;
    }

    private DatePicker day(String prompt, ObjectProperty<Optional<LocalDate>> value) {
        DatePicker picker = new DatePicker();
        picker.setConverter(new IsoDay());
        picker.setPrefWidth(150);
        picker.promptTextProperty().bind(texts.of(prompt));
        picker.accessibleTextProperty().bind(texts.of(prompt));
        picker.valueProperty().subscribe((before, chosen) -> value.set(Optional.ofNullable(chosen)));
        value.subscribe(chosen -> picker.setValue(chosen.orElse(null)));
        return picker;
    }

    private void fillTable(RowText text) {
        table.setId("recordings");
        table.setItems(model.rows());
        table.getStyleClass().add("striped");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column("column.time", 232, text::time);
        column("column.name", 216, text::name);
        column("column.officer", 110, text::officer);
        roomy(column("column.device", 90, text::device));
        TableColumn<RecordingRow, String> size = roomy(column("column.size", 100, text::size));
        size.getStyleClass().add("number");
        TableColumn<RecordingRow, String> length = roomy(column("column.duration", 118, text::duration));
        length.getStyleClass().add("number");
        TableColumn<RecordingRow, String> verdict = column("column.verdict", 130, text::verdict);
        verdict.setCellFactory(each -> new VerdictCell());
        column("column.code", 124, text::code).getStyleClass().add("code");
        table.setPlaceholder(placeholder());
        table.getColumns().forEach(each -> each.setSortable(false));
    }

    private TableColumn<RecordingRow, String> column(String key, double width, Function<RecordingRow, String> words) {
        TableColumn<RecordingRow, String> column = new TableColumn<>();
        column.textProperty().bind(texts.of(key));
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        table.getColumns().add(column);
        return column;
    }

    /** Only where there is room: beside open details, whose lines say the same, whole words matter more. */
    private TableColumn<RecordingRow, String> roomy(TableColumn<RecordingRow, String> column) {
        table.widthProperty().subscribe(width -> column.setVisible(width.doubleValue() >= ROOM_FOR_ALL));
        return column;
    }

    private Node placeholder() {
        FontIcon icon = new FontIcon(Material2MZ.VIDEO_LIBRARY);
        icon.getStyleClass().add("empty-icon");
        Label title = new Label();
        title.setId("empty-title");
        title.getStyleClass().add("empty-title");
        title.textProperty().bind(model.state().flatMap(state -> texts.of("recordings." + state)));
        Label advice = new Label();
        advice.getStyleClass().add("muted");
        advice.textProperty().bind(model.state().flatMap(state -> texts.of("recordings." + state + ".advice")));
        VBox box = new VBox(icon, title, advice);
        box.getStyleClass().add("empty");
        return box;
    }

    private Node foot() {
        Label count = new Label();
        count.setId("recordings-count");
        count.getStyleClass().add("muted");
        Runnable redraw =
                () -> count.setText(texts.get("recordings.count", model.rows().size()));
        model.rows().addListener((javafx.beans.Observable change) -> redraw.run());
        texts.language().subscribe(language -> redraw.run());
        Button more = new Button("", new FontIcon(Material2AL.EXPAND_MORE));
        more.setId("more");
        more.textProperty().bind(texts.of("recordings.more"));
        more.setOnAction(click -> model.next());
        ObservableValue<Boolean> there = model.more();
        more.visibleProperty().bind(there);
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        HBox foot = new HBox(count, spacer, more);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("recordings-foot");
        return foot;
    }

    /** Colours a verdict: late is red, on time is green; the word says the same. */
    private static final class VerdictCell extends TableCell<RecordingRow, String> {
        @Override
        protected void updateItem(String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty ? null : words);
            RecordingRow row = empty ? null : getTableRow().getItem();
            String verdict = row == null ? null : row.verdict();
            pseudoClassStateChanged(PseudoClass.getPseudoClass("late"), "LATE".equals(verdict));
            pseudoClassStateChanged(PseudoClass.getPseudoClass("on-time"), "ON_TIME".equals(verdict));
        }
    }
}
