package org.evidencestation.app.desktop.listing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.evidencestation.app.desktop.listing.ListModel.Row;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.desktop.text.WrappedLabel;
import org.evidencestation.app.listing.Listing;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** A list with its search field and the three ways to take it along. */
public final class ListPane extends VBox {
    private static final PseudoClass ATTENTION = PseudoClass.getPseudoClass("attention");
    private static final PseudoClass ALARM = PseudoClass.getPseudoClass("alarm");

    private static final double HEAD = 14;
    private static final double HEAD_PADDING = 22;
    private static final double EDGES = 4;
    private static final double WIDE = 200;
    /** Below it, the ways to take a list along keep their signs only. */
    private static final double ROOM_FOR_NAMES = 640;

    private final ListModel model;
    private final Texts texts;
    private final Function<String, Optional<Path>> whereTo;
    private final TableView<Row> table = new TableView<>();

    /**
     * @param whereTo asks a person where to save, given a name for the file; empty if they would rather not
     * @param emptyKey of the words in place of rows where there are none at all
     */
    public ListPane(ListModel model, Texts texts, Function<String, Optional<Path>> whereTo, String emptyKey) {
        this.model = model;
        this.texts = texts;
        this.whereTo = whereTo;
        getStyleClass().add("list-pane");
        table.setItems(model.rows());
        table.accessibleTextProperty().bind(model.page().flatMap(page -> page.<ObservableValue<String>>map(
                        it -> new ReadOnlyStringWrapper(it.listing().title()))
                .orElseGet(() -> texts.of("list.name"))));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setRowFactory(each -> new ToneRow());
        table.setPlaceholder(nothing(emptyKey));
        // From now on: the model may have chosen before there was a table.
        table.getSelectionModel().selectedItemProperty().subscribe((before, row) -> model.chosen()
                .set(Optional.ofNullable(row)));
        model.chosen().subscribe(row -> {
            if (row.isPresent()) {
                table.getSelectionModel().select(row.get());
            } else {
                table.getSelectionModel().clearSelection();
            }
        });
        table.widthProperty().subscribe(this::fit);
        setVgrow(table, Priority.ALWAYS);
        model.page().subscribe(page -> page.ifPresent(it -> columns(it.listing())));
        getChildren().addAll(tools(), failed(), table);
    }

    /** The table, for a screen that gives it an id. */
    public TableView<Row> table() {
        return table;
    }

    private void columns(Listing listing) {
        List<String> names =
                listing.columns().stream().map(Listing.Column::name).toList();
        if (names.equals(table.getColumns().stream().map(TableColumn::getText).toList())) {
            return;
        }
        table.getColumns().clear();
        for (int i = 0; i < names.size(); i++) {
            int at = i;
            TableColumn<Row, String> column = new TableColumn<>(names.get(i));
            column.setPrefWidth(90 * listing.columns().get(i).width());
            column.setMinWidth(wide(names.get(i)));
            column.setReorderable(false);
            column.setSortable(false);
            column.setCellValueFactory(
                    cell -> new ReadOnlyStringWrapper(cell.getValue().cells().get(at)));
            boolean number = listing.columns().get(i).kind() == Listing.Kind.NUMBER;
            column.setCellFactory(each -> new WrappedCell(number));
            table.getColumns().add(column);
        }
        fit();
    }

    /** Where not even the names of the columns have room, the list is scrolled sideways instead of cut. */
    private void fit() {
        double least = table.getColumns().stream()
                        .mapToDouble(TableColumn::getMinWidth)
                        .sum()
                + EDGES;
        boolean narrow = table.getWidth() > 0 && least > table.getWidth();
        if (narrow) {
            table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
            table.getColumns()
                    .forEach(it -> it.setPrefWidth(Math.max(it.getMinWidth(), Math.min(it.getPrefWidth(), WIDE))));
        } else {
            table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        }
    }

    /** Room for the whole name of a column, at the head's weight and with its padding. */
    private static double wide(String name) {
        Text text = new Text(name);
        text.setFont(Font.font("Noto Sans SC", FontWeight.BOLD, HEAD));
        return text.getLayoutBounds().getWidth() + HEAD_PADDING;
    }

    private Node tools() {
        TextField sought = new TextField();
        sought.setId("list-sought");
        sought.promptTextProperty().bind(texts.of("list.sought"));
        sought.accessibleTextProperty().bind(texts.of("list.sought"));
        sought.textProperty().bindBidirectional(model.sought());
        sought.setMaxWidth(360);
        HBox.setHgrow(sought, Priority.ALWAYS);
        Label saving = new Label();
        saving.setId("list-saving");
        saving.getStyleClass().add("muted");
        saving.textProperty().bind(model.saving().flatMap(now -> texts.of("list.saving." + now)));
        HBox.setHgrow(saving, Priority.ALWAYS);
        saving.setMaxWidth(Double.MAX_VALUE);
        saving.setMinWidth(USE_PREF_SIZE);
        HBox tools = new HBox(
                sought,
                saving,
                button(Papers.Format.PDF, Material2MZ.PRINT),
                button(Papers.Format.XLSX, Material2MZ.TABLE_CHART),
                button(Papers.Format.CSV, Material2AL.GET_APP));
        tools.getStyleClass().add("list-tools");
        tools.setAlignment(Pos.CENTER_LEFT);
        return tools;
    }

    private Button button(Papers.Format format, Ikon icon) {
        Button button = new Button("", new FontIcon(icon));
        button.setId("list-" + format.ending().substring(1));
        button.textProperty().bind(texts.of("list.save." + format));
        button.setMinWidth(USE_PREF_SIZE);
        button.accessibleTextProperty().bind(texts.of("list.save." + format));
        Tooltip name = new Tooltip();
        name.textProperty().bind(texts.of("list.save." + format));
        button.setTooltip(name);
        button.contentDisplayProperty()
                .bind(widthProperty()
                        .map(width -> width.doubleValue() < ROOM_FOR_NAMES
                                ? ContentDisplay.GRAPHIC_ONLY
                                : ContentDisplay.LEFT));
        button.setOnAction(
                click -> whereTo.apply(model.suggestedName(format)).ifPresent(file -> model.save(format, file)));
        return button;
    }

    /** Above rows that were read before and may be old by now, or in their place; with the way to try again. */
    private Node failed() {
        Label words = new WrappedLabel("");
        words.setId("list-failed");
        words.getStyleClass().add("form-answer");
        words.textProperty().bind(texts.of("list.failed"));
        Button again = new Button();
        again.setId("list-again");
        again.textProperty().bind(texts.of("list.again"));
        again.setOnAction(click -> again.fireEvent(new AgainEvent()));
        VBox failed = new VBox(8, words, again);
        failed.visibleProperty().bind(model.state().map(ListModel.State.FAILED::equals));
        failed.managedProperty().bind(failed.visibleProperty());
        return failed;
    }

    private Node nothing(String emptyKey) {
        Label label = new Label();
        label.setId("list-empty");
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.textProperty().bind(model.state().flatMap(state -> model.sought()
                .flatMap(words -> texts.of(emptyWords(state, words, emptyKey)))));
        return label;
    }

    private static String emptyWords(ListModel.State state, String sought, String emptyKey) {
        return switch (state) {
            case LOADING -> "list.loading";
            case FAILED -> "list.notRead";
            case READY -> sought.isBlank() ? emptyKey : "list.notFound";
        };
    }

    /** Grows with its words instead of cutting them. */
    private static final class WrappedCell extends TableCell<Row, String> {
        private final Text text = new Text();

        WrappedCell(boolean number) {
            text.getStyleClass().add("finding-text");
            text.wrappingWidthProperty().bind(widthProperty().map(width -> Math.max(0, width.doubleValue() - 20)));
            if (number) {
                text.setTextAlignment(javafx.scene.text.TextAlignment.RIGHT);
            }
        }

        @Override
        protected void updateItem(String words, boolean empty) {
            super.updateItem(words, empty);
            text.setText(empty ? "" : words);
            setGraphic(empty ? null : text);
        }
    }

    private static final class ToneRow extends TableRow<Row> {
        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            ListPage.Tone tone = empty || row == null ? ListPage.Tone.PLAIN : row.tone();
            pseudoClassStateChanged(ATTENTION, tone == ListPage.Tone.ATTENTION);
            pseudoClassStateChanged(ALARM, tone == ListPage.Tone.ALARM);
        }
    }
}
