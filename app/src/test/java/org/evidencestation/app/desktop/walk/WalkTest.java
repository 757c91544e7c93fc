package org.evidencestation.app.desktop.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.evidencestation.app.desktop.BusyOffice;
import org.evidencestation.app.desktop.Window;
import org.evidencestation.app.desktop.shell.Screen;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.desktop.text.Language;
import org.junit.jupiter.api.Test;

/** Everything is reached by the keyboard alone and by a finger alone, and is named to who does not see it. */
class WalkTest {
    private static final int FEWEST_SIGHTS = 100;

    private final Findings findings = new Findings()
            .except(
                    "TileView#tile-00.tile in .rack to Button#drawer-close",
                    "the drawer lies over the half the tile is not in");

    @Test
    void everythingIsReachedHitAndNamed() throws Exception {
        try (Window window = BusyOffice.open(Language.CHINESE, Theme.LIGHT, 1366, 768)) {
            int sights = new Walk(window, findings, List.of(new Names(), new Touch(), new Keyboard()))
                    .through(Screen.values())
                    .sights();
            assertEquals("", String.join("\n", findings.all()));
            assertEquals(Set.of(), findings.unused());
            assertTrue(sights >= FEWEST_SIGHTS, "only " + sights + " sights");
        }
    }
}
