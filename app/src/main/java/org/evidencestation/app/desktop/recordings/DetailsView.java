package org.evidencestation.app.desktop.recordings;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.article.ArticleChips;
import org.evidencestation.app.desktop.keyboard.EscapeLeaves;
import org.evidencestation.app.desktop.page.SideWidth;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.storage.index.RecordingRow;
import org.evidencestation.storage.journal.RecordingSummary;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** One recording: its seal, its three times, where it lies, what happened to it. */
final class DetailsView extends VBox {
    private static final double WIDTH = 430;

    private final Texts texts;
    private final Formats formats;
    private final DetailsModel model;
    private final VBox content = new VBox();
    private final Label title = new Label();
    private final CheckView check;

    DetailsView(DetailsModel model, Texts texts, Formats formats, Runnable close) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        check = new CheckView(model, texts, formats);
        title.getStyleClass().add("details-title");
        title.setTextOverrun(javafx.scene.control.OverrunStyle.CENTER_ELLIPSIS);
        Button shut = new Button("", new FontIcon(Material2AL.CLOSE));
        shut.setId("details-close");
        EscapeLeaves.by(shut);
        shut.getStyleClass().add("flat");
        shut.accessibleTextProperty().bind(texts.of("drawer.close"));
        shut.setOnAction(click -> close.run());
        shut.setMinWidth(USE_PREF_SIZE);
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        HBox head = new HBox(title, spacer, shut);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("details-head");
        content.getStyleClass().add("drawer-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("details");
        getChildren().addAll(head, scroll);
        SideWidth.of(this, WIDTH);
        model.row().subscribe(row -> redraw());
        model.proof().subscribe(proof -> redraw());
        texts.language().subscribe(language -> redraw());
    }

    private void redraw() {
        Optional<RecordingRow> row = model.row().get();
        setVisible(row.isPresent());
        setManaged(row.isPresent());
        row.ifPresent(this::fill);
    }

    private void fill(RecordingRow row) {
        title.setText(row.summary().name());
        Optional<DetailsModel.Proof> proof = model.proof().get();
        boolean shows =
                proof.filter(it -> !it.circumstances().shown().isEmpty()).isPresent();
        content.getChildren()
                .setAll(sealCode(row), new PlayButtons(row.summary().recording(), shows, texts), check);
        content.getChildren().addAll(section("details.times"), times(row.summary(), proof));
        content.getChildren().addAll(section("details.seal"), seal(row, proof));
        content.getChildren().addAll(section("details.source"), source(row));
        proof.ifPresent(known -> content.getChildren().addAll(section("details.duty"), duty(known.circumstances())));
        proof.flatMap(known -> ClockHistoryView.of(known.recorderClock(), texts, formats))
                .ifPresent(clock -> content.getChildren().addAll(section("details.clockHistory"), clock));
        proof.ifPresent(known -> content.getChildren()
                .addAll(
                        section("details.history"),
                        new HistoryView(known.history(), known.circumstances().titles(), texts, formats)));
    }

    private Node sealCode(RecordingRow row) {
        Label label = new Label(texts.get("details.code"));
        label.getStyleClass().add("muted");
        Label code = new Label(row.code().text());
        code.setId("seal-code");
        code.getStyleClass().add("seal-code");
        Label verdict = new Label(new RowText(texts, formats).verdict(row));
        verdict.getStyleClass().add("verdict");
        verdict.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("late"), "LATE".equals(row.verdict()));
        return new VBox(label, code, verdict, new ArticleChips(verdict.getText(), texts));
    }

    private Node times(RecordingSummary summary, Optional<DetailsModel.Proof> proof) {
        GridPane grid = grid();
        String none = texts.get("details.unknown");
        add(
                grid,
                "details.recorderTime",
                Optional.ofNullable(summary.recorderStart())
                        .map(formats::wallTime)
                        .orElse(none));
        add(
                grid,
                "details.corrected",
                Optional.ofNullable(summary.start()).map(formats::moment).orElse(none));
        add(
                grid,
                "details.correctedEnd",
                Optional.ofNullable(summary.end()).map(formats::moment).orElse(none));
        add(grid, "details.station", formats.moment(summary.ingestedAt()));
        proof.flatMap(DetailsModel.Proof::clock).ifPresent(clock -> add(grid, "details.offset", formats.clock(clock)));
        return grid;
    }

    private Node seal(RecordingRow row, Optional<DetailsModel.Proof> proof) {
        GridPane grid = grid();
        digest(grid, "SHA-256", row.summary().recording().content().hex());
        proof.flatMap(known -> known.seal().sm3()).ifPresent(sm3 -> digest(grid, "SM3", sm3));
        digest(grid, texts.get("details.manifest"), row.summary().manifest().hex());
        proof.ifPresent(known -> {
            add(grid, "details.sealedBy", known.seal().station());
            known.seal().certificate().ifPresent(certificate -> {
                add(grid, "details.certificate", certificate.subject());
                digest(grid, texts.get("details.fingerprint"), certificate.fingerprint());
            });
            add(grid, "details.folder", known.seal().folder());
        });
        return grid;
    }

    private Node source(RecordingRow row) {
        RecordingSummary summary = row.summary();
        GridPane grid = grid();
        add(grid, "details.path", summary.path());
        add(grid, "details.recorder", summary.recorder());
        add(grid, "column.officer", Objects.requireNonNullElse(summary.officer(), "–"));
        add(grid, "column.device", Objects.requireNonNullElse(summary.device(), "–"));
        add(grid, "details.media", summary.mediaType() + " · " + formats.size(summary.size()));
        add(grid, "details.case", Objects.requireNonNullElse(row.caseNumber(), texts.get("details.noCase")));
        if (!summary.flags().isEmpty()) {
            add(grid, "details.flags", summary.flags().stream().map(this::flag).collect(Collectors.joining("、")));
        }
        return grid;
    }

    private Node duty(Circumstances circumstances) {
        GridPane grid = grid();
        grid.setId("details-duty");
        for (Circumstances.Shown shown : circumstances.shown()) {
            add(grid, "details.operation", shown.title());
            add(
                    grid,
                    "details.operationTime",
                    formats.minute(shown.when().start()) + " – "
                            + formats.minute(shown.when().end()));
            add(grid, "details.people", String.join(texts.get("duty.and"), shown.people()));
            addIfSaid(grid, "details.place", shown.place());
            addIfSaid(grid, "details.operationCase", shown.caseNumber());
        }
        if (circumstances.shown().isEmpty()) {
            add(grid, "details.operation", texts.get("details.noOperation"));
        }
        addIfSaid(grid, "details.lateness", circumstances.lateness().orElse(""));
        return grid;
    }

    private void addIfSaid(GridPane grid, String key, String words) {
        if (!words.isEmpty()) {
            add(grid, key, words);
        }
    }

    private String flag(String word) {
        return switch (word) {
            case "important" -> texts.get("flag.important");
            case "unfinished" -> texts.get("flag.unfinished");
            case "verified-from-cache" -> texts.get("flag.verified-from-cache");
            default -> word;
        };
    }

    private Label section(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("section");
        return label;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("facts");
        return grid;
    }

    private void add(GridPane grid, String key, String words) {
        Label value = new Label(words);
        value.setWrapText(true);
        row(grid, texts.get(key), value);
    }

    /** A digest in groups of eight, so that it can be compared with another by eye. */
    private static void digest(GridPane grid, String label, String hex) {
        Label value = new Label(hex.replaceAll("(.{8})(?=.)", "$1 "));
        value.setWrapText(true);
        value.getStyleClass().add("digest");
        row(grid, label, value);
    }

    private static void row(GridPane grid, String label, Label value) {
        Label name = new Label(label);
        name.getStyleClass().add("muted");
        name.setMinWidth(USE_PREF_SIZE);
        value.setMinHeight(USE_PREF_SIZE);
        GridPane.setValignment(name, VPos.TOP);
        GridPane.setHgrow(value, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), name, value);
    }
}
