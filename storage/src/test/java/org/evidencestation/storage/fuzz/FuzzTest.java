package org.evidencestation.storage.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The long version, with new seeds each time, is the command {@code storage/rigs/fuzz}. */
class FuzzTest {
    private static final int ROUNDS = 200;

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> answersOrRefusesWhateverItIsGiven() throws IOException {
        return new Targets(Path.of("src/test/resources"), temp)
                .all().stream().map(target -> DynamicTest.dynamicTest(target.name(), () -> check(target)));
    }

    private static void check(Target target) throws IOException, InterruptedException {
        Fuzzer.readSamples(target);
        try (Fuzzer fuzzer = new Fuzzer()) {
            for (long seed = 0; seed < ROUNDS; seed++) {
                assertEquals(Optional.empty(), fuzzer.round(target, seed), target + ", seed " + seed);
            }
        }
    }
}
