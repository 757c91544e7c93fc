package org.evidencestation.app.desktop.health;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.evidencestation.storage.audit.Severity;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** Shapes that differ even without colour, and the names the stylesheet knows states by. */
public final class HealthSymbols {
    private HealthSymbols() {}

    public static Ikon of(HealthState state) {
        return switch (state) {
            case GOOD -> Material2AL.CHECK_CIRCLE;
            case NEUTRAL -> Material2MZ.RADIO_BUTTON_UNCHECKED;
            case RUNNING -> Material2MZ.SYNC;
            case ATTENTION -> Material2MZ.WARNING;
            case BAD -> Material2MZ.REPORT;
        };
    }

    /** Marks a node with one of the states and none of the others. */
    public static void mark(Node node, HealthState state) {
        for (HealthState each : HealthState.values()) {
            node.pseudoClassStateChanged(pseudoClass(each), each == state);
        }
    }

    static Ikon of(Severity severity) {
        return of(stateOf(severity));
    }

    /** A finding of no loss is neither good nor bad. */
    static HealthState stateOf(Severity severity) {
        return switch (severity) {
            case INFO -> HealthState.NEUTRAL;
            case WARNING -> HealthState.ATTENTION;
            case ERROR -> HealthState.BAD;
        };
    }

    private static PseudoClass pseudoClass(HealthState state) {
        return PseudoClass.getPseudoClass("health-" + state.name().toLowerCase(Locale.ROOT));
    }
}
