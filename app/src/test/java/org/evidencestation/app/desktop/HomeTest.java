package org.evidencestation.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import org.evidencestation.app.account.SignedIn;
import org.evidencestation.app.account.StationRole;
import org.evidencestation.app.desktop.shell.Screen;
import org.evidencestation.app.office.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever comes in begins where their work is. */
class HomeTest {
    private final InventedStation station = new InventedStation();

    @ParameterizedTest
    @CsvSource({
        "OFFICER, WALL",
        "CASE_HANDLER, ACCESS",
        "CLERK, TODO",
        "LEGAL_HEAD, TODO",
        "LEADER, TODO",
        "SUPERVISOR, REVIEW",
        "ADMINISTRATOR, HEALTH"
    })
    void eachRoleHasItsHome(StationRole role, Screen home) throws Exception {
        station.accounts.closed();
        station.accounts.answer = new Answer.Done<>(SignedIn.as(role, "100001"));
        try (Window window = Window.open(station.desktop(8, new InventedVault(0)), 1366, 768)) {
            press(window, "#go-account");
            write(window, "#field-number", "100001");
            write(window, "#field-password", "example phrase");
            press(window, "#form-submit");
            assertEquals(home, window.look(shown -> shown));
        }
    }

    private static void press(Window window, String selector) {
        window.run(() -> window.find(selector, ButtonBase.class).fire());
    }

    private static void write(Window window, String selector, String words) {
        window.run(() -> window.find(selector, TextInputControl.class).setText(words));
    }
}
