package org.evidencestation.storage.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.evidencestation.storage.seal.TimeTokenException.Flaw;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@EnabledIf("org.evidencestation.storage.seal.Tool#opensslIsHere")
class TimeAuthorityTest {
    private static final byte[] BYTES = "three\nreadable\nlines\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OTHER = "three\nother\nlines\n".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    private OpenSslTimeAuthority openssl;
    private TimeAnchor root;

    @BeforeEach
    void start() throws Exception {
        openssl = new OpenSslTimeAuthority(folder.resolve("authority"));
        root = TimeAnchor.parse(Files.readAllBytes(openssl.root()));
    }

    @AfterEach
    void stop() {
        openssl.close();
    }

    private TimeToken stamp(TimeAnchor anchor, Duration patience) throws IOException, InterruptedException {
        return new TimeAuthority(openssl.url(), anchor, patience, new SeededRandom(3)).stamp(BYTES);
    }

    private TimeToken stamp() throws IOException, InterruptedException {
        return stamp(root, Duration.ofSeconds(60));
    }

    private static Flaw flaw(org.junit.jupiter.api.function.Executable asked) {
        return assertThrows(TimeTokenException.class, asked).flaw();
    }

    @Test
    void takesATokenThatOpenSslMadeAndOpenSslTakesItBack() throws Exception {
        TimeToken token = stamp();

        assertEquals("CN=Sample tsa", token.authority());
        Files.write(folder.resolve("c.txt"), BYTES);
        Files.write(folder.resolve("c.txt.tsr"), token.bytes());
        Tool.Result verified = Tool.shell(
                folder,
                "openssl ts -verify -in c.txt.tsr -data c.txt -CAfile authority/root.pem -untrusted authority/tsa.pem");
        assertTrue(verified.succeeded(), verified.output());
        Tool.Result said = Tool.shell(folder, "openssl ts -reply -in c.txt.tsr -text | grep 'Time stamp:'");
        assertFalse(said.output().isEmpty());
    }

    @Test
    void checksAKeptTokenByRootByAuthorityOrByItselfOnly() throws Exception {
        TimeToken token = stamp();
        TimeAnchor authority = TimeAnchor.parse(Files.readAllBytes(openssl.certificate()));

        for (TimeAnchor anchor : new TimeAnchor[] {root, authority, TimeAnchor.anybody()}) {
            assertEquals(token.time(), anchor.check(BYTES, token.bytes()).time());
            assertEquals(Flaw.OTHER_BYTES, flaw(() -> anchor.check(OTHER, token.bytes())));
        }
    }

    @Test
    void doesNotTrustAnAuthorityOfOthers() throws Exception {
        try (OpenSslTimeAuthority other = new OpenSslTimeAuthority(folder.resolve("others"))) {
            TimeAnchor elsewhere = TimeAnchor.parse(Files.readAllBytes(other.root()));

            assertEquals(Flaw.OTHER_AUTHORITY, flaw(() -> stamp(elsewhere, Duration.ofSeconds(60))));
        }
    }

    @Test
    void refusesAnOldAnswerToANewRequest() throws Exception {
        byte[] old = stamp().bytes();
        openssl.answer(query -> old);
        var authority = new TimeAuthority(openssl.url(), root, Duration.ofSeconds(60), new SeededRandom(4));

        assertEquals(Flaw.OTHER_REQUEST, flaw(() -> authority.stamp(BYTES)));
    }

    /** {@code openssl ts} would not sign with it, {@code openssl cms} does. */
    @Test
    void refusesACertificateThatIsNotForTimeStamps() throws Exception {
        String sign = """
                openssl ts -reply -in answer -token_out -out token.p7
                openssl cms -verify -noverify -inform DER -in token.p7 -binary -out info
                openssl cms -sign -cades -binary -nodetach -econtent_type 1.2.840.113549.1.9.16.1.4 -md sha256 -in info \
                  -signer SIGNER.pem -inkey SIGNER.key -outform DER -out signed.p7
                openssl ts -reply -in signed.p7 -token_in -out answer
                """;
        openssl.answer(query -> signedAgain(query, sign.replace("SIGNER", "tsa")));
        stamp();

        openssl.answer(query -> signedAgain(query, sign.replace("SIGNER", "other")));
        assertEquals(Flaw.NOT_GENUINE, flaw(this::stamp));
    }

    private byte[] signedAgain(byte[] query, String script) throws IOException, InterruptedException {
        openssl.reply(query);
        Tool.Result result = Tool.shell(folder.resolve("authority"), script);
        if (!result.succeeded()) {
            throw new IOException(result.output());
        }
        return Files.readAllBytes(folder.resolve("authority/answer"));
    }

    @Test
    void refusesACertificateThatWasNotValidThen() throws Exception {
        Path there = folder.resolve("authority");
        Tool.Result made = Tool.shell(there, """
                printf '[c]\ndatabase = db\nnew_certs_dir = .\nrand_serial = yes\ndefault_md = sha256\npolicy = p\n[p]\n' > ca.cnf
                printf 'commonName = supplied\n' >> ca.cnf; touch db
                openssl ca -batch -notext -config ca.cnf -name c -in tsa.csr -cert root.pem -keyfile root.key -out tsa.pem \
                  -startdate 20200101000000Z -enddate 20200201000000Z -extfile root.cnf -extensions tsa
                """);
        assertTrue(made.succeeded(), made.output());

        assertEquals(Flaw.NOT_GENUINE, flaw(this::stamp));
    }

    @Test
    void tellsARefusalFromNonsense() throws Exception {
        openssl.answer(query -> openssl.reply(new byte[] {1, 2, 3}));
        assertEquals(Flaw.REFUSED, flaw(this::stamp));

        openssl.answer(query -> "<html>sign in first</html>".getBytes(StandardCharsets.US_ASCII));
        assertEquals(Flaw.UNREADABLE, flaw(this::stamp));

        openssl.answer(query -> new byte[0]);
        assertEquals(Flaw.UNREADABLE, flaw(this::stamp));
    }

    @Test
    void givesUpOnAnAnswerThatIsTooLongOrTooSlow() throws Exception {
        openssl.answer(query -> new byte[1 << 20]);
        assertThrows(IOException.class, this::stamp);

        CountDownLatch forever = new CountDownLatch(1);
        openssl.answer(query -> {
            forever.await();
            return query;
        });
        assertThrows(IOException.class, () -> stamp(root, Duration.ofMillis(300)));
        forever.countDown();
    }

    @Test
    void asksWebAddressesOnly() {
        for (String address : new String[] {"ftp://127.0.0.1/", "file:///etc/passwd", "tsa", "http:///x"}) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new TimeAuthority(URI.create(address), root, Duration.ofSeconds(1), new SeededRandom(1)));
        }
    }

    @Test
    void readsNoCertificateWhereThereIsNone() {
        for (String text :
                new String[] {"", "nothing", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"}) {
            assertThrows(SealException.class, () -> TimeAnchor.parse(text.getBytes(StandardCharsets.US_ASCII)));
        }
    }

    /** What a token says can be changed only where nobody signed: in the wrapping, never in its time or its bytes. */
    @Test
    void neverThrowsAnythingElseAndTakesNoOtherTime() throws Exception {
        TimeToken good = stamp();
        Random random = new Random(17);
        for (int round = 0; round < 600; round++) {
            byte[] bad = good.bytes();
            for (int times = 1 + random.nextInt(2); times > 0; times--) {
                bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            }
            byte[] cut = round % 6 == 0 ? Arrays.copyOf(bad, random.nextInt(bad.length)) : bad;
            try {
                assertEquals(good.time(), root.check(BYTES, cut).time());
            } catch (TimeTokenException refused) {
                assertFalse(Arrays.equals(good.bytes(), cut));
            }
        }
        assertArrayEquals(good.bytes(), root.check(BYTES, good.bytes()).bytes());
    }
}
