package org.evidencestation.app.desktop.access;

import java.util.List;
import org.evidencestation.app.desktop.access.AskModel.Line;
import org.evidencestation.app.policy.rule.AccessRule.Material;
import org.evidencestation.storage.journal.AccessEvent.Asked;

/** A request that was written down, line by line as it would be typed. */
record SaidBefore(Asked said) {
    String of(Line line) {
        return switch (line) {
            case PERSON -> said.person();
            case NAME -> said.person().isEmpty() ? said.name() : "";
            case UNIT -> said.unit();
            case PHONE -> said.phone();
            case CASE -> said.caseNumber();
            case LETTER -> said.letter();
            case CONCLUSIONS -> String.join("\n", papers(true));
            case FILES -> String.join("\n", papers(false));
            case REASON -> said.reason();
            case WHY -> "";
        };
    }

    /**
     * Conclusions and files stand in one list, conclusions first. Where both were asked for only the first is known to be a
     * conclusion; whoever corrects sees both and moves what is not.
     */
    private List<String> papers(boolean conclusions) {
        boolean concluded = said.materials().contains(Material.CONCLUSION.name());
        boolean filed = said.materials().contains(Material.FILE.name());
        int first = concluded && filed ? 1 : concluded ? said.files().size() : 0;
        return conclusions
                ? said.files().subList(0, first)
                : said.files().subList(first, said.files().size());
    }
}
