package org.evidencestation.storage.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Thirteen characters that only this station can make over a text, and only it can check: HMAC-SHA-256 (RFC 2104) cut to
 * its first 65 bits, in Crockford's base 32. For what must be small and comes back to the same station, where the 64 bytes
 * of a signature have no room; evidence for others is signed ({@link StationKey#sign}).
 *
 * <p>A forger has no other way than to show guesses to the station, and 2 to the 65 are more than anybody can show. Safe for
 * several threads.
 */
public final class ShortMac {
    public static final int LENGTH = 13;

    private static final String ALGORITHM = "HmacSHA256";
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final SecretKeySpec key;

    private ShortMac(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /**
     * @param secret of the station; does not follow from anything this makes
     * @param purpose keeps codes for one use from being good for another
     */
    static ShortMac of(byte[] secret, String purpose) {
        byte[] label = ("org.evidencestation.mac 1 " + purpose).getBytes(StandardCharsets.UTF_8);
        return new ShortMac(hmac(new SecretKeySpec(secret, ALGORITHM), label));
    }

    public String over(String text) {
        byte[] tag = hmac(key, text.getBytes(StandardCharsets.UTF_8));
        StringBuilder code = new StringBuilder(LENGTH);
        for (int character = 0; character < LENGTH; character++) {
            code.append(ALPHABET.charAt(fiveBits(tag, character * 5)));
        }
        return code.toString();
    }

    /** Compares in a time that does not tell how much of a guess was right. */
    public boolean matches(String text, String code) {
        return MessageDigest.isEqual(
                over(text).getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }

    private static int fiveBits(byte[] bytes, int from) {
        int two = (bytes[from / 8] & 0xFF) << 8 | (bytes[from / 8 + 1] & 0xFF);
        return two >>> (11 - from % 8) & 31;
    }

    private static byte[] hmac(SecretKeySpec key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256", e);
        }
    }
}
