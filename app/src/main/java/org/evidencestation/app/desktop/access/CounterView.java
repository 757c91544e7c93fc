package org.evidencestation.app.desktop.access;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.evidencestation.app.access.AccessRequest;
import org.evidencestation.app.access.Stage;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.desktop.access.CounterModel.Sheet;
import org.evidencestation.app.desktop.article.ArticleChips;
import org.evidencestation.app.desktop.form.AnswerLabel;
import org.evidencestation.app.desktop.form.Form;
import org.evidencestation.app.desktop.form.FormView;
import org.evidencestation.app.desktop.listing.ListPane;
import org.evidencestation.app.desktop.page.Beside;
import org.evidencestation.app.desktop.page.PageSwitch;
import org.evidencestation.app.desktop.page.Words;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.desktop.text.WrappedLabel;
import org.evidencestation.app.listing.Listing.Fact;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The counter's screen: requests as lists, and beside them the chosen one, or the one that is being written. */
public final class CounterView extends BorderPane {
    private static final double SIDE = 440;

    private final CounterModel model;
    private final Texts texts;
    private final Function<String, Optional<Path>> whereTo;
    private final VBox side = new VBox();
    private final FormView form;
    private final AskView ask;

    /**
     * @param whereTo as of {@link ListPane}
     * @param whichFile asks a person for a scan; empty if they would rather not
     */
    public CounterView(
            CounterModel model,
            Texts texts,
            Function<String, Optional<Path>> whereTo,
            Supplier<Optional<Path>> whichFile) {
        this.model = model;
        this.texts = texts;
        this.whereTo = whereTo;
        this.form = new FormView(model.form(), texts, whichFile);
        this.ask = new AskView(model, texts, whichFile);
        getStyleClass().add("office");
        setTop(head());
        ListPane list = new ListPane(model.list(), texts, whereTo, "access.empty");
        list.table().setId("access-table");
        setCenter(list);
        setRight(beside());
        model.form().form().subscribe(open -> draw());
        model.ask().open().subscribe(open -> draw());
        model.chosen().subscribe(it -> draw());
        texts.language().subscribe(now -> draw());
    }

    private Node head() {
        PageSwitch<Sheet> sheets = new PageSwitch<>(
                "access",
                Sheet.values(),
                model.sheet(),
                each -> Bindings.createStringBinding(() -> words(each), model.sight(), texts.language()));
        Button begin = new Button("", new FontIcon(Material2AL.ADD));
        begin.setId("access-new");
        begin.getStyleClass().add("accent");
        begin.textProperty().bind(texts.of("access.ask.title"));
        begin.setMinWidth(USE_PREF_SIZE);
        begin.disableProperty().bind(model.sight().map(seen -> seen.filter(it -> it.may(Right.SERVE_REQUESTS))
                .isEmpty()));
        begin.setOnAction(click -> model.begin());
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        HBox head = new HBox(sheets, begin, spacer, months());
        head.getStyleClass().add("office-head");
        return head;
    }

    /** With how many there are, so that nobody has to look. */
    private String words(Sheet sheet) {
        String name = texts.get("access.sheet." + sheet);
        long count = model.sight().get().map(seen -> count(sheet, seen)).orElse(0L);
        return count == 0 ? name : texts.get("access.sheet.count", name, count);
    }

    private static long count(Sheet sheet, CounterSight seen) {
        return switch (sheet) {
            case OPEN ->
                seen.requests().stream()
                        .filter(it -> seen.law().stage(it, seen.now()).open())
                        .count();
            case MINE -> seen.mine().size();
            case REGISTER -> 0;
            case REMINDERS -> seen.reminders().size();
        };
    }

    private Node months() {
        ComboBox<YearMonth> months = new ComboBox<>();
        months.setId("access-month");
        months.accessibleTextProperty().bind(texts.of("access.month"));
        Button print = new Button("", new FontIcon(Material2MZ.PRINT));
        print.setId("access-print-month");
        print.textProperty().bind(texts.of("access.print.month"));
        print.setMinWidth(USE_PREF_SIZE);
        print.disableProperty().bind(months.valueProperty().isNull());
        print.setOnAction(click -> Optional.ofNullable(months.getValue())
                .ifPresent(month -> whereTo.apply(texts.get("access.print.name", month) + ".pdf")
                        .ifPresent(file -> model.printMonth(month, file))));
        model.sight().subscribe(seen -> {
            YearMonth before = months.getValue();
            months.getItems().setAll(model.months());
            months.setValue(before == null ? model.months().stream().findFirst().orElse(null) : before);
        });
        HBox box = new HBox(8, months, print);
        box.visibleProperty().bind(model.sheet().map(now -> now == Sheet.REGISTER));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private Node beside() {
        AnswerLabel printed = new AnswerLabel(model.printing(), texts);
        printed.setId("access-printed");
        Beside beside = new Beside(SIDE, side, printed, form.footer(), ask.footer());
        model.ask().open().subscribe(open -> beside.rewind());
        return beside;
    }

    private void draw() {
        side.getChildren().clear();
        if (model.ask().open().get()) {
            side.getChildren().addAll(Words.section(texts.get(model.ask().title())), ask);
            return;
        }
        model.form()
                .form()
                .get()
                .ifPresentOrElse(
                        open -> side.getChildren().addAll(Words.section(texts.get(open.key() + ".title")), form),
                        this::drawChosen);
    }

    private void drawChosen() {
        Optional<AccessRequest> chosen = model.chosen().get();
        if (chosen.isEmpty()) {
            side.getChildren().add(Words.muted(texts.get("access.choose")));
            return;
        }
        side.getChildren()
                .add(Words.section(texts.get("access.number", chosen.get().row())));
        model.sight().get().ifPresent(seen -> side.getChildren().add(stage(seen, chosen.get())));
        side.getChildren().addAll(Words.facts(model.facts()), chips());
        if (!model.missing().isEmpty()) {
            Label missing = new WrappedLabel(texts.get("access.missing", String.join("、", model.missing())));
            missing.setId("access-missing");
            missing.getStyleClass().add("form-answer");
            side.getChildren().add(missing);
        }
        if (model.copies()) {
            way("access-discs", "access.discs", Right.BURN_DISCS, model::toDiscs);
            way("access-package", "access.package", Right.SERVE_REQUESTS, model::toPackage);
        }
        model.forms().forEach(it -> side.getChildren().add(action(it)));
        if (model.correctable()) {
            way("access-correct", "access.correct.title", Right.SERVE_REQUESTS, model::correct);
        }
        side.getChildren().add(receipt(chosen.get()));
    }

    private void way(String id, String key, Right right, Runnable going) {
        if (model.sight().get().filter(seen -> seen.may(right)).isPresent()) {
            Button button = Words.button(id, texts.get(key), going);
            button.setMaxWidth(Double.MAX_VALUE);
            side.getChildren().add(button);
        }
    }

    private Node stage(CounterSight seen, AccessRequest request) {
        Stage stage = seen.law().stage(request, seen.now());
        Label label = new WrappedLabel(
                CounterPages.shape(stage) + "  " + model.pages().words().of("stage", stage));
        label.setId("access-stage");
        label.getStyleClass()
                .addAll("office-title", "access-stage", "access-" + stage.name().toLowerCase(Locale.ROOT));
        return label;
    }

    private Node chips() {
        return new ArticleChips(model.facts().stream().map(Fact::value).collect(Collectors.joining(" ")), texts);
    }

    private Button action(Form<CounterOrder> form) {
        Button button = new Button(texts.get(form.key() + ".title"));
        button.setId(form.id());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(click -> model.form().open(form));
        return button;
    }

    private Node receipt(AccessRequest request) {
        Button button = new Button(texts.get("access.receipt"), new FontIcon(Material2MZ.PRINT));
        button.setId("access-receipt");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(click -> whereTo.apply(texts.get("access.receipt.name", request.row()) + ".pdf")
                .ifPresent(model::printReceipt));
        return button;
    }
}
