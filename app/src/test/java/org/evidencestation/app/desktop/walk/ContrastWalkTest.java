package org.evidencestation.app.desktop.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import javafx.scene.paint.Color;
import org.evidencestation.app.desktop.BusyOffice;
import org.evidencestation.app.desktop.Window;
import org.evidencestation.app.desktop.shell.Screen;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.desktop.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words and signs stand out from what is behind them, by day and by night. */
class ContrastWalkTest {
    private final Findings findings = new Findings();

    @ParameterizedTest
    @CsvSource({"CHINESE, LIGHT", "ENGLISH, DARK"})
    void everythingStandsOutFromWhatIsBehindIt(Language language, Theme theme) throws Exception {
        try (Window window = BusyOffice.open(language, theme, 1366, 768)) {
            new Walk(window, findings, List.of(new Contrast())).through(Screen.values());
            assertEquals("", String.join("\n", findings.all()));
            assertEquals(Set.of(), findings.unused());
        }
    }

    /** The examples of WCAG's own understanding of 1.4.3. */
    @Test
    void contrastIsMeasuredAsTheRuleSays() {
        assertEquals(21, Contrast.ratio(Color.BLACK, Color.WHITE), 0.001);
        assertEquals(4.54, Contrast.ratio(Color.web("#767676"), Color.WHITE), 0.005);
        assertEquals(1, Contrast.ratio(Color.RED, Color.RED), 0.001);
    }
}
