package org.evidencestation.app.desktop.setup;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.evidencestation.app.desktop.page.Words;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.policy.ProfileNotice;
import org.evidencestation.app.policy.RegimeProfile;
import org.jspecify.annotations.Nullable;

/** The regulations that are known here; the numbers of the one that is pointed at stand beside them. */
final class RulePage extends SetupPage {
    private static final double LIST = 430;

    private final RuleModel model;
    private final ProfileWords words;
    private final VBox list = new VBox();
    private final VBox told = new VBox(10);
    private final CheckBox goesOn;

    RulePage(RuleModel model, Texts texts) {
        super(Step.RULE, texts);
        this.model = model;
        this.words = new ProfileWords(texts);
        list.setMinWidth(LIST);
        list.setMaxWidth(LIST);
        told.getStyleClass().add("setup-told");
        told.setId("setup-rule-told");
        HBox.setHgrow(told, Priority.ALWAYS);
        goesOn = check("setup-goes-on", "setup.rule.goesOn");
        goesOn.selectedProperty().bindBidirectional(model.goesOn());
        answers(new HBox(24, list, told), said(model.failed().flatMap(this::failed), "setup-missing"));
        model.profiles().addListener((ListChangeListener<RegimeProfile>) change -> {
            list();
            // They were waited for: a hand on the keyboard begins here.
            Node first = first();
            if (first != null && getScene() != null) {
                first.requestFocus();
            }
        });
        model.chosen().subscribe(this::tell);
        texts.language().subscribe((before, now) -> {
            list();
            tell();
        });
        list();
        tell();
    }

    private javafx.beans.value.ObservableValue<String> failed(boolean failed) {
        return failed ? texts().of("setup.rule.failed") : new javafx.beans.property.SimpleStringProperty("");
    }

    private void list() {
        ToggleGroup group = new ToggleGroup();
        list.getChildren().clear();
        for (RegimeProfile profile : model.profiles()) {
            RadioButton button = new RadioButton(title(profile));
            button.setId("setup-rule-" + profile.id());
            button.setWrapText(true);
            button.setMinHeight(USE_PREF_SIZE);
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().add("setup-choice");
            button.setToggleGroup(group);
            button.setSelected(model.chosen().get().equals(Optional.of(profile)));
            button.selectedProperty().subscribe((before, selected) -> {
                if (selected) {
                    model.chosen().set(Optional.of(profile));
                }
            });
            list.getChildren().add(button);
        }
        model.unreadable().forEach(it -> list.getChildren().add(Words.muted(it)));
        list.getChildren().add(label("setup.rule.other", "muted"));
    }

    /** An ended one is told as such before it is chosen. */
    private String title(RegimeProfile profile) {
        return model.notice(profile)
                .map(it -> texts().get("setup.rule." + it.kind(), profile.title(), it.day()))
                .orElse(profile.title());
    }

    private void tell() {
        told.getChildren().clear();
        Optional<RegimeProfile> chosen = model.chosen().get();
        if (chosen.isEmpty()) {
            told.getChildren().add(label("setup.rule.none", "muted"));
            return;
        }
        told.getChildren().addAll(Words.title(chosen.get().title()), Words.facts(words.facts(chosen.get())));
        model.notice(chosen.get()).ifPresent(it -> told.getChildren().addAll(notice(it)));
    }

    private List<Node> notice(ProfileNotice notice) {
        Label said = Words.styled(
                texts().get("setup.rule.notice." + notice.kind(), notice.day(), notice.article()), "setup-warning");
        return List.of(said, goesOn);
    }

    @Override
    @Nullable
    Node first() {
        return list.getChildren().stream()
                .filter(it -> it instanceof RadioButton button && button.isSelected())
                .findFirst()
                .orElse(list.getChildren().isEmpty() ? list : list.getChildren().getFirst());
    }
}
