package org.evidencestation.app.policy.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Discs and the sheets that go with them.
 *
 * @param sheet the written explanation of an evidence copy
 */
public record PaperRules(@Nullable Sheet sheet, @Nullable Discs discs) {
    /** @param fields in the article's words; none may be blank on paper */
    public record Sheet(
            String article, List<String> fields, @Nullable String reading) {
        public Sheet {
            fields = Words.list("fields", fields);
        }
    }

    /**
     * @param copies how many are made
     * @param label what stands on label or sleeve, letter by letter as in the text (SM16 says 标号)
     * @param reading why so many, where the text has no number
     */
    public record Discs(
            String article,
            int copies,
            List<String> label,
            @Nullable String reading) {
        public Discs {
            if (copies < 1) {
                throw new IllegalArgumentException("copies must be 1 or more, not " + copies);
            }
            label = Words.list("label", label);
        }
    }
}
