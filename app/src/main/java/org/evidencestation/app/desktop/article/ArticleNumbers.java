package org.evidencestation.app.desktop.article;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the articles that a sentence names. */
public final class ArticleNumbers {
    /** A profile's capitals and the number; of a code such as {@code SM18-3} the article is what stands before the dash. */
    private static final Pattern ARTICLE =
            Pattern.compile("(?<![A-Za-z0-9_.:/-])([A-Z]{1,16}[1-9][0-9]?)(?:-[0-9]{1,2})?(?![A-Za-z0-9_.])");

    private ArticleNumbers() {}

    /** Each once, in the order of the words; not every one need be there to be read. */
    public static List<String> in(String words) {
        return ARTICLE.matcher(words)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }
}
