package org.evidencestation.app.desktop.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.listing.ListModel;
import org.evidencestation.app.desktop.listing.ListPage;
import org.evidencestation.app.desktop.listing.Papers;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.app.listing.Listing.Column;
import org.evidencestation.app.listing.Listing.Fact;
import org.evidencestation.app.review.Compliance;
import org.evidencestation.app.review.Compliance.By;
import org.evidencestation.app.review.Figures;

/** The figures of a year, as a table and as charts. */
public final class BoardModel {
    private static final int MONTHS = 12;
    /** More bars than that nobody tells apart; the table has them all. */
    private static final int MOST_BARS = 24;

    private final ReviewDesk desk;
    private final Errands errands;
    private final Texts texts;
    private final Formats formats;
    private final ListModel list;
    private final ObjectProperty<By> by = new SimpleObjectProperty<>(By.MONTH);
    private final ReadOnlyObjectWrapper<Optional<Compliance>> figures = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Map<String, String>> names = new SimpleObjectProperty<>(Map.of());

    /** What a chart shows. */
    public enum Metric {
        ON_TIME,
        COVERAGE,
        CLOCK,
        OPEN,
        REVIEWS;

        /** Percent, seconds or a number; empty if there is nothing to tell. */
        OptionalDouble of(Figures it) {
            return switch (this) {
                case ON_TIME -> percent(it.onTimeRate());
                case COVERAGE -> percent(it.coverage());
                case CLOCK -> it.drift();
                case OPEN -> OptionalDouble.of((double) it.open());
                case REVIEWS -> percent(it.reviewRate());
            };
        }

        private static OptionalDouble percent(OptionalDouble rate) {
            return rate.isPresent() ? OptionalDouble.of(100 * rate.getAsDouble()) : rate;
        }

        boolean rate() {
            return this == ON_TIME || this == COVERAGE || this == REVIEWS;
        }
    }

    /** One bar. */
    public record Bar(String name, double value) {}

    BoardModel(ReviewDesk desk, Papers papers, Texts texts, Formats formats, Errands errands) {
        this.desk = desk;
        this.errands = errands;
        this.texts = texts;
        this.formats = formats;
        this.list = new ListModel(errands, papers, texts);
        by.subscribe(now -> show());
        texts.language().subscribe(now -> show());
    }

    /** Counts anew; takes seconds. */
    void refresh() {
        errands.run(
                () -> {
                    ReviewSight seen = desk.look();
                    return new Counted(desk.board(MONTHS), seen);
                },
                counted -> {
                    Map<String, String> known = new HashMap<>();
                    counted.seen().people().forEach(it -> known.put(it.number(), it.name() + " " + it.number()));
                    names.set(known);
                    figures.set(Optional.of(counted.figures()));
                    show();
                },
                problem -> list.fail());
    }

    private record Counted(Compliance figures, ReviewSight seen) {}

    private void show() {
        figures.get().ifPresent(it -> list.show(page(it)));
    }

    private ListPage page(Compliance it) {
        List<List<String>> rows = new ArrayList<>();
        it.rows().getOrDefault(by.get(), new TreeMap<>()).forEach((name, row) -> rows.add(row(name(name), row)));
        rows.add(row(texts.get("board.total"), it.total()));
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(texts.get("board.by." + by.get()), 2));
        for (String key : List.of(
                "board.onTime",
                "board.late",
                "board.rate",
                "board.coverage",
                "board.clocks",
                "board.drift",
                "board.open",
                "board.drawn",
                "board.reviewed")) {
            columns.add(Column.number(texts.get(key), 1));
        }
        List<Fact> facts = List.of(new Fact(
                texts.get("review.period"),
                formats.minute(it.time().start()) + " – "
                        + formats.minute(it.time().end())));
        return ListPage.plain(new Listing(
                texts.get("review.page.BOARD"),
                facts,
                columns,
                rows,
                List.of(texts.get("board.note")),
                List.of(texts.get("duty.sign.maker"), texts.get("duty.sign.checker"))));
    }

    private String name(String key) {
        return key.isEmpty() ? texts.get("board.nobody") : names.get().getOrDefault(key, key);
    }

    private static List<String> row(String name, Figures it) {
        return List.of(
                name,
                Long.toString(it.onTime()),
                Long.toString(it.late()),
                tenths(Metric.ON_TIME.of(it)),
                tenths(Metric.COVERAGE.of(it)),
                Long.toString(it.clocks()),
                tenths(it.drift()),
                Long.toString(it.open()),
                Long.toString(it.drawn()),
                Long.toString(it.reviewed()));
    }

    private static String tenths(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.1f", value.getAsDouble()) : "";
    }

    /** The bars of a chart in the table's order; of too many, those that most need a look. */
    public List<Bar> bars(Metric metric) {
        List<Bar> bars = new ArrayList<>();
        figures.get()
                .map(it -> it.rows().getOrDefault(by.get(), new TreeMap<>()))
                .ifPresent(rows -> rows.forEach(
                        (name, row) -> metric.of(row).ifPresent(value -> bars.add(new Bar(name(name), value)))));
        if (bars.size() <= MOST_BARS || by.get() == By.MONTH) {
            return bars;
        }
        bars.sort(Comparator.comparingDouble(it -> metric.rate() ? it.value() : -it.value()));
        return List.copyOf(bars.subList(0, MOST_BARS));
    }

    public ObjectProperty<By> by() {
        return by;
    }

    public ReadOnlyObjectProperty<Optional<Compliance>> figures() {
        return figures.getReadOnlyProperty();
    }

    public ListModel list() {
        return list;
    }
}
