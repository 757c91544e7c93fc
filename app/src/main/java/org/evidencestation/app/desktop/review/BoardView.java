package org.evidencestation.app.desktop.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.listing.ListPane;
import org.evidencestation.app.desktop.review.BoardModel.Bar;
import org.evidencestation.app.desktop.review.BoardModel.Metric;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.review.Compliance.By;

/** Five small charts and the table they are drawn from. */
final class BoardView extends VBox {
    private static final double TABLE = 200;
    private static final int COLUMNS = 3;
    private static final double CHART = 168;

    private final BoardModel model;
    private final Texts texts;
    private final GridPane charts = new GridPane();

    BoardView(BoardModel model, Texts texts, Function<String, Optional<Path>> whereTo) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("board");
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints third = new ColumnConstraints();
            third.setPercentWidth(100.0 / COLUMNS);
            charts.getColumnConstraints().add(third);
        }
        charts.getStyleClass().add("board-charts");
        ListPane table = new ListPane(model.list(), texts, whereTo, "review.empty.BOARD");
        table.table().setId("board-table");
        table.setMinHeight(TABLE);
        setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(bys(), charts, table);
        model.figures().subscribe(now -> draw());
        model.by().subscribe(now -> draw());
        texts.language().subscribe(now -> draw());
    }

    private Node bys() {
        HBox bys = new HBox();
        bys.getStyleClass().addAll("shell-navigation", "office-pages");
        for (By by : List.of(By.MONTH, By.UNIT, By.OFFICER)) {
            ToggleButton button = new ToggleButton();
            button.setId("board-" + by.name().toLowerCase(Locale.ROOT));
            button.textProperty().bind(texts.of("board.by." + by));
            button.setMinWidth(USE_PREF_SIZE);
            model.by().subscribe(now -> button.setSelected(now == by));
            button.setOnAction(click -> {
                model.by().set(by);
                button.setSelected(true);
            });
            bys.getChildren().add(button);
        }
        return bys;
    }

    private void draw() {
        charts.getChildren().clear();
        int at = 0;
        for (Metric metric : Metric.values()) {
            charts.add(chart(metric), at % COLUMNS, at / COLUMNS);
            at++;
        }
    }

    /** What the chart shows, for who does not see it. */
    private String said(Metric metric) {
        return model.bars(metric).stream()
                .map(bar -> bar.name() + " " + number(bar.value()))
                .collect(Collectors.joining("; ", texts.get("board.metric." + metric) + ": ", ""));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private Node chart(Metric metric) {
        NumberAxis values = new NumberAxis();
        if (metric.rate()) {
            values.setAutoRanging(false);
            values.setLowerBound(0);
            values.setUpperBound(100);
            values.setTickUnit(25);
        }
        values.setMinorTickVisible(false);
        BarChart<String, Number> chart = new BarChart<>(new CategoryAxis(), values);
        chart.setTitle(texts.get("board.metric." + metric));
        chart.setId("chart-" + metric.name().toLowerCase(Locale.ROOT));
        chart.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        chart.setAccessibleText(said(metric));
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.setMinHeight(CHART);
        chart.setPrefHeight(CHART);
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        for (Bar bar : model.bars(metric)) {
            series.getData().add(new XYChart.Data<>(bar.name(), bar.value()));
        }
        chart.getData().add(series);
        series.getData()
                .forEach(it -> Tooltip.install(
                        it.getNode(),
                        new Tooltip(
                                it.getXValue() + "  " + number(it.getYValue().doubleValue()))));
        return chart;
    }
}
