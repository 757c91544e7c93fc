package org.evidencestation.app.desktop.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.evidencestation.app.desktop.BusyOffice;
import org.evidencestation.app.desktop.Window;
import org.evidencestation.app.desktop.shell.Screen;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.desktop.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every sentence is in the language that was chosen, wherever one is when one chooses it. */
class TongueWalkTest {
    private final Findings findings = new Findings()
            .except("in .timecard", "who films the card may read the other language only")
            .except(".finding-text in #virtual-flow", "a regulation's own words are not translated")
            .except("field-posts", "what can be chosen was written when the form was opened")
            .except("field-roles", "what can be chosen was written when the form was opened");

    @ParameterizedTest
    @CsvSource({"ENGLISH, false", "CHINESE, true"})
    void everySentenceIsInTheLanguageChosen(Language language, boolean changing) throws Exception {
        try (Window window = BusyOffice.open(language, Theme.LIGHT, 1366, 768)) {
            new Walk(window, findings, List.of(new OtherTongue(language, changing))).through(Screen.values());
            assertEquals("", String.join("\n", findings.all()));
        }
    }
}
