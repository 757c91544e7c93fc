package org.evidencestation.app.policy;

import java.util.List;
import java.util.Optional;
import org.evidencestation.app.policy.rule.Post;

/** What a regulation says to a wish; every answer but silence names the article to read. */
public sealed interface Decision {
    /** The article to show beside the answer; empty only where the text is silent. */
    Optional<String> source();

    /** It may be done. */
    record Allowed(String article) implements Decision {
        @Override
        public Optional<String> source() {
            return Optional.of(article);
        }
    }

    /**
     * Somebody has to approve first.
     *
     * @param by whose role it takes, in the article's words
     */
    record NeedsApproval(Post by, String article) implements Decision {
        @Override
        public Optional<String> source() {
            return Optional.of(article);
        }
    }

    /** A second person has to confirm: nobody does this alone. */
    record NeedsSecondPerson(String article) implements Decision {
        @Override
        public Optional<String> source() {
            return Optional.of(article);
        }
    }

    /**
     * Something has to be brought or written first.
     *
     * @param missing in the article's words, never empty
     */
    record Incomplete(String article, List<String> missing) implements Decision {
        public Incomplete {
            missing = List.copyOf(missing);
        }

        @Override
        public Optional<String> source() {
            return Optional.of(article);
        }
    }

    /**
     * It may not be done.
     *
     * @param subjects what stands in the way: days, recordings, codes; may be empty
     */
    record Refused(String article, Refusal why, List<String> subjects) implements Decision {
        public Refused {
            subjects = List.copyOf(subjects);
        }

        public Refused(String article, Refusal why) {
            this(article, why, List.of());
        }

        @Override
        public Optional<String> source() {
            return Optional.of(article);
        }
    }

    /** The text says nothing to this: whoever takes local decisions decides, and no article is quoted for it. */
    record Silent() implements Decision {
        @Override
        public Optional<String> source() {
            return Optional.empty();
        }
    }
}
