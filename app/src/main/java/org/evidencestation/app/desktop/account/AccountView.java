package org.evidencestation.app.desktop.account;

import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.evidencestation.app.account.Account;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.desktop.form.Form;
import org.evidencestation.app.desktop.form.FormView;
import org.evidencestation.app.desktop.page.SideWidth;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;

/** The way in for whoever is not in; for whoever is, their own account, and everybody's where that is theirs to keep. */
public final class AccountView extends BorderPane {
    private static final double CARD = 480;
    private static final double SIDE = 400;

    private final AccountModel model;
    private final Texts texts;
    private final Formats formats;
    private final AccountWords words;
    private final FormView form;

    public AccountView(AccountModel model, Texts texts, Formats formats) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.words = new AccountWords(texts);
        this.form = new FormView(model.form(), texts, java.util.Optional::empty);
        getStyleClass().addAll("office", "account");
        // A scroll pane shows what is in it a pulse later, and only then something in it can have the focus.
        form.sceneProperty().subscribe(scene -> Platform.runLater(this::focusFirst));
        model.sight().subscribe(now -> draw());
        model.codes().subscribe(now -> draw());
        model.form().form().subscribe(now -> draw());
        model.session().session().subscribe(now -> draw());
        texts.language().subscribe((before, now) -> {
            if (model.session().session().get().isEmpty()) {
                model.form().close();
                model.refresh();
            }
            draw();
        });
    }

    private void draw() {
        setCenter(null);
        setRight(null);
        model.session().session().get().ifPresentOrElse(this::inside, this::outside);
    }

    private void outside() {
        VBox card = new VBox();
        card.getStyleClass().add("account-card");
        card.setMaxWidth(CARD);
        card.setMinWidth(CARD);
        if (!model.codes().get().key().isEmpty()) {
            card.getChildren().setAll(codes());
        } else {
            model.form().form().get().ifPresent(open -> card.getChildren()
                    .setAll(title(texts.get(open.key() + ".title")), form, form.footer(), otherWays(open)));
        }
        recovered().forEach(card.getChildren()::add);
        VBox middle = new VBox(card);
        middle.setAlignment(Pos.TOP_CENTER);
        middle.getStyleClass().add("account-middle");
        setCenter(scrolling(middle));
    }

    /** A card reader or a hand on the keyboard needs no click first. */
    private void focusFirst() {
        Node first = form.lookup("#field-number");
        boolean outside = model.session().session().get().isEmpty();
        if (first != null && outside && first.getScene() != null) {
            first.requestFocus();
        }
    }

    private Node otherWays(Form<AccountOrder> open) {
        FlowPane ways = new FlowPane(16, 4);
        ways.setAlignment(Pos.CENTER);
        for (Form<AccountOrder> way : model.otherWays()) {
            if (!way.key().equals(open.key())) {
                Hyperlink link = new Hyperlink(texts.get(way.key() + ".title"));
                link.setId(way.id());
                link.setOnAction(click -> model.form().open(way));
                ways.getChildren().add(link);
            }
        }
        return ways;
    }

    /** Told once: by hand onto paper, then gone from the screen. No clipboard and no file of this computer ever holds them. */
    private List<Node> codes() {
        AccountModel.Codes told = model.codes().get();
        VBox lines = new VBox();
        lines.getStyleClass().add("account-codes");
        told.codes().forEach(code -> {
            Label line = new Label(code);
            line.getStyleClass().add("account-code");
            lines.getChildren().add(line);
        });
        lines.setVisible(!told.codes().isEmpty());
        lines.setManaged(!told.codes().isEmpty());
        Button noted = new Button(texts.get("account.codes.noted"));
        noted.setId("account-noted");
        noted.getStyleClass().add("accent");
        noted.setOnAction(click -> model.forgetCodes());
        return List.of(title(texts.get(told.key() + ".title")), wrapped(texts.get(told.key())), lines, noted);
    }

    /** Whoever signs in sees that somebody came in by the sealed codes. */
    private List<Node> recovered() {
        return model.sight()
                .get()
                .recovered()
                .map(at -> {
                    Label banner = wrapped(texts.get("account.recovered", formats.moment(at)));
                    banner.setId("account-recovered");
                    banner.getStyleClass().add("banner");
                    return List.<Node>of(banner);
                })
                .orElse(List.of());
    }

    private void inside(Session session) {
        VBox all = new VBox(title(words.name(session.person(), model.sight().get())), wrapped(words.standing(session)));
        all.getStyleClass().add("account-list");
        all.getChildren().addAll(buttons(model.own()), new Region());
        recovered().forEach(all.getChildren()::add);
        if (model.seesAll()) {
            all.getChildren().addAll(title(texts.get("account.all")), buttons(model.ofAll()));
            model.sight().get().accounts().forEach(account -> all.getChildren().add(row(account)));
        }
        setCenter(scrolling(all));
        side();
    }

    private Node row(Account account) {
        Label name = new Label(words.name(account.person(), model.sight().get()));
        name.getStyleClass().add("section");
        Label state = new Label(words.state(account));
        state.getStyleClass().add(account.active() ? "muted" : "account-waits");
        Label roles = wrapped(words.roles(account.roles(), account.posts()));
        Label asked = wrapped(account.proposal()
                .map(it -> texts.get(
                        "account.asked",
                        words.roles(it.roles(), it.posts()),
                        words.name(it.by(), model.sight().get())))
                .orElse(""));
        asked.setVisible(account.proposal().isPresent());
        asked.setManaged(account.proposal().isPresent());
        Label means = wrapped(words.means(account));
        means.getStyleClass().add("muted");
        HBox head = new HBox(12, name, state);
        head.setAlignment(Pos.BASELINE_LEFT);
        VBox row = new VBox(6, head, roles, asked, means, buttons(model.about(account)));
        row.setId("account-" + account.person());
        row.getStyleClass().add("account-row");
        return row;
    }

    private FlowPane buttons(List<Form<AccountOrder>> forms) {
        FlowPane buttons = new FlowPane(8, 8);
        for (Form<AccountOrder> each : forms) {
            Button button = new Button(texts.get(each.key() + ".title"));
            button.setId(each.id() + (each.about().isEmpty() ? "" : "-" + each.about()));
            button.setOnAction(click -> model.form().open(each));
            buttons.getChildren().add(button);
        }
        return buttons;
    }

    private void side() {
        VBox side = new VBox();
        side.getStyleClass().addAll("drawer-content", "office-side");
        boolean told = !model.codes().get().key().isEmpty();
        if (told) {
            side.getChildren().setAll(codes());
        } else if (model.form().form().get().isPresent()) {
            side.getChildren()
                    .setAll(title(texts.get(model.form().form().get().get().key() + ".title")), form);
        } else {
            return;
        }
        ScrollPane scroll = scrolling(side);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox beside = told ? new VBox(scroll) : new VBox(scroll, form.footer());
        SideWidth.of(beside, SIDE);
        beside.getStyleClass().add("drawer");
        setRight(beside);
    }

    private static ScrollPane scrolling(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private static Label title(String text) {
        Label title = wrapped(text);
        title.getStyleClass().add("office-title");
        return title;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
