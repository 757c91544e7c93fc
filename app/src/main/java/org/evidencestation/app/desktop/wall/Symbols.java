package org.evidencestation.app.desktop.wall;

import org.evidencestation.app.custody.DockSnapshot;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** Shapes that differ even without colour. */
final class Symbols {
    private Symbols() {}

    static Ikon of(Mark mark) {
        return switch (mark) {
            case IDLE -> Material2MZ.RADIO_BUTTON_UNCHECKED;
            case COLLECTING -> Material2MZ.SYNC;
            case ATTENTION -> Material2MZ.WARNING;
            case FAULT -> Material2MZ.REPORT;
            case OVERDUE -> Material2AL.ALARM;
            case READY -> Material2AL.CHECK_CIRCLE;
            case RECEIVED -> Material2AL.DONE_ALL;
            case CHARGING -> Material2AL.BATTERY_CHARGING_FULL;
        };
    }

    static Ikon of(DockSnapshot.StepState step) {
        return switch (step) {
            case PENDING -> Material2MZ.RADIO_BUTTON_UNCHECKED;
            case ACTIVE -> Material2MZ.SYNC;
            case DONE -> Material2AL.CHECK_CIRCLE;
            case OFF -> Material2MZ.REMOVE;
        };
    }

    static Ikon of(DockSnapshot.ClipOutcome.Kind kind) {
        return switch (kind) {
            case SEALED -> Material2AL.CHECK_CIRCLE;
            case DUPLICATE -> Material2AL.CONTENT_COPY;
            case FINDING -> Material2AL.ERROR_OUTLINE;
        };
    }
}
