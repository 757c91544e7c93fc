package org.evidencestation.app.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.evidencestation.storage.seal.Sha256;

/**
 * The sealed codes for the day when nobody can sign in any more. There are two, in two envelopes, and it takes both: whoever
 * gets hold of one envelope has nothing. A code is 24 characters of Crockford's base 32, 120 random bits.
 *
 * @param digests of the codes, in the order of their numbers
 * @param used numbers of those that were opened
 * @param lastUsed when codes were last used, these or any before
 */
public record RecoveryCodes(List<Sha256> digests, Set<Integer> used, Optional<Instant> lastUsed) {
    /** Wrong attempts are counted under a name that no badge can have. */
    static final String ATTEMPTS = "*recovery*";

    static final int COUNT = 2;
    static final RecoveryCodes NONE = new RecoveryCodes(List.of(), Set.of(), Optional.empty());

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CHARACTERS = 24;
    private static final int GROUP = 4;

    public RecoveryCodes {
        digests = List.copyOf(digests);
        used = Set.copyOf(used);
    }

    public boolean made() {
        return !digests.isEmpty();
    }

    /** Whether they can still be used. */
    public boolean sealed() {
        return made() && used.isEmpty();
    }

    RecoveryCodes used(int number, Instant at) {
        Set<Integer> more = new HashSet<>(used);
        more.add(number);
        return new RecoveryCodes(digests, more, Optional.of(at));
    }

    /** Whether these are both codes, in whatever order; what is easily misread is read as it was meant. */
    boolean fit(List<String> typed) {
        Set<Sha256> given =
                new HashSet<>(typed.stream().map(RecoveryCodes::digest).toList());
        return sealed() && given.equals(Set.copyOf(digests));
    }

    /** Fresh codes in groups of four, as they are printed. */
    public static List<String> fresh(SecureRandom random) {
        return IntStream.range(0, COUNT).mapToObj(number -> code(random)).toList();
    }

    private static String code(SecureRandom random) {
        StringBuilder code = new StringBuilder();
        for (int at = 0; at < CHARACTERS; at++) {
            code.append(at > 0 && at % GROUP == 0 ? "-" : "")
                    .append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    static Sha256 digest(String code) {
        String plain = code.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return Sha256.of(plain.getBytes(StandardCharsets.US_ASCII));
    }
}
