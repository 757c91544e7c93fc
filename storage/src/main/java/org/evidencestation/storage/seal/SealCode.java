package org.evidencestation.storage.seal;

/**
 * Eight characters a person can read aloud, taken from the digest of a manifest or a checkpoint: the first 40 bits in
 * Crockford's base 32, written {@code K7QM-2XPD}. It finds and cross-checks; it proves nothing by itself.
 */
public record SealCode(String text) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public SealCode {
        if (!text.matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}")) {
            throw new IllegalArgumentException("Not a seal code: " + text);
        }
    }

    public static SealCode of(Sha256 digest) {
        long bits = Long.parseLong(digest.hex().substring(0, 10), 16);
        StringBuilder text = new StringBuilder();
        for (int shift = 35; shift >= 0; shift -= 5) {
            text.append(ALPHABET.charAt((int) (bits >>> shift) & 31));
        }
        return new SealCode(text.insert(4, '-').toString());
    }

    @Override
    public String toString() {
        return text;
    }
}
