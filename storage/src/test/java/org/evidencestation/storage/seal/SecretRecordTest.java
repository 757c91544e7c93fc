package org.evidencestation.storage.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretRecordTest {
    private final SecureRandom random = new SecureRandom();

    @Test
    void fitsTheSecretAndNoOther() {
        SecretRecord record = SecretRecord.of("示例口令 2026".toCharArray(), random);
        SecretRecord read = SecretRecord.parse(record.text()).orElseThrow();
        assertTrue(read.fits("示例口令 2026".toCharArray()));
        assertFalse(read.fits("示例口令 2027".toCharArray()));
        assertFalse(read.fits(new char[0]));
        assertEquals(record.text(), read.text());
    }

    @Test
    void tellsNothingOfWhetherTwoSecretsAreTheSame() {
        char[] secret = "same secret".toCharArray();
        assertNotEquals(
                SecretRecord.of(secret, random).text(),
                SecretRecord.of(secret, random).text());
    }

    /** Made by the reference implementation's command: {@code echo -n password | argon2 somesalt12345678 -id -t 3 -k 4096 -p 1 -l 32 -e}. */
    @Test
    void readsWhatTheReferenceImplementationWrites() {
        SecretRecord record = SecretRecord.parse(REFERENCE).orElseThrow();
        assertTrue(record.fits("password".toCharArray()));
    }

    private static final String REFERENCE =
            "$argon2id$v=19$m=4096,t=3,p=1$c29tZXNhbHQxMjM0NTY3OA$x5kEBiQp3Ngj1pdXuF646iEBdtSTS7fYe4E1LLhbsw0";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "password",
                "$argon2i$v=19$m=19456,t=3,p=1$c29tZXNhbHQxMjM0NTY3OA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "$argon2id$v=19$m=999999,t=3,p=1$c29tZXNhbHQxMjM0NTY3OA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "$argon2id$v=19$m=19456,t=99,p=1$c29tZXNhbHQxMjM0NTY3OA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "$argon2id$v=19$m=0,t=3,p=1$c29tZXNhbHQxMjM0NTY3OA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "$argon2id$v=19$m=19456,t=3,p=0$c29tZXNhbHQxMjM0NTY3OA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void refusesWhatIsNoRecordOrAsksForTooMuch(String text) {
        assertEquals(Optional.empty(), SecretRecord.parse(text));
    }
}
