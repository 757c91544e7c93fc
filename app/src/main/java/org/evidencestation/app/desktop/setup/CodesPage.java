package org.evidencestation.app.desktop.setup;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.page.Words;
import org.evidencestation.app.desktop.setup.EnvelopeModel.Stage;
import org.evidencestation.app.desktop.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Two envelopes, one after the other onto paper. */
final class CodesPage extends SetupPage {
    private final CodesModel model;
    private final Function<String, Optional<Path>> whereTo;
    private final GridPane both = beside();

    /** @param whereTo asks for a file, given the name suggested for it */
    CodesPage(CodesModel model, Texts texts, Function<String, Optional<Path>> whereTo) {
        super(Step.CODES, texts);
        this.model = model;
        this.whereTo = whereTo;
        CheckBox sealed = check("setup-sealed", "setup.codes.sealed");
        sealed.selectedProperty().bindBidirectional(model.sealed());
        Label said = said(
                model.said()
                        .flatMap(key ->
                                key.isEmpty() ? new javafx.beans.property.SimpleStringProperty("") : texts.of(key)),
                "setup-missing");
        said.setId("setup-codes-said");
        answers(both, said, sealed);
        model.envelopes().forEach(it -> it.stage().subscribe((before, now) -> {
            // While the right group is being typed its field stays where it is.
            boolean typing = (before == Stage.WRONG && now == Stage.WRITTEN) || now == Stage.WRONG;
            if (!typing) {
                draw();
            }
            if (now == Stage.PROVEN) {
                onwards();
            }
        }));
        model.printer().subscribe(this::draw);
        texts.language().subscribe(this::draw);
        draw();
    }

    private void draw() {
        both.getChildren().clear();
        both.addRow(0, model.envelopes().stream().map(this::envelope).toArray(Node[]::new));
    }

    private Node envelope(EnvelopeModel envelope) {
        VBox box = new VBox(10, Words.section(texts().get("setup.codes.envelope", envelope.number())));
        box.setId("setup-envelope-" + envelope.number());
        box.getStyleClass().add("setup-envelope");
        switch (envelope.stage().get()) {
            case SEALED -> box.getChildren().addAll(label("setup.codes.toPaper", "muted"), ways(envelope));
            case SHOWN -> shown(envelope, box);
            case WRITTEN, WRONG -> typed(envelope, box);
            case PROVEN -> {
                Label done = label("setup.codes.proven", "setup-good");
                done.setGraphic(new FontIcon(Material2AL.CHECK_CIRCLE));
                box.getChildren().add(done);
            }
        }
        return box;
    }

    private Node ways(EnvelopeModel envelope) {
        int number = envelope.number();
        Button print = button("setup-print-" + number, "setup.codes.print", () -> model.print(envelope));
        print.disableProperty().bind(model.busy());
        Button save = button(
                "setup-save-" + number, "setup.codes.save", () -> whereTo.apply("recovery-code-" + number + ".pdf")
                        .ifPresent(file -> model.save(envelope, file)));
        save.disableProperty().bind(model.busy());
        Button show = button("setup-show-" + number, "setup.codes.show", () -> {
            model.show(envelope);
            focus("#setup-written-" + number);
        });
        FlowPane ways = new FlowPane(8, 8, show, save);
        if (model.printer().get()) {
            ways.getChildren().addFirst(print);
        }
        return ways;
    }

    private void shown(EnvelopeModel envelope, VBox box) {
        String[] groups = envelope.code().split("-", -1);
        VBox code = new VBox();
        code.getStyleClass().add("account-codes");
        for (int at = 0; at < groups.length; at += 3) {
            Label line = new Label(String.join(" - ", java.util.Arrays.copyOfRange(groups, at, at + 3)));
            line.getStyleClass().add("setup-code");
            code.getChildren().add(line);
        }
        Button written = button("setup-written-" + envelope.number(), "setup.codes.written", () -> {
            envelope.written();
            focus("#setup-group-" + envelope.number());
        });
        box.getChildren().addAll(code, written);
    }

    private void typed(EnvelopeModel envelope, VBox box) {
        TextField group = line("setup-group-" + envelope.number(), new TextField(), envelope.typed());
        Label name = Words.styled(texts().get("setup.codes.group", envelope.group()), "form-label");
        name.setLabelFor(group);
        group.setMaxWidth(160);
        Label wrong = label("setup.codes.wrong", "setup-missing");
        wrong.visibleProperty().bind(envelope.stage().map(it -> it == Stage.WRONG));
        wrong.managedProperty().bind(wrong.visibleProperty());
        box.getChildren().addAll(new VBox(4, name, group), wrong, ways(envelope));
    }

    /** Whoever typed a group goes on without a mouse. */
    private void onwards() {
        Node next = model.envelopes().stream()
                .filter(it -> it.stage().get() != Stage.PROVEN)
                .map(this::way)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseGet(() -> lookup("#setup-sealed"));
        if (next != null) {
            next.requestFocus();
        }
    }

    private @Nullable Node way(EnvelopeModel envelope) {
        Node print = lookup("#setup-print-" + envelope.number());
        return print == null ? lookup("#setup-show-" + envelope.number()) : print;
    }

    private void focus(String id) {
        Node node = lookup(id);
        if (node != null) {
            node.requestFocus();
        }
    }

    @Override
    @Nullable
    Node first() {
        return model.envelopes().stream()
                .filter(it -> it.stage().get() != Stage.PROVEN)
                .findFirst()
                .map(this::way)
                .orElseGet(() -> lookup("#setup-sealed"));
    }
}
