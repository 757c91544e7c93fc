package org.evidencestation.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.durable.DurableFiles.Batching;
import org.evidencestation.storage.durable.PowerCut;
import org.evidencestation.storage.durable.TakingTurns;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.StationKey;
import org.evidencestation.storage.vault.Vault;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The promises of {@link CrashMatrixTest}, with two docks that seal at once, some of it the same bytes. Which of them comes
 * first is up to the threads, so a cut does not hit the same operation every time; what must hold does not depend on it.
 */
class TwoDocksCrashTest {
    private static final int CUTS = 10;

    /** Seeds of the clips' bytes: two of each three are in both docks. */
    private static final List<List<Integer>> DOCKS = List.of(List.of(0, 1, 2), List.of(2, 3, 0));

    @TempDir
    Path temp;

    @ParameterizedTest
    @EnumSource
    void loseNothingWhereverThePowerIsCut(Batching batching) throws Exception {
        StationKey key = StationKey.openOrCreate(temp.resolve("keys"), CrashMatrixTest.TIME, new SecureRandom());
        PowerCut undisturbed = new PowerCut(temp.resolve("whole"), Long.MAX_VALUE);
        Set<RecordingId> expected = new TreeSet<>(work(temp.resolve("whole"), key, undisturbed, batching, 0));
        assertEquals(4, expected.size());
        Random chance = new Random(5);
        for (int seed = 1; seed <= CUTS; seed++) {
            Path before = temp.resolve("cut-" + seed);
            PowerCut cut = new PowerCut(before, chance.nextLong(undisturbed.operations()));
            List<RecordingId> reported = work(before, key, cut, batching, seed);
            for (PowerCut.Loss loss : PowerCut.Loss.values()) {
                Path after = temp.resolve("cut-" + seed + "-" + loss);
                cut.layOut(after, loss, new Random(seed));
                CrashMatrixTest.assertWhole(
                        after, key, reported, expected, TwoDocksCrashTest::oneAfterTheOther, cut + ", lost " + loss);
                CrashMatrixTest.forget(after);
            }
            CrashMatrixTest.forget(before);
        }
    }

    private static List<RecordingId> work(Path disk, StationKey key, PowerCut power, Batching batching, int seed)
            throws InterruptedException {
        List<RecordingId> reported = Collections.synchronizedList(new ArrayList<>());
        DurableFiles files = new DurableFiles(disk, new TakingTurns(power, new Random(seed)), batching);
        try (Vault vault = Vault.open(files, key, CrashMatrixTest.TIME, entry -> {});
                ExecutorService docks = Executors.newFixedThreadPool(DOCKS.size())) {
            List<Future<?>> all = new ArrayList<>();
            for (int dock = 0; dock < DOCKS.size(); dock++) {
                int number = dock;
                all.add(docks.submit(() -> {
                    dock(vault, number, reported);
                    return number;
                }));
            }
            for (Future<?> each : all) {
                join(each);
            }
            vault.checkpoint();
        } catch (IOException e) {
            assertPowerIsOff(e);
        }
        return reported;
    }

    private static void join(Future<?> dock) throws InterruptedException {
        try {
            dock.get();
        } catch (ExecutionException e) {
            assertPowerIsOff(e.getCause());
        }
    }

    private static void assertPowerIsOff(Throwable e) {
        if (!String.valueOf(e.getMessage()).contains("The power is off")) {
            throw new AssertionError("not the power", e);
        }
    }

    private static void oneAfterTheOther(Vault vault, List<RecordingId> reported) throws IOException {
        for (int dock = 0; dock < DOCKS.size(); dock++) {
            dock(vault, dock, reported);
        }
    }

    private static void dock(Vault vault, int dock, List<RecordingId> reported) throws IOException {
        for (int seed : DOCKS.get(dock)) {
            CrashMatrixTest.take(vault, "usb:dock-" + dock, "DCIM/" + seed + ".mp4", seed, reported);
        }
    }
}
