package org.evidencestation.app.desktop.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.form.Form;
import org.evidencestation.app.desktop.form.FormView;
import org.evidencestation.app.desktop.page.Beside;
import org.evidencestation.app.desktop.page.PageSwitch;
import org.evidencestation.app.desktop.page.Words;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.setting.Setting;
import org.evidencestation.app.setting.Setting.Way;
import org.evidencestation.app.setting.SettingRecord.Proposal;

/** One card for each setting; beside them what is asked, or what waits for a second person and where it all is kept. */
public final class SettingsView extends BorderPane {
    private static final double SIDE = 400;

    private final SettingsModel model;
    private final Texts texts;
    private final Formats formats;
    private final SettingWords words;
    private final Runnable regulations;
    private final FormView form;
    private final VBox cards = new VBox();
    private final VBox side = new VBox();

    /**
     * @param whichFolder asks a person for a folder; empty if they would rather not
     * @param regulations leads to the regulations
     */
    public SettingsView(
            SettingsModel model,
            Texts texts,
            Formats formats,
            Supplier<Optional<Path>> whichFolder,
            Runnable regulations) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.words = new SettingWords(texts);
        this.regulations = regulations;
        this.form = new FormView(model.form(), texts, whichFolder);
        getStyleClass().add("office");
        Label title = new Label();
        title.getStyleClass().add("setting-title");
        title.setMinWidth(USE_PREF_SIZE);
        title.textProperty().bind(texts.of("health.settings"));
        HBox head = new HBox(
                title,
                new PageSwitch<>(
                        "settings", SettingsPage.values(), model.page(), page -> texts.of("settings.page." + page)));
        head.getStyleClass().add("office-head");
        setTop(head);
        cards.getStyleClass().add("account-list");
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        setRight(new Beside(SIDE, side, form.footer()));
        model.page().subscribe((before, now) -> {
            scroll.setVvalue(0);
            draw();
        });
        model.sight().subscribe((before, now) -> draw());
        model.failed().subscribe((before, now) -> draw());
        texts.language().subscribe((before, now) -> draw());
        model.form().form().subscribe((before, now) -> {
            beside();
            if (before.isPresent() && now.isEmpty()) {
                focusAsked();
            }
        });
        draw();
    }

    private void draw() {
        boolean here = cards.isFocusWithin();
        cards.getChildren().clear();
        model.sight()
                .get()
                .ifPresentOrElse(
                        seen -> {
                            seen.unreadable().ifPresent(problem -> cards.getChildren()
                                    .add(Words.styled(
                                            texts.get(
                                                    "settings.unreadable",
                                                    problem,
                                                    seen.places().file()),
                                            "form-answer")));
                            model.page().get().settings().forEach(it -> cards.getChildren()
                                    .add(card(it, seen)));
                        },
                        () -> cards.getChildren()
                                .add(Words.muted(
                                        texts.get(model.failed().get() ? "settings.failed" : "settings.loading"))));
        beside();
        if (here) {
            focusAsked();
        }
    }

    private void focusAsked() {
        Platform.runLater(() -> model.asked()
                .map(it -> lookup("#setting-" + it.key() + " .button"))
                .ifPresent(Node::requestFocus));
    }

    private Node card(Setting setting, SettingsSight seen) {
        Label name = Words.styled(words.name(setting), "setting-name");
        Label value = Words.styled(value(setting, seen), "setting-value");
        value.setId("setting-value-" + setting.key());
        VBox said = new VBox(4, name, value);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox head = new HBox(16, said, buttons(setting));
        VBox card = new VBox(6, head);
        card.setId("setting-" + setting.key());
        card.getStyleClass().add("account-row");
        card.getChildren().addAll(notes(setting, seen));
        card.getChildren()
                .addAll(
                        Words.styled(texts.get("setting." + setting + ".does"), "setting-does"),
                        Words.muted(texts.get("setting." + setting + ".otherwise")),
                        Words.muted(
                                setting.way() == Way.IN_THE_FILE
                                        ? texts.get("settings.inTheFile", setting.key())
                                        : texts.get("settings.counts." + setting.counts())));
        return card;
    }

    private String value(Setting setting, SettingsSight seen) {
        return switch (setting) {
            case PROFILE -> seen.kept(setting) + " · " + seen.regulation().title();
            case VAULT ->
                texts.get(
                        "settings.vaultAt",
                        seen.places().vault(),
                        formats.size(seen.places().free()));
            default -> words.value(setting, seen.kept(setting));
        };
    }

    /** What is so just now and need not stay so. */
    private List<Node> notes(Setting setting, SettingsSight seen) {
        List<Node> notes = new ArrayList<>();
        if (seen.later(setting) && setting != Setting.VAULT) {
            notes.add(Words.styled(
                    texts.get("settings.still", words.value(setting, seen.running(setting))), "account-waits"));
        }
        seen.waiting(setting)
                .ifPresent(it -> notes.add(Words.styled(
                        texts.get(
                                "settings.waits", words.value(setting, it.said().after())),
                        "account-waits")));
        if ((setting == Setting.CLEAR_RECORDERS || setting == Setting.CLEAR_LOCKED)
                && !seen.regulation().mayClear()) {
            notes.add(Words.styled(
                    texts.get(
                            "settings.mayNotClear",
                            seen.regulation().title(),
                            seen.regulation().article()),
                    "account-waits"));
        }
        seen.programs().stream()
                .filter(it -> it.setting() == setting)
                .forEach(it -> notes.add(Words.styled(
                        texts.get(it.there() ? "settings.there" : "settings.missing", it.name(), it.path()),
                        it.there() ? "muted" : "account-waits")));
        return notes;
    }

    private Node buttons(Setting setting) {
        FlowPane buttons = new FlowPane(8, 8);
        buttons.setAlignment(javafx.geometry.Pos.TOP_RIGHT);
        buttons.setPrefWrapLength(280);
        buttons.setMinWidth(USE_PREF_SIZE);
        if (setting == Setting.PROFILE) {
            buttons.getChildren()
                    .add(Words.button("settings-regulations", texts.get("settings.toRegulations"), regulations));
        }
        for (Form<SettingsOrder> each : model.sayable(setting)) {
            String title = texts.get(each.key() + ".title");
            Button button = Words.button(each.id() + "-" + setting.key(), title, () -> model.ask(setting, each));
            button.setAccessibleText(title + " " + words.name(setting));
            buttons.getChildren().add(button);
        }
        model.former(setting).ifPresent(before -> {
            Button back = Words.button(
                    "settings-back-" + setting.key(),
                    texts.get("settings.putBack", words.value(setting, before)),
                    () -> model.putBack(setting));
            back.setAccessibleHelp(words.name(setting));
            buttons.getChildren().add(back);
        });
        return buttons;
    }

    private void beside() {
        side.getChildren().clear();
        Optional<? extends Form<?>> open = model.form().form().get();
        if (open.isPresent()) {
            side.getChildren().addAll(Words.title(texts.get(open.get().key() + ".title")), form);
            return;
        }
        model.sight().get().ifPresent(seen -> {
            side.getChildren().add(Words.title(texts.get("settings.waiting")));
            if (seen.waiting().isEmpty()) {
                side.getChildren().add(Words.muted(texts.get("settings.nothingWaits")));
            }
            seen.waiting().forEach(it -> side.getChildren().add(proposal(it, seen)));
            side.getChildren()
                    .addAll(
                            Words.title(texts.get("settings.file")),
                            Words.styled(seen.places().file(), "setting-value"),
                            Words.muted(texts.get("settings.file.words")));
        });
    }

    private Node proposal(Proposal proposal, SettingsSight seen) {
        var said = proposal.said();
        String who = (seen.names().getOrDefault(said.by(), "") + " " + said.by()).strip();
        FlowPane buttons = new FlowPane(8, 8);
        for (Form<SettingsOrder> each : model.sayable(proposal)) {
            buttons.getChildren()
                    .add(Words.button(
                            each.id() + "-" + proposal.line(), texts.get(each.key() + ".title"), () -> model.form()
                                    .open(each)));
        }
        VBox box = new VBox(
                6,
                Words.styled(
                        texts.get(
                                "settings.proposed",
                                who,
                                words.name(said.setting()),
                                words.value(said.setting(), said.before()),
                                words.value(said.setting(), said.after()),
                                said.reason()),
                        "setting-does"),
                Words.muted(formats.minute(proposal.at())),
                buttons);
        box.setId("proposal-" + proposal.line());
        box.getStyleClass().add("account-row");
        return box;
    }
}
