package org.evidencestation.app.desktop.clearance;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.evidencestation.app.clearance.Clearance.Local;
import org.evidencestation.app.desktop.article.ArticleChips;
import org.evidencestation.app.desktop.page.Words;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.listing.Listing.Fact;
import org.evidencestation.storage.journal.ClearanceEvent.ClearanceDecided;

/** What the office decided in writing where the regulation names nobody who may clear, or that it has to. */
record LocalRuleView(Local local, Texts texts) {
    List<Node> nodes() {
        String stands = local.decided()
                .map(it -> it.allowed() ? "clearance.local.ALLOWED" : "clearance.local.FORBIDDEN")
                .orElse("clearance.local.NONE");
        Label state = Words.styled(texts.get(stands, local.by()), "form-consequence");
        state.setId("clearance-local");
        return List.of(
                Words.section(texts.get("clearance.local")),
                state,
                Words.facts(local.decided().map(this::facts).orElse(List.of())),
                new ArticleChips(local.article(), texts));
    }

    private List<Fact> facts(ClearanceDecided it) {
        return List.of(
                new Fact(texts.get("field.decision"), it.decision()),
                new Fact(texts.get("field.document"), it.document()),
                new Fact(texts.get("field.decider"), it.decider()),
                new Fact(texts.get("field.decidedOn"), it.on().toString()));
    }
}
