package org.evidencestation.app.desktop.wall;

import java.util.Locale;
import javafx.css.PseudoClass;
import org.evidencestation.app.custody.DockState;
import org.evidencestation.app.policy.ClockBand;

/** The names the stylesheet knows states by. */
final class Styles {
    private Styles() {}

    static PseudoClass of(DockState state) {
        return PseudoClass.getPseudoClass(state.name().toLowerCase(Locale.ROOT));
    }

    static PseudoClass of(ClockBand band) {
        return PseudoClass.getPseudoClass("clock-" + band.name().toLowerCase(Locale.ROOT));
    }
}
