package org.evidencestation.app.desktop.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.evidencestation.app.desktop.BusyOffice;
import org.evidencestation.app.desktop.Window;
import org.evidencestation.app.desktop.shell.Screen;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.desktop.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing is cut, on the smallest screen there is, on the same at 125 %, and on a large one. */
class ClippingWalkTest {
    private final Findings findings = new Findings()
            .except("cut short: ListCell", "a choice that is longer than its place stands whole in the list it opens");

    @ParameterizedTest
    @CsvSource({
        "CHINESE, LIGHT, 1366, 768",
        "ENGLISH, DARK, 1366, 768",
        "CHINESE, DARK, 1093, 614",
        "ENGLISH, LIGHT, 1093, 614"
    })
    void nothingIsCut(Language language, Theme theme, int width, int height) throws Exception {
        try (Window window = BusyOffice.open(language, theme, width, height)) {
            new Walk(window, findings, List.of(new Clipping())).through(Screen.values());
            assertEquals("", String.join("\n", findings.all()));
            assertEquals(Set.of(), findings.unused());
        }
    }
}
