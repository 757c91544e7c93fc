package org.evidencestation.app.desktop.recordings;

import static org.evidencestation.app.desktop.recordings.OfficeEventText.join;

import org.evidencestation.storage.journal.DiscEvent;

/** What lines about evidence discs say, in a few words. */
final class DiscEventText {
    private DiscEventText() {}

    static String of(DiscEvent event) {
        return switch (event) {
            case DiscEvent.DiscJobOpened e -> join(e.article(), e.caseNumber(), e.caseName());
            case DiscEvent.DiscPrepared e -> disc(e.disc());
            case DiscEvent.DiscProtected e -> join(disc(e.disc()), e.method(), e.detail());
            case DiscEvent.DiscCopyBegun e -> join(copy(e.disc(), e.copy()), e.burner(), e.medium());
            case DiscEvent.DiscCopyBurned e -> copy(e.disc(), e.copy());
            case DiscEvent.DiscCopyVerified e -> copy(e.disc(), e.copy());
            case DiscEvent.DiscCopyVoid e -> join(copy(e.disc(), e.copy()), e.fault(), e.detail());
            case DiscEvent.DiscPaperMade e -> join(copy(e.disc(), e.copy()), e.paper());
            case DiscEvent.DiscCopyPlaced e -> join(copy(e.disc(), e.copy()), e.place(), e.where());
            case DiscEvent.DiscJobClosed _ -> "";
            case DiscEvent.DiscJobCancelled e -> e.reason();
            case DiscEvent.DiscRead e -> join(copy(e.disc(), e.copy()), e.result(), e.detail());
        };
    }

    private static String disc(int disc) {
        return "#" + disc;
    }

    private static String copy(int disc, int copy) {
        return disc(disc) + "/" + copy;
    }
}
