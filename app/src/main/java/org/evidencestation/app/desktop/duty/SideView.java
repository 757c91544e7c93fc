package org.evidencestation.app.desktop.duty;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
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
import org.evidencestation.app.desktop.form.Form;
import org.evidencestation.app.desktop.form.FormView;
import org.evidencestation.app.desktop.keyboard.EscapeLeaves;
import org.evidencestation.app.desktop.page.SideWidth;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.listing.Listing.Fact;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The chosen row in full and what can be done with it, or the form that is being filled in. */
final class SideView extends VBox {
    static final double WIDTH = 420;

    private final DutyModel model;
    private final Texts texts;
    private final DutyView.Files files;
    private final VBox content = new VBox();

    SideView(DutyModel model, Texts texts, DutyView.Files files, GateView gate) {
        this.model = model;
        this.texts = texts;
        this.files = files;
        getStyleClass().addAll("details", "duty-side");
        SideWidth.of(this, WIDTH);
        content.getStyleClass().add("drawer-content");
        FormView form = new FormView(model.form(), texts, files.open());
        form.getStyleClass().add("drawer-content");
        VBox body = new VBox(gate, content);
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(), scroll, form.footer());
        model.form().form().subscribe(open -> body.getChildren().set(1, open.isPresent() ? form : content));
        model.form().form().subscribe(open -> scroll.setVvalue(0));
        model.chosen().subscribe(chosen -> draw());
        texts.language().subscribe(language -> draw());
        var shown = Bindings.createBooleanBinding(
                () -> model.form().form().get().isPresent()
                        || model.chosen().get().isPresent(),
                model.form().form(),
                model.chosen());
        visibleProperty().bind(shown);
        managedProperty().bind(shown);
    }

    private Node head() {
        Label title = new Label();
        title.setId("duty-side-title");
        title.getStyleClass().addAll("drawer-title", "details-title");
        title.setWrapText(true);
        title.textProperty()
                .bind(model.form()
                        .form()
                        .flatMap(open ->
                                texts.of(open.map(it -> it.key() + ".title").orElse("duty.chosen"))));
        Button shut = new Button("", new FontIcon(Material2AL.CLOSE));
        shut.setId("duty-side-close");
        EscapeLeaves.by(shut);
        shut.getStyleClass().addAll("flat", "drawer-close");
        shut.accessibleTextProperty().bind(texts.of("drawer.close"));
        shut.setOnAction(click -> shut());
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        HBox head = new HBox(title, spacer, shut);
        head.getStyleClass().add("details-head");
        return head;
    }

    /** The form first, then the row. */
    private void shut() {
        if (model.form().form().get().isPresent()) {
            model.form().close();
        } else {
            model.list(model.page().get()).chosen().set(Optional.empty());
        }
    }

    private void draw() {
        content.getChildren().clear();
        model.chosen().get().ifPresent(chosen -> {
            if (model.gate().get().isEmpty()) {
                String said = chosen.facts().stream().map(Fact::value).collect(Collectors.joining(" "));
                content.getChildren().addAll(facts(chosen.facts()), new ArticleChips(said, texts));
            }
            chosen.paper().ifPresent(paper -> content.getChildren().add(print(paper.title())));
            chosen.forms().forEach(form -> content.getChildren().add(action(form)));
        });
    }

    private Button action(Form<DutyOrder> form) {
        Button button = new Button(texts.get(form.key() + ".title"));
        button.setId(form.id());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(click -> model.form().open(form));
        return button;
    }

    private Node print(String title) {
        Button button = new Button("", new FontIcon(Material2MZ.PRINT));
        button.setId("duty-print");
        button.setText(texts.get("duty.print"));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(click -> files.save().apply(title + ".pdf").ifPresent(model::print));
        Label saving = new Label();
        saving.getStyleClass().add("muted");
        saving.textProperty().bind(model.printing().flatMap(now -> texts.of("list.saving." + now)));
        return new VBox(button, saving);
    }

    private static Node facts(List<Fact> facts) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("facts");
        for (int row = 0; row < facts.size(); row++) {
            Label name = new Label(facts.get(row).label());
            name.getStyleClass().add("muted");
            name.setMinWidth(USE_PREF_SIZE);
            Label value = new Label(facts.get(row).value());
            value.setWrapText(true);
            value.setMinHeight(USE_PREF_SIZE);
            grid.addRow(row, name, value);
            GridPane.setHgrow(value, Priority.ALWAYS);
            GridPane.setValignment(name, javafx.geometry.VPos.TOP);
        }
        return grid;
    }
}
