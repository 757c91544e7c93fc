package org.evidencestation.app.desktop.health;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.evidencestation.app.desktop.health.AuditModel.State;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.storage.audit.Finding;
import org.kordamp.ikonli.javafx.FontIcon;

/** Findings as they come: what was lost, which, where, what it means, and what to do. */
final class FindingsTable extends TableView<Finding> {
    private final AuditModel model;
    private final Texts texts;

    FindingsTable(AuditModel model, Texts texts) {
        super(model.findings());
        this.model = model;
        this.texts = texts;
        setId("findings");
        accessibleTextProperty().bind(texts.of("finding.all"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<Finding, String> lost = column("finding.lost", 240, this::lost);
        lost.setMinWidth(240);
        lost.setCellFactory(each -> new SeverityCell());
        column("finding.code", 78, finding -> finding.code().code());
        wrapped(column("finding.subject", 260, Finding::subject));
        wrapped(column("finding.means", 340, finding -> texts.get("finding." + finding.code() + ".means")));
        wrapped(column("finding.now", 360, finding -> texts.get("finding." + finding.code() + ".now")));
        setPlaceholder(nothing());
        texts.language().subscribe(language -> refresh());
    }

    private String lost(Finding finding) {
        return texts.get("severity." + finding.severity());
    }

    private TableColumn<Finding, String> column(String key, double width, Function<Finding, String> words) {
        TableColumn<Finding, String> column = new TableColumn<>();
        column.textProperty().bind(texts.of(key));
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        getColumns().add(column);
        return column;
    }

    private static void wrapped(TableColumn<Finding, String> column) {
        column.setCellFactory(each -> new WrappedCell());
    }

    private Node nothing() {
        Label label = new Label();
        label.setId("findings-none");
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.textProperty().bind(model.state().flatMap(state -> texts.of(none(state))));
        return label;
    }

    private static String none(State state) {
        return switch (state) {
            case NEVER -> "health.none.NEVER";
            case RUNNING -> "health.none.RUNNING";
            case CANCELLED, FAILED, INCOMPLETE -> "health.none.CANCELLED";
            case SOUND -> "health.none.SOUND";
            case WEAKER, DAMAGED -> "health.none.EARLIER";
        };
    }

    /** Grows with its words instead of cutting them. */
    private static final class WrappedCell extends TableCell<Finding, String> {
        private final Text text = new Text();

        WrappedCell() {
            text.getStyleClass().add("finding-text");
            text.wrappingWidthProperty().bind(widthProperty().map(width -> Math.max(0, width.doubleValue() - 24)));
        }

        @Override
        protected void updateItem(String words, boolean empty) {
            super.updateItem(words, empty);
            text.setText(empty ? "" : words);
            setGraphic(empty ? null : text);
        }
    }

    /** Shape, word and colour of what was lost; the expert's words on pointing at it. */
    private static final class SeverityCell extends TableCell<Finding, String> {
        private final FontIcon icon = new FontIcon(HealthSymbols.of(HealthState.NEUTRAL));
        private final Tooltip detail = new Tooltip();

        SeverityCell() {
            getStyleClass().add("finding-lost");
        }

        @Override
        protected void updateItem(String words, boolean empty) {
            super.updateItem(words, empty);
            Finding finding = empty ? null : getTableRow().getItem();
            setText(empty ? null : words);
            setGraphic(finding == null ? null : icon);
            setTooltip(finding == null ? null : detail);
            if (finding != null) {
                icon.setIconCode(HealthSymbols.of(finding.severity()));
                detail.setText(finding.detail());
                HealthSymbols.mark(this, HealthSymbols.stateOf(finding.severity()));
            }
        }
    }
}
