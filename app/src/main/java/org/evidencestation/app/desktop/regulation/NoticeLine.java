package org.evidencestation.app.desktop.regulation;

import java.util.Optional;
import javafx.css.PseudoClass;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.policy.ProfileNotice;
import org.evidencestation.storage.journal.RegimeEvent.LocalDecisionMade;

/** That a regulation is used outside its own time, in one sentence: an alarm until somebody has decided, then a note. */
public record NoticeLine(Texts texts) {
    /** Set on a banner that only tells what was decided. */
    public static final PseudoClass DECIDED = PseudoClass.getPseudoClass("decided");

    public String of(ProfileNotice notice, Optional<LocalDecisionMade> decided) {
        return decided.map(it -> texts.get(
                        "banner.decided",
                        notice.title(),
                        notice.day(),
                        notice.article(),
                        it.decision(),
                        it.document(),
                        it.decider(),
                        it.on()))
                .orElseGet(() -> texts.get("banner." + notice.kind(), notice.title(), notice.day(), notice.article()));
    }
}
