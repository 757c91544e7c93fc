package org.evidencestation.storage.seal;

import static org.evidencestation.storage.seal.StationCertificates.Flaw.CMS_MISMATCH;
import static org.evidencestation.storage.seal.StationCertificates.Flaw.CMS_OTHER_SIGNER;
import static org.evidencestation.storage.seal.StationCertificates.Flaw.CMS_UNREADABLE;
import static org.evidencestation.storage.seal.StationCertificates.Flaw.SM2_MISMATCH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StationCertificatesTest {
    private static final byte[] BYTES = "{\"示例\":1}\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private StationKey ours;
    private StationKey theirs;
    private Seal seal;

    @BeforeEach
    void makeTwoStations() throws Exception {
        InstantSource noon = InstantSource.fixed(Instant.parse("2026-11-21T04:00:00Z"));
        ours = StationKey.openOrCreate(folder.resolve("ours"), noon, new SeededRandom(1));
        theirs = StationKey.openOrCreate(folder.resolve("theirs"), noon, new SeededRandom(2));
        seal = ours.sign(BYTES);
    }

    @Test
    void acceptsItsOwnSealAfterTheCertificatesWereReadBack() throws Exception {
        StationCertificates written = ours.certificates();

        StationCertificates read = StationCertificates.parse(written.ecdsaPem(), written.sm2Pem());

        assertEquals(Set.of(), read.check(BYTES, seal));
        assertEquals(ours.stationId(), read.stationId());
        assertEquals(written.ecdsaPem(), read.ecdsaPem());
        assertEquals(written.sm2Pem(), read.sm2Pem());
        assertEquals(written.sm2PublicKeyPem(), read.sm2PublicKeyPem());
    }

    @Test
    void refusesOtherBytes() {
        byte[] other = BYTES.clone();
        other[3] ^= 1;

        assertEquals(Set.of(CMS_MISMATCH, SM2_MISMATCH), ours.certificates().check(other, seal));
    }

    @Test
    void refusesAnotherStationsSeal() {
        assertEquals(Set.of(CMS_OTHER_SIGNER, SM2_MISMATCH), ours.certificates().check(BYTES, theirs.sign(BYTES)));
    }

    @Test
    void tellsWhichOfTheTwoSignaturesIsBad() {
        Seal other = theirs.sign(BYTES);

        assertEquals(Set.of(SM2_MISMATCH), ours.certificates().check(BYTES, new Seal(seal.cms(), other.sm2())));
        assertEquals(Set.of(CMS_OTHER_SIGNER), ours.certificates().check(BYTES, new Seal(other.cms(), seal.sm2())));
        assertEquals(
                Set.of(CMS_UNREADABLE, SM2_MISMATCH),
                ours.certificates().check(BYTES, new Seal(new byte[0], new byte[0])));
    }

    @Test
    void refusesBytesBehindASignature() {
        byte[] longer = Arrays.copyOf(seal.cms(), seal.cms().length + 1);
        byte[] longerSm2 = Arrays.copyOf(seal.sm2(), seal.sm2().length + 1);

        assertEquals(
                Set.of(CMS_UNREADABLE, SM2_MISMATCH), ours.certificates().check(BYTES, new Seal(longer, longerSm2)));
    }

    @Test
    void neverThrowsForADamagedSeal() {
        Random random = new Random(11);
        StationCertificates certificates = ours.certificates();
        for (int round = 0; round < 1_000; round++) {
            byte[] cms = damaged(seal.cms(), random);
            byte[] sm2 = damaged(seal.sm2(), random);

            assertNotNull(certificates.check(BYTES, new Seal(cms, sm2)));
        }
    }

    @Test
    void findsAnyFlippedBitOfTheSm2Signature() {
        byte[] sm2 = seal.sm2();
        for (int bit = 0; bit < sm2.length * 8; bit += 3) {
            byte[] bad = sm2.clone();
            bad[bit / 8] ^= (byte) (1 << bit % 8);

            assertEquals(Set.of(SM2_MISMATCH), ours.certificates().check(BYTES, new Seal(seal.cms(), bad)));
        }
    }

    @Test
    void findsAnyFlippedBitOfTheCms() {
        byte[] cms = seal.cms();
        StringBuilder unseen = new StringBuilder();
        for (int bit = 0; bit < cms.length * 8; bit += 7) {
            byte[] bad = cms.clone();
            bad[bit / 8] ^= (byte) (1 << bit % 8);

            if (ours.certificates().check(BYTES, new Seal(bad, seal.sm2())).isEmpty()) {
                unseen.append(' ').append(bit / 8).append('.').append(bit % 8);
            }
        }
        assertEquals("", unseen.toString());
    }

    @Test
    void answersForGarbageMadeToExhaustAParser() {
        byte[] nested = new byte[64 * 1024];
        for (int i = 0; i < nested.length; i += 2) {
            nested[i] = 0x30;
            nested[i + 1] = (byte) 0x80;
        }
        byte[] huge = {0x30, (byte) 0x84, 0x7f, -1, -1, -1, 0x04, (byte) 0x84, 0x7f, -1, -1, -1};

        assertFalse(ours.certificates().check(BYTES, new Seal(nested, nested)).isEmpty());
        assertFalse(ours.certificates().check(BYTES, new Seal(huge, huge)).isEmpty());
    }

    @Test
    void refusesCertificatesThatAreNotAStations() {
        StationCertificates good = ours.certificates();
        String ecdsa = good.ecdsaPem();
        String sm2 = good.sm2Pem();

        assertThrows(SealException.class, () -> StationCertificates.parse(sm2, ecdsa));
        assertThrows(SealException.class, () -> StationCertificates.parse("", sm2));
        assertThrows(SealException.class, () -> StationCertificates.parse(good.sm2PublicKeyPem(), sm2));
        assertThrows(
                SealException.class,
                () -> StationCertificates.parse(ecdsa, theirs.certificates().sm2Pem()));
    }

    @Test
    void refusesAnyDamagedCertificate() throws Exception {
        StationCertificates good = ours.certificates();
        Random random = new Random(12);
        byte[] der = Pem.read("CERTIFICATE", good.ecdsaPem());
        for (int round = 0; round < 150; round++) {
            byte[] bad = damaged(der, random);
            if (!Arrays.equals(bad, der)) {
                String pem = Pem.of("CERTIFICATE", bad);
                assertThrows(SealException.class, () -> StationCertificates.parse(pem, good.sm2Pem()));
            }
        }
    }

    private static byte[] damaged(byte[] good, Random random) {
        byte[] bad = good.clone();
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            bad[random.nextInt(bad.length)] = (byte) random.nextInt();
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(bad, random.nextInt(bad.length)) : bad;
    }
}
