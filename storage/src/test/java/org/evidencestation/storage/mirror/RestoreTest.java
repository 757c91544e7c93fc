package org.evidencestation.storage.mirror;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.evidencestation.storage.audit.Finding;
import org.evidencestation.storage.audit.FindingCode;
import org.evidencestation.storage.copy.CancelledException;
import org.evidencestation.storage.copy.Pace;
import org.evidencestation.storage.durable.DiskProbe;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.OfficeEvent;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.journal.RegimeEvent;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.vault.Vault;
import org.evidencestation.storage.vault.VaultLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreTest {
    @TempDir
    Path temp;

    private MirroredVault sample;

    @BeforeEach
    void makeAMirror() throws IOException {
        sample = MirroredVault.in(temp, 0, 1_000, 70_000);
        sample.mirror();
    }

    @AfterEach
    void close() throws IOException {
        sample.close();
    }

    @Test
    void givesBackAVaultThatIsWholeAndOpens() throws Exception {
        Path back = temp.resolve("back");

        Restore.Result result = restore(back, DiskProbe.NONE);

        assertEquals(List.of(), result.flaws());
        assertEquals(3, result.recordings());
        assertEquals(sample.vault.journal().position(), result.position());
        assertEquals(List.of(), sample.audit(back));
        sample.vault.close();
        sample.vault = sample.open(back);
        assertTrue(sample.vault.recordings().holds(sample.sealed.get(2).recording()));
        assertEquals(List.of(), sample.audit(back));
    }

    @Test
    void bringsBackTheRegulationsThatWereInForceButNoChangedOne() throws Exception {
        byte[] profile = "{\"id\":\"EX\"}".getBytes(StandardCharsets.UTF_8);
        sample.vault.profiles().keep(Sha256.of(profile), Map.of("EX", profile));
        sample.vault.append(new RegimeEvent.ProfileInForce("EX", Sha256.of(profile), "示例办法", "", OfficeEvent.STATION));
        String name = "profiles/" + Sha256.of(profile).hex() + ".json";
        sample.mirror();
        Files.writeString(sample.folder.resolve(name), "{}");
        sample.mirror();
        assertArrayEquals(profile, Files.readAllBytes(sample.mirror.resolve(name)));

        Path back = temp.resolve("back");
        assertEquals(List.of(), restore(back, DiskProbe.NONE).flaws());
        assertEquals(List.of(), sample.audit(back));

        Files.writeString(sample.mirror.resolve(name), "{}");
        Restore.Result flawed = restore(temp.resolve("flawed"), DiskProbe.NONE);
        assertEquals(List.of(name + ": has other bytes than its name says"), flawed.flaws());
    }

    @Test
    void bringsBackTheScansOfPapersButNoChangedOne() throws Exception {
        byte[] scan = "%PDF-1.7 sample".getBytes(StandardCharsets.UTF_8);
        sample.vault.papers().keep(scan, "pdf");
        String name = "papers/" + Sha256.of(scan).hex() + ".pdf";
        sample.mirror();
        assertArrayEquals(scan, Files.readAllBytes(sample.mirror.resolve(name)));
        assertEquals(List.of(), restore(temp.resolve("back"), DiskProbe.NONE).flaws());
        assertArrayEquals(scan, Files.readAllBytes(temp.resolve("back").resolve(name)));

        Files.writeString(sample.mirror.resolve(name), "%PDF-1.7 other");
        Restore.Result flawed = restore(temp.resolve("flawed"), DiskProbe.NONE);
        assertEquals(List.of(name + ": has other bytes than its name says"), flawed.flaws());
    }

    @Test
    void neverWritesIntoAFolderThatHoldsSomething() throws Exception {
        Path back = Files.createDirectories(temp.resolve("back"));
        Files.writeString(back.resolve("mine.txt"), "示例");

        assertThrows(MirrorRefusedException.class, () -> restore(back, DiskProbe.NONE));
        assertEquals("示例", Files.readString(back.resolve("mine.txt")));
    }

    @Test
    void goesOnWhereverItWasCutOffAndIsNoVaultUntilThen() throws Exception {
        AtomicInteger count = new AtomicInteger();
        restore(temp.resolve("whole"), operation -> count.incrementAndGet());
        for (int at = 3; at < count.get() - 2; at += 17) {
            Path back = temp.resolve("back-" + at);
            int moment = at;
            AtomicInteger now = new AtomicInteger();
            assertThrows(
                    IOException.class,
                    () -> restore(back, operation -> {
                        if (now.getAndIncrement() >= moment) {
                            throw new IOException("full");
                        }
                    }));
            assertThrows(IOException.class, () -> sample.open(back), "cut at " + at);
            assertEquals(List.of(), restore(back, DiskProbe.NONE).flaws());
            assertEquals(List.of(), sample.audit(back), "cut at " + at);
        }
    }

    @Test
    void bringsBackWhatHadNoLineYetForTheStationToAdopt() throws Exception {
        RecordingSummary late = sample.seal(9_000);
        Path object = new VaultLayout(sample.mirror).object(late.recording());
        Files.createDirectories(object.getParent());
        Copies.tree(sample.vault.layout().object(late.recording()), object);
        Path back = temp.resolve("back");

        Restore.Result result = restore(back, DiskProbe.NONE);

        assertEquals(3, result.recordings());
        sample.heard.clear();
        try (Vault restored = sample.open(back)) {
            assertTrue(restored.recordings().holds(late.recording()));
        }
        assertEquals(List.of(new Event.RecordingAdopted(late)), sample.events(Event.RecordingAdopted.class));
        assertEquals(List.of(), sample.audit(back));
    }

    @Test
    void aDrillProvesTheMirrorAndLeavesNothingBehind() throws Exception {
        Event.RestoreDrilled result = drill();

        assertEquals(
                new Event.RestoreDrilled(
                        result.place(), sample.vault.journal().position().size(), 3, 71_000, true, ""),
                result);
        try (Stream<Path> left = Files.list(temp.resolve("drills"))) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void aDrillFailsWhateverByteOfTheMirrorIsFlipped() throws Exception {
        List<Path> files;
        try (Stream<Path> tree = Files.walk(sample.mirror)) {
            files = tree.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("station.lock") && !file.endsWith("mirror.json"))
                    .filter(file -> !file.getFileName().toString().endsWith(".pub.pem"))
                    .filter(file -> !file.startsWith(sample.mirror.resolve("objects/extensions")))
                    .filter(file -> !sample.mirror.resolve("objects").equals(file.getParent()))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            byte[] good = Files.readAllBytes(file);
            if (good.length > 0) {
                MirroredVault.flip(file, good.length / 2);

                assertFalse(drill().passed(), file.toString());
                Files.write(file, good);
            }
        }
        assertTrue(drill().passed());
    }

    /** It would fail for ever after, whatever anybody did about the copy. */
    @Test
    void aDrillIsNotSpoiledByAClockThatWasOnceSetBackUnseen() throws Exception {
        sample.later(Duration.ofHours(-1));
        sample.vault.append(new Event.StationStarted("示例"));
        assertEquals(
                List.of(FindingCode.TIMES_RUN_BACK),
                sample.audit(sample.vault.folder()).stream().map(Finding::code).toList());
        sample.mirror();
        assertTrue(drill().passed());
    }

    @Test
    void aDrillThatCannotBeFinishedHasFailed() throws Exception {
        Path noFolder = Files.writeString(temp.resolve("disk"), "示例");

        Event.RestoreDrilled result =
                new RestoreDrill(sample.mirror, sample.key.certificates(), 1).run(noFolder, progress -> {}, Pace.FREE);

        assertFalse(result.passed());
        assertEquals(drill().place(), result.place());
        assertTrue(result.detail().startsWith("it could not be finished: "), result.detail());
    }

    @Test
    void aDrillThatWasCancelledHasNoResult() throws Exception {
        Path disk = Files.createDirectories(temp.resolve("drills"));
        Pace cancelled = bytes -> {
            throw new CancelledException();
        };

        assertThrows(CancelledException.class, () -> new RestoreDrill(sample.mirror, sample.key.certificates(), 1)
                .run(disk, progress -> {}, cancelled));
    }

    private Event.RestoreDrilled drill() throws Exception {
        Path disk = Files.createDirectories(temp.resolve("drills"));
        return new RestoreDrill(sample.mirror, sample.key.certificates(), 1).run(disk, progress -> {}, Pace.FREE);
    }

    private Restore.Result restore(Path back, DiskProbe probe) throws IOException {
        return new Restore(sample.mirror, new DurableFiles(back, probe))
                .run(sample.key.certificates(), progress -> {}, Pace.FREE);
    }
}
