package org.evidencestation.app.desktop.walk;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.desktop.text.Texts;

/** Whether a sentence of the other language's bundle is to be seen or heard, now or after the language was changed there and back. */
final class OtherTongue implements Look {
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}，、；：]{7,}");
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z][a-z']+( [A-Za-z][a-z']+){3,}");

    private final Set<String> chinese;
    private final Set<String> english;
    private final Language shown;
    private final boolean changing;

    /** @param changing whether the other language is chosen in between */
    OtherTongue(Language shown, boolean changing) throws IOException {
        this.shown = shown;
        this.changing = changing;
        chinese = sentences("messages.properties", CHINESE);
        english = sentences("messages_en.properties", ENGLISH);
    }

    private static Set<String> sentences(String bundle, Pattern pattern) throws IOException {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Texts.class.getResourceAsStream("/org/evidencestation/app/desktop/" + bundle)),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words.values().stream()
                .flatMap(it -> pattern.matcher(it.toString()).results().map(MatchResult::group))
                .collect(Collectors.toSet());
    }

    @Override
    public void at(Scene scene, Findings findings) {
        look(scene, shown, findings);
        if (changing && scene.lookup("#language") instanceof ButtonBase language) {
            language.fire();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            look(scene, shown.other(), findings);
            language.fire();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private void look(Scene scene, Language now, Findings findings) {
        Set<String> strange = now == Language.CHINESE ? english : chinese;
        Pattern pattern = now == Language.CHINESE ? ENGLISH : CHINESE;
        for (Node node : Sight.shown(scene)) {
            String said = said(node) + " " + (node.getAccessibleText() == null ? "" : node.getAccessibleText());
            pattern.matcher(said)
                    .results()
                    .map(MatchResult::group)
                    .filter(strange::contains)
                    .forEach(it -> findings.add(now + ": \"" + it + "\" in " + Sight.where(node)));
        }
    }

    private static String said(Node node) {
        String text =
                switch (node) {
                    case Labeled labeled -> labeled.getText();
                    case TextInputControl input -> input.getPromptText();
                    case Text drawn -> drawn.getText();
                    default -> "";
                };
        return text == null ? "" : text;
    }
}
