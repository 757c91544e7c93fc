package org.evidencestation.app.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.storage.journal.AccountEvent.CredentialSet;

/** Which passwords and PINs are too easily guessed. */
final class SecretRules {
    static final int SHORTEST_PASSWORD = 10;
    static final int SHORTEST_PIN = 6;
    /** What is longer comes from a card. */
    static final int LONGEST_PIN = 7;

    private static final int LONGEST = 128;
    private static final int FEWEST_CHARACTERS = 5;
    private static final String DIGITS = "01234567890123456789";
    private static final String DOWN = "98765432109876543210";
    /** What is tried first, in this trade and elsewhere; compared without case and without what is put before and behind. */
    private static final List<String> COMMON = List.of(
            "password",
            "passw0rd",
            "administrator",
            "admin",
            "qwertyuiop",
            "qwerty",
            "1qaz2wsx",
            "zhifajilu",
            "zhifa",
            "jiluyi",
            "letmein",
            "welcome",
            "iloveyou",
            "woaini",
            "abcdef",
            "000000",
            "888888",
            "666666",
            "123456",
            "12345678",
            "111111",
            "changeme",
            "evidence");

    private SecretRules() {}

    /**
     * @param means password or PIN, as of {@link CredentialSet}
     * @param known what everybody knows of the person: number, name
     * @return what is wrong with it; empty if it will do
     */
    static Optional<Weakness> weakness(String means, char[] secret, Set<String> known) {
        return means.equals(CredentialSet.PIN) ? ofPin(secret, known) : ofPassword(secret, known);
    }

    /** Why a secret will not do. The names are stable. */
    enum Weakness {
        TOO_SHORT,
        TOO_LONG,
        /** A PIN is digits. */
        NOT_DIGITS,
        /** 111111, 123456, or little else. */
        TOO_PLAIN,
        /** The person's own number or name, or one that everybody tries first. */
        TOO_COMMON
    }

    private static Optional<Weakness> ofPin(char[] pin, Set<String> known) {
        String text = new String(pin);
        if (!text.matches("[0-9]*")) {
            return Optional.of(Weakness.NOT_DIGITS);
        }
        if (pin.length < SHORTEST_PIN) {
            return Optional.of(Weakness.TOO_SHORT);
        }
        if (pin.length > LONGEST_PIN) {
            return Optional.of(Weakness.TOO_LONG);
        }
        if (distinct(text) < 3 || DIGITS.contains(text) || DOWN.contains(text)) {
            return Optional.of(Weakness.TOO_PLAIN);
        }
        return known.contains(text) ? Optional.of(Weakness.TOO_COMMON) : Optional.empty();
    }

    private static Optional<Weakness> ofPassword(char[] password, Set<String> known) {
        String text = new String(password).toLowerCase(Locale.ROOT);
        if (text.codePointCount(0, text.length()) < SHORTEST_PASSWORD) {
            return Optional.of(Weakness.TOO_SHORT);
        }
        if (password.length > LONGEST) {
            return Optional.of(Weakness.TOO_LONG);
        }
        if (distinct(text) < FEWEST_CHARACTERS || DIGITS.contains(text) || DOWN.contains(text)) {
            return Optional.of(Weakness.TOO_PLAIN);
        }
        return remains(text, known) < FEWEST_CHARACTERS ? Optional.of(Weakness.TOO_COMMON) : Optional.empty();
    }

    /** How much is left of it without what everybody would try. */
    private static int remains(String text, Set<String> known) {
        String left = text;
        for (String one : known) {
            left = one.isBlank() ? left : left.replace(one.toLowerCase(Locale.ROOT), "");
        }
        for (String one : COMMON) {
            left = left.replace(one, "");
        }
        return left.length();
    }

    private static long distinct(String text) {
        return text.codePoints().distinct().count();
    }
}
