package org.evidencestation.app.policy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.storage.seal.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * One regulation as data. Whoever holds one can rely on it: every article a rule names is there with its text.
 *
 * @param id short and stable, for example {@code W}
 * @param zone in which the regulation's days begin and end
 * @param articles in the order of the regulation
 * @param digest of the bytes of the file it was read from
 */
public record RegimeProfile(
        String id,
        String title,
        String issuer,
        ZoneId zone,
        Validity validity,
        IngestDeadline ingest,
        List<Article> articles,
        Sha256 digest) {
    /** @throws IllegalArgumentException if an article is there twice, or is named by a rule and missing */
    public RegimeProfile {
        articles = List.copyOf(articles);
        Set<String> ids = new HashSet<>();
        for (Article article : articles) {
            if (!ids.add(article.id())) {
                throw new IllegalArgumentException("article " + article.id() + " is there twice");
            }
        }
        requireArticle(ids, validity.article());
        ingest.article().ifPresent(article -> requireArticle(ids, article));
    }

    /** The article's own words. */
    public Optional<Article> article(String article) {
        return articles.stream().filter(it -> it.id().equals(article)).findFirst();
    }

    private static void requireArticle(Set<String> ids, String article) {
        if (!ids.contains(article)) {
            throw new IllegalArgumentException("article " + article + " is named but not there");
        }
    }

    /** @param id regime and number, for example {@code W14} */
    public record Article(String id, String text) {
        public Article {
            if (!id.matches("[A-Z]+[1-9][0-9]*") || text.isBlank()) {
                throw new IllegalArgumentException("not an article: " + id);
            }
        }
    }

    /**
     * When the regulation is in force, both days included.
     *
     * @param from null if it only says "from the day of issue"
     * @param to null if it states no end
     * @param article that says so
     */
    public record Validity(
            @Nullable LocalDate from, @Nullable LocalDate to, String article) {
        public Validity {
            if (from != null && to != null && to.isBefore(from)) {
                throw new IllegalArgumentException("validity ends before it begins");
            }
        }
    }
}
