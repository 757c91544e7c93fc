package org.evidencestation.app.policy;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.app.policy.RegimeText.Validity;
import org.evidencestation.storage.seal.Sha256;

/**
 * The regulation of one office as data. Whoever holds one can rely on it: every value cites an article, and every article
 * cited is there with its text.
 *
 * @param id short and stable, for example {@code W}
 * @param zone in which the regulation's days begin and end
 * @param texts the documents, the profile's own first
 * @param articles of all documents, in their order
 * @param digest of the file's bytes; of more files, that of their {@code sha256sum} lines in the order of the texts
 */
public record RegimeProfile(
        String id,
        String title,
        String issuer,
        ZoneId zone,
        List<RegimeText> texts,
        Rules rules,
        List<Article> articles,
        Sha256 digest) {
    /** @throws IllegalArgumentException if an article is there twice, or is cited and missing, or a value cites none */
    public RegimeProfile {
        texts = List.copyOf(texts);
        articles = List.copyOf(articles);
        Set<String> ids = new HashSet<>();
        for (Article article : articles) {
            if (!ids.add(article.id())) {
                throw new IllegalArgumentException("article " + article.id() + " is there twice");
            }
        }
        for (RegimeText text : texts) {
            requireArticle(ids, text.validity().article());
        }
        for (CitedValue value : CitedValues.of(rules)) {
            requireSource(ids, value);
        }
    }

    /** When the profile's own document is in force. */
    public Validity validity() {
        return texts.getFirst().validity();
    }

    public IngestDeadline ingest() {
        return rules.ingest();
    }

    /** The article's own words. */
    public Optional<Article> article(String article) {
        return articles.stream().filter(it -> it.id().equals(article)).findFirst();
    }

    /** The document an article stands in: SA4 is not of the text that gives its office's profile its title. */
    public Optional<RegimeText> document(String article) {
        return texts.stream()
                .filter(text -> article.matches(text.id() + "[0-9]+"))
                .findFirst();
    }

    /** Every value with its source, in the order of the rules. */
    public List<CitedValue> values() {
        List<CitedValue> values = new ArrayList<>();
        for (CitedValue value : CitedValues.of(validity())) {
            values.add(new CitedValue("validity." + value.key(), value.value(), value.article()));
        }
        values.addAll(CitedValues.of(rules));
        return List.copyOf(values);
    }

    private static void requireSource(Set<String> ids, CitedValue value) {
        if (value.article().isPresent()) {
            requireArticle(ids, value.article().get());
        } else if (!value.key().equals("ingest.rule")) {
            throw new IllegalArgumentException(value.key() + " cites no article");
        }
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
}
