package org.evidencestation.app.desktop.handoff;

import java.time.Instant;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.handoff.ReceiptModel.Compared;
import org.evidencestation.app.desktop.page.Words;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.disc.handoff.ReceiptItem;
import org.evidencestation.storage.journal.RecordingId;

/** A receipt, line by line beside what was handed over: one that says anything else cannot be taken in. */
final class ReceiptView extends VBox {
    private static final int DIGITS = 16;

    private final HandOffModel model;
    private final Texts texts;
    private final Formats formats;

    ReceiptView(HandOffModel model, Texts texts, Formats formats) {
        this.formats = formats;
        this.model = model;
        this.texts = texts;
        setId("handoff-receipt");
        getStyleClass().add("handoff-receipt");
        model.receipt().compared().subscribe(now -> draw());
        texts.language().subscribe(now -> draw());
    }

    private void draw() {
        getChildren().clear();
        model.receipt().compared().get().ifPresent(this::fill);
    }

    private void fill(Compared it) {
        Label verdict = Words.styled(
                texts.get(it.fits() ? "handoff.receipt.fits" : "handoff.receipt.differs", it.number()),
                it.fits() ? "handoff-fits" : "handoff-differs");
        verdict.setId("handoff-verdict");
        ScrollPane scroll = new ScrollPane(items(it));
        scroll.setFitToWidth(true);
        setVgrow(scroll, Priority.ALWAYS);
        FlowPane buttons = new FlowPane(8, 8);
        if (it.fits()) {
            buttons.getChildren().add(Words.accent("handoff-take", texts.get("handoff.receipt.take"), model::take));
        }
        buttons.getChildren().add(Words.button("handoff-leave", texts.get("form.cancel"), model.receipt()::close));
        getChildren().addAll(Words.title(texts.get("handoff.receipt.title", it.number())), verdict, buttons, scroll);
    }

    private GridPane items(Compared of) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("handoff-items");
        for (double width : new double[] {24, 28, 28, 20}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(width);
            grid.getColumnConstraints().add(column);
        }
        grid.addRow(
                0,
                Words.muted(texts.get("handoff.receipt.item")),
                Words.muted(texts.get("handoff.receipt.handed")),
                Words.muted(texts.get("handoff.receipt.said")),
                Words.muted(texts.get("handoff.receipt.verdict")));
        int row = 1;
        for (ReceiptItem it : of.items()) {
            Label verdict = Words.styled(
                    shape(it) + " " + texts.get("handoff.verdict." + it.verdict()),
                    "handoff-" + it.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            verdict.setId("handoff-item-" + row);
            grid.addRow(
                    row++, Words.styled(name(it), "handoff-name"), text(it, handed(it)), text(it, said(it)), verdict);
        }
        return grid;
    }

    private String name(ReceiptItem it) {
        RecordingId recording = it.recording();
        return recording == null
                ? texts.get("handoff.item." + it.kind())
                : model.sight().get().map(seen -> seen.name(recording)).orElse("");
    }

    private String handed(ReceiptItem it) {
        return it.kind() == ReceiptItem.Kind.RECEIVED_AT ? moment(it.handed()) : it.handed();
    }

    private String moment(String instant) {
        return formats.moment(Instant.parse(instant));
    }

    private String said(ReceiptItem it) {
        if (it.kind() == ReceiptItem.Kind.RECEIVED_AT) {
            return moment(it.said());
        }
        return switch (it.verdict()) {
            case MISSING -> "";
            case NOT_HANDED -> String.valueOf(it.recording());
            case SAME, NOT_ACCEPTED, NO_REASON, DIFFERS ->
                it.kind() == ReceiptItem.Kind.RECORDING && it.said().isEmpty() ? it.handed() : it.said();
        };
    }

    /** Digests by their beginning: whether they are the same was compared to the last digit. */
    private static Label text(ReceiptItem it, String words) {
        boolean digest = it.kind() == ReceiptItem.Kind.RECORDING || it.kind() == ReceiptItem.Kind.CONTENTS;
        boolean hex = digest && words.matches("[0-9a-f]{64}");
        return Words.styled(hex ? words.substring(0, DIGITS) + "…" : words, hex ? "handoff-digest" : "handoff-said");
    }

    private static String shape(ReceiptItem it) {
        return switch (it.verdict()) {
            case SAME -> "●";
            case NOT_ACCEPTED -> "△";
            case DIFFERS, NO_REASON, NOT_HANDED, MISSING -> "×";
        };
    }
}
