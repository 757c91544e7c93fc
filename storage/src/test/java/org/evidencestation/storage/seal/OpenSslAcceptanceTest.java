package org.evidencestation.storage.seal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** What an outsider types who has our files, our certificates, and nothing of ours to run. */
@EnabledIf("org.evidencestation.storage.seal.Tool#opensslIsHere")
class OpenSslAcceptanceTest {
    private static final String CMS = "openssl cms -verify -binary -inform DER -in manifest.p7s -content manifest.json"
            + " -CAfile station-ecdsa.pem -out verified";
    private static final String SM2 = "openssl pkeyutl -verify -pubin -inkey station-sm2.pub.pem -rawin -digest sm3"
            + " -pkeyopt distid:1234567812345678 -sigfile manifest.sm2.sig -in manifest.json";

    @TempDir
    private Path folder;

    private final byte[] manifest = new byte[5_000];

    @BeforeEach
    void seal() throws Exception {
        new Random(4).nextBytes(manifest);
        InstantSource noon = InstantSource.fixed(Instant.parse("2026-11-20T04:00:00Z"));
        StationKey key = StationKey.openOrCreate(folder.resolve("keys"), noon, new SeededRandom(1));
        Seal seal = key.sign(manifest);
        Files.write(folder.resolve("manifest.json"), manifest);
        Files.write(folder.resolve("manifest.p7s"), seal.cms());
        Files.write(folder.resolve("manifest.sm2.sig"), seal.sm2());
        Files.writeString(
                folder.resolve("station-ecdsa.pem"), key.certificates().ecdsaPem());
        Files.writeString(folder.resolve("station-sm2.pem"), key.certificates().sm2Pem());
        Files.writeString(
                folder.resolve("station-sm2.pub.pem"), key.certificates().sm2PublicKeyPem());
    }

    @Test
    void acceptsBothSignatures() throws Exception {
        accepts(CMS);
        accepts(CMS + " -purpose any");
        accepts(SM2);
        accepts("cmp manifest.json verified");
        accepts("openssl verify -CAfile station-ecdsa.pem station-ecdsa.pem");
        accepts("openssl verify -vfyopt distid:1234567812345678 -CAfile station-sm2.pem station-sm2.pem");
    }

    @Test
    void refusesBothAfterOneFlippedBit() throws Exception {
        manifest[4_321] ^= 16;
        Files.write(folder.resolve("manifest.json"), manifest);

        refuses(CMS);
        refuses(SM2);
    }

    @Test
    void makesCertificatesForTwentyYears() throws Exception {
        String said = Tool.shell(folder, "openssl x509 -in station-ecdsa.pem -noout -enddate")
                .output();

        assertTrue(said.contains("notAfter=Nov 19 04:00:00 2046 GMT"), said);
    }

    private void accepts(String command) throws Exception {
        Tool.Result result = Tool.shell(folder, command);
        assertTrue(result.succeeded(), command + "\n" + result.output());
    }

    private void refuses(String command) throws Exception {
        Tool.Result result = Tool.shell(folder, command);
        assertFalse(result.succeeded(), command + "\n" + result.output());
    }
}
