package org.evidencestation.app.policy.rule;

import java.util.HashSet;
import java.util.List;

/** What words of a regulation must be to be printed. */
final class Words {
    private Words() {}

    static void require(String name, String words) {
        if (words.isBlank() || !words.equals(words.strip())) {
            throw new IllegalArgumentException(name + " is blank or has blanks around it");
        }
    }

    /** Fields of a form, columns of a book: none twice, none blank. */
    static List<String> list(String name, List<String> words) {
        words.forEach(word -> require(name, word));
        if (new HashSet<>(words).size() != words.size()) {
            throw new IllegalArgumentException(name + " has a word twice");
        }
        return List.copyOf(words);
    }
}
