package org.evidencestation.app.desktop.regulation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.form.Form;
import org.evidencestation.app.desktop.form.FormView;
import org.evidencestation.app.desktop.listing.ListPane;
import org.evidencestation.app.desktop.page.SideWidth;
import org.evidencestation.app.desktop.regulation.RegulationDesk.Standing;
import org.evidencestation.app.desktop.regulation.RegulationModel.Sheet;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.desktop.text.WrappedLabel;
import org.evidencestation.app.policy.ProfileNotice;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.app.regime.RegimeInForce.WouldShorten;
import org.evidencestation.storage.journal.RegimeEvent.LocalDecisionMade;

/** One regulation at a time: its values, and beside them the words of the article that sets the chosen one. */
public final class RegulationView extends BorderPane {
    private static final double SIDE = 400;

    private final RegulationModel model;
    private final Texts texts;
    private final NotTakenWords words;
    private final FormView form;
    private final HBox profiles = new HBox();
    private final VBox side = new VBox();

    /** @param whereTo as of {@link ListPane} */
    public RegulationView(RegulationModel model, Texts texts, Function<String, Optional<Path>> whereTo) {
        this.model = model;
        this.texts = texts;
        this.words = new NotTakenWords(texts);
        this.form = new FormView(model.form(), texts, Optional::empty);
        getStyleClass().add("office");
        profiles.getStyleClass().addAll("shell-navigation", "office-pages");
        HBox.setHgrow(profiles, Priority.ALWAYS);
        HBox head = new HBox(profiles);
        head.getStyleClass().add("office-head");
        setTop(head);
        ListPane list = new ListPane(model.list(), texts, whereTo, "regulation.empty");
        list.table().setId("regulation-table");
        setCenter(list);
        side.getStyleClass().addAll("drawer-content", "office-side");
        ScrollPane scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox beside = new VBox(scroll, form.footer());
        SideWidth.of(beside, SIDE);
        beside.getStyleClass().add("drawer");
        setRight(beside);
        model.form().form().subscribe(open -> draw());
        model.standing().subscribe(now -> now.ifPresent(this::choose));
        model.standing().subscribe(now -> draw());
        texts.language().subscribe(now -> model.standing().get().ifPresent(this::choose));
        model.profile().subscribe(id -> model.standing().get().ifPresent(this::choose));
        model.list().page().subscribe(page -> draw());
        model.article().subscribe(article -> draw());
    }

    private void choose(Standing now) {
        profiles.getChildren().clear();
        for (RegimeProfile profile : now.profiles()) {
            boolean inForce = profile.id().equals(now.inForce());
            ToggleButton button =
                    new ToggleButton(inForce ? texts.get("regulation.inForce", profile.id()) : profile.id());
            button.setId("regulation-" + profile.id());
            button.setMinWidth(USE_PREF_SIZE);
            button.setSelected(profile.id().equals(model.profile().get()));
            button.setOnAction(click -> {
                model.sheet().set(Sheet.VALUES);
                model.profile().set(profile.id());
                button.setSelected(true);
            });
            profiles.getChildren().add(button);
        }
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        profiles.getChildren().add(between);
        sheets(now).forEach(profiles.getChildren()::add);
    }

    private List<ToggleButton> sheets(Standing now) {
        boolean refused = now.notTaken().orElse(null) instanceof WouldShorten;
        List<ToggleButton> buttons = new ArrayList<>();
        for (Sheet each : Sheet.values()) {
            if (each != Sheet.SHORTENED || refused) {
                ToggleButton button = new ToggleButton(texts.get("regulation.sheet." + each));
                button.setId("sheet-" + each.name().toLowerCase(Locale.ROOT));
                button.setMinWidth(USE_PREF_SIZE);
                model.sheet().subscribe(shown -> button.setSelected(shown == each));
                button.setOnAction(click -> {
                    model.sheet().set(each);
                    button.setSelected(true);
                });
                buttons.add(button);
            }
        }
        return buttons;
    }

    private void draw() {
        side.getChildren().clear();
        if (model.form().form().get().isPresent()) {
            Label title =
                    new WrappedLabel(texts.get(model.form().form().get().get().key() + ".title"));
            title.getStyleClass().add("section");
            side.getChildren().addAll(title, form);
            return;
        }
        model.shown().ifPresent(profile -> {
            Label title = new WrappedLabel(profile.title());
            title.getStyleClass().add("office-title");
            side.getChildren().addAll(title, new WrappedLabel(profile.issuer()));
            notice(profile).ifPresent(side.getChildren()::add);
        });
        FlowPane actions = new FlowPane(8, 8);
        model.sayable().forEach(sayable -> actions.getChildren().add(action(sayable)));
        side.getChildren().add(actions);
        model.standing().get().ifPresent(this::drawStanding);
        model.article()
                .get()
                .ifPresentOrElse(
                        article -> {
                            Label id = new WrappedLabel(article.id());
                            id.getStyleClass().add("section");
                            Label words = new WrappedLabel(article.text());
                            words.setId("article-text");
                            side.getChildren().addAll(id, words);
                        },
                        () -> {
                            Label choose = new WrappedLabel(texts.get("regulation.choose"));
                            choose.getStyleClass().add("muted");
                            side.getChildren().add(choose);
                        });
    }

    private Optional<Node> notice(RegimeProfile profile) {
        return model.standing()
                .get()
                .flatMap(now -> ProfileNotice.of(profile, now.today()))
                .map(it -> {
                    Optional<LocalDecisionMade> decided = model.standing()
                            .get()
                            .flatMap(Standing::goesOn)
                            .filter(made -> profile.texts().stream()
                                    .anyMatch(text -> text.id().equals(made.profile())));
                    Label banner = new WrappedLabel(new NoticeLine(texts).of(it, decided));
                    banner.setId("regulation-notice");
                    banner.getStyleClass().add("banner");
                    banner.pseudoClassStateChanged(NoticeLine.DECIDED, decided.isPresent());
                    return banner;
                });
    }

    private Button action(Form<RegulationOrder> sayable) {
        Button button = new Button(texts.get(sayable.key() + ".title"));
        button.setId("say-" + sayable.key().substring(sayable.key().indexOf('.') + 1));
        button.setOnAction(click -> model.form().open(sayable));
        return button;
    }

    private void drawStanding(Standing now) {
        now.notTaken().ifPresent(why -> {
            Label banner = new WrappedLabel(words.happened(why));
            banner.setId("regime-not-taken");
            banner.getStyleClass().add("banner");
            side.getChildren().addAll(banner, new WrappedLabel(words.now(why)));
        });
        for (String problem : now.unreadable()) {
            Label line = new WrappedLabel(texts.get("regulation.unreadable", problem));
            line.getStyleClass().add("muted");
            side.getChildren().add(line);
        }
    }
}
