package org.evidencestation.storage.seal;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.PasswordConverter;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * What a password is checked against, never the password: Argon2id (RFC 9106) in the text form of the PHC string format,
 * {@code $argon2id$v=19$m=19456,t=3,p=1$<salt>$<hash>}. Each record brings its own cost, so that new ones can be made dearer
 * while old ones still fit. Trying one takes about 19 MiB, and 0.2 s on two busy cores.
 */
public final class SecretRecord {
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 3;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    /** What a record may ask for at most: one that was tampered with must not take the station's memory. */
    private static final int MOST_MEMORY_KIB = 65_536;

    private static final int MOST_PASSES = 10;
    private static final Pattern FORM = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,6}),t=(\\d{1,2}),p=(\\d)\\$([A-Za-z0-9+/]{22})\\$([A-Za-z0-9+/]{43})");

    private final int memory;
    private final int passes;
    private final int lanes;
    private final byte[] salt;
    private final byte[] hash;

    private SecretRecord(int memory, int passes, int lanes, byte[] salt, byte[] hash) {
        this.memory = memory;
        this.passes = passes;
        this.lanes = lanes;
        this.salt = salt;
        this.hash = hash;
    }

    /** @param secret is left as it is; whoever owns it wipes it */
    public static SecretRecord of(char[] secret, SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new SecretRecord(MEMORY_KIB, PASSES, LANES, salt, hash(secret, salt, MEMORY_KIB, PASSES, LANES));
    }

    /** Empty if it is not a record, or asks for more than any of ours. */
    public static Optional<SecretRecord> parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int memory = Integer.parseInt(parts.group(1));
        int passes = Integer.parseInt(parts.group(2));
        int lanes = Integer.parseInt(parts.group(3));
        boolean possible = memory >= 8 * Math.max(lanes, 1)
                && memory <= MOST_MEMORY_KIB
                && passes >= 1
                && passes <= MOST_PASSES
                && lanes >= 1;
        return possible
                ? Optional.of(new SecretRecord(memory, passes, lanes, bytes(parts.group(4)), bytes(parts.group(5))))
                : Optional.empty();
    }

    /** One line, without its end. */
    public String text() {
        return "$argon2id$v=19$m=" + memory + ",t=" + passes + ",p=" + lanes + "$" + base64(salt) + "$" + base64(hash);
    }

    /** Takes as long for a wrong secret as for the right one. */
    public boolean fits(char[] secret) {
        return MessageDigest.isEqual(hash, hash(secret, salt, memory, passes, lanes));
    }

    private static byte[] hash(char[] secret, byte[] salt, int memory, int passes, int lanes) {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withCharToByteConverter(PasswordConverter.UTF8)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[HASH_BYTES];
        argon2.generateBytes(secret, hash);
        return hash;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
