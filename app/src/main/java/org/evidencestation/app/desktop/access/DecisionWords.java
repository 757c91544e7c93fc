package org.evidencestation.app.desktop.access;

import org.evidencestation.app.access.AccessWords;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.policy.Decision;

/** What an article answers, in one sentence. */
record DecisionWords(Texts texts, AccessWords words) {
    /** @param reading how the station reads the article where it is not plain; may be empty */
    String of(Decision decision, String reading) {
        String said =
                switch (decision) {
                    case Decision.Allowed(String article) -> texts.get("access.answer.allowed", article);
                    case Decision.NeedsApproval(var by, String article) ->
                        texts.get("access.answer.approval", article, by.title());
                    case Decision.NeedsSecondPerson(String article) -> texts.get("access.answer.approval", article, "");
                    case Decision.Incomplete(String article, var missing) ->
                        texts.get("access.answer.missing", article, String.join("、", missing));
                    case Decision.Refused(String article, var why, var about) ->
                        texts.get(
                                "access.answer.refused", article, words.get("refused." + why, String.join("、", about)));
                    case Decision.Silent() -> texts.get("access.answer.silent");
                };
        return reading.isEmpty() ? said : said + "\n" + texts.get("access.answer.reading", reading);
    }
}
