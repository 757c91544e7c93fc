package org.evidencestation.app.policy;

import com.fasterxml.jackson.core.JsonPointer;
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

    /**
     * @param tree it was read from, for the lines
     * @throws ProfileException if it cannot be the header of a profile
     */
    void check(ProfileTree tree) throws ProfileException {
        if (format != FORMAT) {
            throw tree.wrong(key("format"), "format " + format + " is unknown");
        }
        if (!id.matches("[A-Z]+")) {
            throw tree.wrong(key("id"), "an id is capital letters");
        }
        if (title.isBlank() || issuer.isBlank()) {
            throw tree.wrong(key(title.isBlank() ? "title" : "issuer"), "is blank");
        }
        if (inherits == null && (zone == null || validity == null)) {
            throw tree.wrong(key(zone == null ? "zone" : "validity"), "is missing, and nothing is inherited");
        }
        int last = 0;
        for (int index = 0; index < articles.size(); index++) {
            int number = number(articles.get(index));
            if (number <= last) {
                String what = "article " + articles.get(index).id() + " is not the next of " + id;
                throw tree.wrong(key("articles").appendIndex(index), what);
            }
            last = number;
        }
    }

    /** Its number among the articles of this profile; 0 if it is none of them. */
    private int number(Article article) {
        String number = article.id().startsWith(id) ? article.id().substring(id.length()) : "";
        return number.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(number) : 0;
    }

    private static JsonPointer key(String name) {
        return JsonPointer.empty().appendProperty(name);
    }
}
