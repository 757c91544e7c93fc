package org.evidencestation.app.desktop.clearance;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.evidencestation.app.clearance.ReviewItem;
import org.evidencestation.app.desktop.article.ArticleChips;
import org.evidencestation.app.desktop.clearance.ClearanceModel.Sheet;
import org.evidencestation.app.desktop.form.AnswerLabel;
import org.evidencestation.app.desktop.form.Form;
import org.evidencestation.app.desktop.form.FormView;
import org.evidencestation.app.desktop.listing.ListPane;
import org.evidencestation.app.desktop.page.SideWidth;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.desktop.text.WrappedLabel;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/** The clearance screen: sheets in the order of the work, and beside them the chosen recording with what can be done. */
public final class ClearanceView extends BorderPane {
    private static final double SIDE = 400;

    private final ClearanceModel model;
    private final Texts texts;
    private final Function<String, Optional<Path>> whereTo;
    private final VBox side = new VBox();
    private final FormView form;

    /** @param whereTo as of {@link ListPane} */
    public ClearanceView(ClearanceModel model, Texts texts, Function<String, Optional<Path>> whereTo) {
        this.model = model;
        this.texts = texts;
        this.whereTo = whereTo;
        this.form = new FormView(model.form(), texts, Optional::empty);
        getStyleClass().add("office");
        setTop(head());
        ListPane list = new ListPane(model.list(), texts, whereTo, "clearance.empty");
        list.table().setId("clearance-table");
        setCenter(list);
        setRight(beside());
        model.form().form().subscribe(open -> draw());
        model.list().chosen().subscribe(row -> draw());
        model.sight().subscribe(seen -> draw());
        texts.language().subscribe(now -> draw());
    }

    private Node head() {
        HBox sheets = new HBox();
        sheets.getStyleClass().addAll("shell-navigation", "office-pages");
        for (Sheet each : Sheet.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("clearance-" + each.name().toLowerCase(Locale.ROOT));
            button.textProperty()
                    .bind(Bindings.createStringBinding(() -> words(each), model.sight(), texts.language()));
            button.setMinWidth(USE_PREF_SIZE);
            model.sheet().subscribe(now -> button.setSelected(now == each));
            button.setOnAction(click -> {
                model.sheet().set(each);
                button.setSelected(true);
            });
            sheets.getChildren().add(button);
        }
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        Label capacity = new WrappedLabel("");
        capacity.setId("clearance-capacity");
        capacity.getStyleClass().add("muted");
        capacity.textProperty().bind(Bindings.createStringBinding(model::capacity, model.sight(), texts.language()));
        VBox head = new VBox(6, new HBox(sheets, spacer), capacity);
        head.getStyleClass().add("office-head");
        return head;
    }

    /** With how many wait, so that nobody has to look. */
    private String words(Sheet sheet) {
        String name = texts.get("clearance.sheet." + sheet);
        long count = model.waiting(sheet);
        return count == 0 ? name : texts.get("access.sheet.count", name, count);
    }

    private Node beside() {
        side.getStyleClass().addAll("drawer-content", "office-side");
        ScrollPane scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        AnswerLabel printed = new AnswerLabel(model.printing(), texts);
        printed.setId("clearance-printed");
        VBox beside = new VBox(scroll, printed, form.footer());
        SideWidth.of(beside, SIDE);
        beside.getStyleClass().add("drawer");
        return beside;
    }

    private void draw() {
        side.getChildren().clear();
        Optional<Form<ClearanceOrder>> open = model.form().form().get();
        if (open.isPresent()) {
            side.getChildren().addAll(title(texts.get(open.get().key() + ".title")), form);
            return;
        }
        Optional<String> certificate = model.certificate();
        if (certificate.isPresent()) {
            drawCertificate(certificate.get());
        } else {
            model.chosen().ifPresentOrElse(this::drawChosen, this::drawNothing);
        }
    }

    private void drawNothing() {
        Label choose = new WrappedLabel(texts.get("clearance.choose"));
        choose.getStyleClass().add("muted");
        side.getChildren().add(choose);
        model.local().ifPresent(it -> side.getChildren().addAll(new LocalRuleView(it, texts).nodes()));
        model.deciding().ifPresent(it -> side.getChildren().add(action(it)));
    }

    private void drawChosen(ReviewItem item) {
        side.getChildren().add(title(item.held().summary().name()));
        Label state = new WrappedLabel(model.state());
        state.setId("clearance-state");
        side.getChildren().addAll(state, new ArticleChips(model.state(), texts));
        Button play = new Button(texts.get("clearance.play"), new FontIcon(Material2MZ.PLAY_ARROW));
        play.setId("clearance-play");
        play.setMaxWidth(Double.MAX_VALUE);
        play.setOnAction(click -> model.play());
        side.getChildren().add(play);
        model.forms().forEach(it -> side.getChildren().add(action(it)));
    }

    private void drawCertificate(String number) {
        side.getChildren().add(title(texts.get("clearance.certificate", number)));
        Button print = new Button(texts.get("clearance.print"), new FontIcon(Material2MZ.PRINT));
        print.setId("clearance-print");
        print.setMaxWidth(Double.MAX_VALUE);
        print.setOnAction(click -> whereTo.apply(texts.get("clearance.certificate", number) + ".pdf")
                .ifPresent(model::print));
        side.getChildren().add(print);
    }

    private Button action(Form<ClearanceOrder> form) {
        Button button = new Button(texts.get(form.key() + ".title"));
        button.setId(form.id());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(click -> model.form().open(form));
        return button;
    }

    private static Label title(String words) {
        Label title = new WrappedLabel(words);
        title.getStyleClass().add("section");
        return title;
    }
}
