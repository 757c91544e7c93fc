package org.evidencestation.storage.audit.verify;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The command line.
 *
 * @param trust a fingerprint or the name of a certificate file
 * @param timeAuthority the name of a file with certificates
 * @param path empty if help was asked for
 */
record Arguments(
        Locale language, boolean json, Optional<String> trust, Optional<String> timeAuthority, Optional<String> path) {
    /** @throws UsageException if it is not one of ours */
    static Arguments parse(List<String> words, Locale usual) throws UsageException {
        Deque<String> left = new ArrayDeque<>(words);
        Locale language = usual;
        boolean json = false;
        boolean help = false;
        String trust = null;
        String timeAuthority = null;
        String path = null;
        while (!left.isEmpty()) {
            String word = left.remove();
            switch (word) {
                case "--json" -> json = true;
                case "--help", "-h" -> help = true;
                case "--lang" -> language = language(value(word, left));
                case "--trust" -> trust = value(word, left);
                case "--time-authority" -> timeAuthority = value(word, left);
                default -> path = path(word, path);
            }
        }
        if (path == null && !help) {
            throw new UsageException("usage.path", "");
        }
        Optional<String> checked = help ? Optional.empty() : Optional.ofNullable(path);
        return new Arguments(language, json, Optional.ofNullable(trust), Optional.ofNullable(timeAuthority), checked);
    }

    private static String value(String option, Deque<String> left) throws UsageException {
        String value = left.poll();
        if (value == null) {
            throw new UsageException("usage.value", option);
        }
        return value;
    }

    private static Locale language(String value) throws UsageException {
        return switch (value) {
            case "zh" -> Locale.CHINESE;
            case "en" -> Locale.ENGLISH;
            default -> throw new UsageException("usage.lang", value);
        };
    }

    private static String path(String word, @Nullable String earlier) throws UsageException {
        if (word.startsWith("--")) {
            throw new UsageException("usage.option", word);
        }
        if (earlier != null) {
            throw new UsageException("usage.more", word);
        }
        return word;
    }
}
