package org.evidencestation.app.policy;

import java.time.ZoneId;
import java.util.List;
import org.evidencestation.app.policy.RegimeProfile.Article;
import org.evidencestation.app.policy.RegimeText.Validity;
import org.jspecify.annotations.Nullable;

/**
 * A profile file without its rules.
 *
 * @param zone null = the parent's
 * @param inherits id of the profile whose values hold where this one has none
 * @param with ids of documents in force beside this one
 * @param validity null = the parent's
 */
record ProfileHeader(
        int format,
        String id,
        String title,
        String issuer,
        @Nullable ZoneId zone,
        @Nullable String inherits,
        List<String> with,
        @Nullable Validity validity,
        List<Article> articles) {
    private static final int FORMAT = 2;

    /** @throws IllegalArgumentException if it cannot be the header of a profile */
    void check() {
        if (format != FORMAT) {
            throw new IllegalArgumentException("format " + format + " is unknown");
        }
        if (!id.matches("[A-Z]+") || title.isBlank() || issuer.isBlank()) {
            throw new IllegalArgumentException("a profile has an id of capital letters, a title and an issuer");
        }
        if (inherits == null && (zone == null || validity == null)) {
            throw new IllegalArgumentException("a profile that inherits nothing has a zone and a validity");
        }
        int last = 0;
        for (Article article : articles) {
            last = next(article, last);
        }
    }

    private int next(Article article, int last) {
        String number =
                article.id().substring(Math.min(id.length(), article.id().length()));
        if (!article.id().startsWith(id) || !number.matches("[1-9][0-9]{0,3}") || Integer.parseInt(number) <= last) {
            throw new IllegalArgumentException("article " + article.id() + " is not the next of " + id);
        }
        return Integer.parseInt(number);
    }
}
