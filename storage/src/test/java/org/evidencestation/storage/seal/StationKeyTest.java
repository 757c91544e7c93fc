package org.evidencestation.storage.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.security.Security;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StationKeyTest {
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-21T04:00:00Z"));

    @TempDir
    private Path folder;

    private Path keys() {
        return folder.resolve("office").resolve("keys");
    }

    private StationKey open(long seed) throws SealException {
        return StationKey.openOrCreate(keys(), NOON, new SeededRandom(seed));
    }

    @Test
    void keepsItsKeysFromOneStartToTheNext() throws Exception {
        StationKey first = open(1);

        StationKey second = open(2);

        assertEquals(first.stationId(), second.stationId());
        byte[] bytes = {1, 2, 3};
        assertEquals(Set.of(), first.certificates().check(bytes, second.sign(bytes)));
        assertTrue(first.stationId().matches("[0-9A-HJKMNP-TV-Z]{8}"));
    }

    @Test
    void givesEachStationItsOwnKeysAndPassPhrase() throws Exception {
        StationKey one = StationKey.openOrCreate(folder.resolve("1"), NOON, new SecureRandom());
        StationKey two = StationKey.openOrCreate(folder.resolve("2"), NOON, new SecureRandom());

        assertNotEquals(one.stationId(), two.stationId());
        assertNotEquals(
                Files.readString(folder.resolve("1/station.pass")), Files.readString(folder.resolve("2/station.pass")));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void keepsTheKeysFromOtherUsers() throws Exception {
        open(1);

        assertEquals(PosixFilePermissions.fromString("rwx------"), Files.getPosixFilePermissions(keys()));
        for (String name : new String[] {"station.p12", "station.pass"}) {
            assertEquals(
                    PosixFilePermissions.fromString("rw-------"),
                    Files.getPosixFilePermissions(keys().resolve(name)),
                    name);
        }
    }

    @Test
    void drawsAllRandomnessFromTheGivenSource() throws Exception {
        StationKey one = StationKey.openOrCreate(folder.resolve("1"), NOON, new SeededRandom(5));
        StationKey two = StationKey.openOrCreate(folder.resolve("2"), NOON, new SeededRandom(5));

        Seal first = one.sign(new byte[] {9});
        Seal second = two.sign(new byte[] {9});

        assertEquals(one.certificates().ecdsaPem(), two.certificates().ecdsaPem());
        assertEquals(one.certificates().sm2Pem(), two.certificates().sm2Pem());
        assertArrayEquals(first.cms(), second.cms());
        assertArrayEquals(first.sm2(), second.sm2());
        assertFalse(
                java.util.Arrays.equals(first.sm2(), one.sign(new byte[] {9}).sm2()));
    }

    @Test
    void leavesTheProvidersOfTheProcessAlone() throws Exception {
        open(1).sign(new byte[1]);

        assertEquals(null, Security.getProvider("BC"));
    }

    @Test
    void namesTheMissingFileAndReplacesNothing() throws Exception {
        open(1);
        for (String name : new String[] {"station.p12", "station.pass"}) {
            Path file = keys().resolve(name);
            byte[] kept = Files.readAllBytes(file);
            Files.delete(file);

            SealException refused = assertThrows(SealException.class, () -> open(2));

            assertTrue(String.valueOf(refused.getMessage()).contains(name), refused.getMessage());
            assertFalse(Files.exists(file));
            Files.write(file, kept);
        }
        open(2);
    }

    @Test
    void refusesAnyDamagedKeyFile() throws Exception {
        open(1);
        Path file = keys().resolve("station.p12");
        byte[] good = Files.readAllBytes(file);
        Random random = new Random(3);
        for (int round = 0; round < 100; round++) {
            byte[] bad = good.clone();
            bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, round % 10 == 0 ? java.util.Arrays.copyOf(good, random.nextInt(good.length)) : bad);

            try {
                byte[] bytes = {1};
                StationKey opened = open(2);
                assertEquals(Set.of(), opened.certificates().check(bytes, opened.sign(bytes)));
            } catch (SealException refused) {
                assertTrue(String.valueOf(refused.getMessage()).contains("station.p12"), refused.getMessage());
            }
        }
    }

    @Test
    void finishesACreationThatACrashCutOff() throws Exception {
        String id = open(1).stationId();
        Files.move(keys().resolve("station.p12"), keys().resolve("station.p12.new"));

        assertEquals(id, open(2).stationId());
    }

    @Test
    void startsAgainWhereNothingWasEverSigned() throws Exception {
        Files.createDirectories(keys());
        Files.writeString(keys().resolve("station.p12.new"), "half");
        Files.writeString(keys().resolve("station.pass.new"), "half");

        String id = open(1).stationId();

        assertEquals(id, open(2).stationId());
        assertFalse(Files.exists(keys().resolve("station.p12.new")));
        assertFalse(Files.exists(keys().resolve("station.pass.new")));
    }

    @Test
    void signsOnSeveralThreads() throws Exception {
        StationKey key = open(1);
        StationCertificates certificates = key.certificates();
        try (var pool = Executors.newFixedThreadPool(4)) {
            var results = pool.invokeAll(java.util.stream.IntStream.range(0, 100)
                    .<java.util.concurrent.Callable<Set<StationCertificates.Flaw>>>mapToObj(i -> () -> {
                        byte[] bytes = {(byte) i};
                        return certificates.check(bytes, key.sign(bytes));
                    })
                    .toList());
            for (var result : results) {
                assertEquals(Set.of(), result.get());
            }
        }
    }

    @Test
    @EnabledIf("org.evidencestation.storage.seal.Tool#opensslIsHere")
    void isOpenedByOpenSsl() throws Exception {
        StationKey key = open(1);

        Tool.Result opened = Tool.shell(
                keys(),
                "openssl pkcs12 -in station.p12 -passin file:station.pass -nodes | openssl x509 -noout -subject");
        Tool.Result wrong = Tool.shell(keys(), "openssl pkcs12 -in station.p12 -passin pass:000000 -nokeys");

        assertTrue(opened.output().contains("CN = " + key.stationId()), opened.output());
        assertFalse(wrong.succeeded(), wrong.output());
    }
}
