package org.evidencestation.app.desktop.recordings;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.timecard.ClockHistory;
import org.evidencestation.app.timecard.ClockHistory.Point;
import org.evidencestation.app.timecard.ClockHistory.Since;

/** How the recorder's clock went, newest first: what was known, in which band, how fast it ran since the time before. */
final class ClockHistoryView extends VBox {
    private static final int MOST = 8;

    private final Texts texts;
    private final Formats formats;

    ClockHistoryView(ClockHistory history, Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        setId("clock-history");
        getStyleClass().add("clock-history");
        history.points().reversed().stream().limit(MOST).map(this::row).forEach(getChildren()::add);
    }

    private VBox row(Point point) {
        Label offset = new Label(formats.clock(point.clock()));
        offset.getStyleClass().add("history-title");
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        Label band = new Label(texts.get("band." + point.band()));
        band.getStyleClass()
                .addAll("clock-band", "clock-band-" + point.band().name().toLowerCase(Locale.ROOT));
        band.setMinWidth(USE_PREF_SIZE);
        Label when = new Label(
                formats.moment(point.at()) + " · " + method(point.clock().method())
                        + point.since().map(since -> " · " + words(since)).orElse(""));
        when.getStyleClass().add("history-when");
        when.setWrapText(true);
        when.setMinHeight(USE_PREF_SIZE);
        return new VBox(new HBox(offset, spacer, band), when);
    }

    /** The names stand in the journal; a driver may bring one that has no words here. */
    private String method(String name) {
        return switch (name) {
            case "time-card" -> texts.get("clock.method.time-card");
            case "protocol" -> texts.get("clock.method.protocol");
            case "newest-file" -> texts.get("clock.method.newest-file");
            case "unknown" -> texts.get("clock.method.unknown");
            default -> name;
        };
    }

    private String words(Since since) {
        return switch (since) {
            case Since.Drift(double ppm, double doubt) ->
                texts.get(
                        "clock.drift",
                        String.format(Locale.ROOT, "%+.1f", ppm),
                        String.format(Locale.ROOT, "%.1f", doubt));
            case Since.Adjusted() -> texts.get("clock.adjusted");
        };
    }

    /** Nothing to show where a recorder was never docked with a clock that anybody knows. */
    static Optional<ClockHistoryView> of(ClockHistory history, Texts texts, Formats formats) {
        return history.points().isEmpty()
                ? Optional.empty()
                : Optional.of(new ClockHistoryView(history, texts, formats));
    }
}
