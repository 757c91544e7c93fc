package org.evidencestation.app.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.evidencestation.app.cli.ExitCodes;
import org.evidencestation.storage.audit.Finding;
import org.evidencestation.storage.audit.Severity;
import org.evidencestation.storage.audit.VaultAudit;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.JournalReader;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} at random moments, restart each time: the same recordings as an undisturbed run, nothing twice. In every
 * build with a small card; with {@code STATION_KILL=full} in the environment with 300 files, 3 GiB, one file beyond 2 GiB
 * and 20 kills.
 */
class KilledCollectionTest {
    private static final boolean FULL = "full".equals(System.getenv("STATION_KILL"));
    private static final int FILES = FULL ? 300 : 40;
    private static final long BYTES = FULL ? 900L << 20 : 40L << 20;
    private static final long LONG_FILE = FULL ? (2L << 30) + (100L << 20) + 7 : 0;
    private static final int KILLS = FULL ? 20 : 4;

    @TempDir
    Path folder = Path.of("");

    @Test
    void aCollectionKilledAgainAndAgainEndsAsIfNothingHadHappened() throws Exception {
        Path card = folder.resolve("card");
        GeneratedCard.make(card, FILES, BYTES, LONG_FILE, 42);
        StationProcess calm = new StationProcess(folder.resolve("calm"));
        StationProcess killed = new StationProcess(folder.resolve("killed"));
        int kills = 0;
        Grower grower = new Grower(card.resolve(GeneratedCard.GROWING));
        grower.start();
        try {
            long began = System.nanoTime();
            assertEquals(ExitCodes.FINDINGS, run(calm, card));
            long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
            Random moments = new Random(7);
            for (int attempt = 0; kills < KILLS && attempt < 10 * KILLS; attempt++) {
                kills += killAfter(killed, card, moments.nextLong(1 + whole / 4)) ? 1 : 0;
            }
            assertEquals(ExitCodes.FINDINGS, run(killed, card));
        } finally {
            grower.stop();
        }
        Ledger expected = Ledger.of(calm.vault());
        Ledger found = Ledger.of(killed.vault());
        System.out.printf(
                "%d files, %d kills: %d recordings undisturbed, %d after the kills; %d dockings, %d adopted, %d duplicates%n",
                FILES,
                kills,
                expected.sealed.size(),
                found.sealed.size(),
                found.dockings,
                found.adopted,
                found.duplicates);
        assertEquals(KILLS, kills, "every kill landed while a recorder was docked");
        assertEquals(expected.sealed, found.sealed);
        assertFalse(expected.sealed.isEmpty());
        assertEquals(List.of(), errors(calm.vault()));
        assertEquals(List.of(), errors(killed.vault()));
    }

    private static int run(StationProcess station, Path card) throws IOException, InterruptedException {
        Process process = station.start("collect", card.toString(), "--json");
        int code = process.waitFor();
        if (code != ExitCodes.FINDINGS) {
            System.out.println(Files.readString(station.output()));
        }
        return code;
    }

    /** @param millis counted from the moment the card was docked; false if the collection was quicker */
    private static boolean killAfter(StationProcess station, Path card, long millis)
            throws IOException, InterruptedException {
        Process process = station.start("collect", card.toString(), "--json");
        station.awaitLine(process, "\"docked\"");
        boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        return !ended;
    }

    private static List<String> errors(Path vault) throws IOException, InterruptedException {
        List<String> errors = new ArrayList<>();
        VaultAudit.Summary summary = new VaultAudit(vault, 2).run((Finding finding) -> {
            if (finding.severity() == Severity.ERROR) {
                errors.add(finding.toString());
            }
        });
        assertTrue(summary.complete());
        return errors;
    }

    /** What a journal says was sealed; a recording that is committed twice fails at once. */
    private static final class Ledger {
        private final Set<String> sealed = new TreeSet<>();
        private int dockings;
        private int adopted;
        private int duplicates;

        static Ledger of(Path vault) throws IOException {
            Ledger ledger = new Ledger();
            Sha256 origin = Sha256.of(Files.readAllBytes(vault.resolve("vault.json")));
            var end = JournalReader.read(vault.resolve("journal"), origin, 0, ledger::take);
            assertEquals(0, end.tornBytes());
            return ledger;
        }

        private void take(Entry entry) {
            switch (entry.event()) {
                case Event.RecordingSealed(RecordingSummary summary) -> add(summary);
                case Event.RecordingAdopted(RecordingSummary summary) -> {
                    adopted++;
                    add(summary);
                }
                case Event.RecorderDocked docked -> dockings++;
                case Event.DuplicateSeen duplicate -> duplicates++;
                default -> {}
            }
        }

        /** What grows is another recording at every moment. */
        private void add(RecordingSummary summary) {
            if (!summary.path().equals(GeneratedCard.GROWING)) {
                assertTrue(sealed.add(summary.recording().toString()), "twice: " + summary.path());
            }
        }
    }

    /** A recorder that goes on writing one file. */
    private static final class Grower {
        private final Path file;
        private final CountDownLatch enough = new CountDownLatch(1);
        private final Thread thread = Thread.ofPlatform().name("grower").unstarted(this::grow);

        Grower(Path file) {
            this.file = file;
        }

        void start() {
            thread.start();
        }

        private void grow() {
            try {
                while (!enough.await(20, TimeUnit.MILLISECONDS)) {
                    Files.writeString(file, "more", StandardOpenOption.APPEND);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        void stop() throws InterruptedException {
            enough.countDown();
            thread.join();
        }
    }
}
