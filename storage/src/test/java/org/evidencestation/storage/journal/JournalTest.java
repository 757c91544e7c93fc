package org.evidencestation.storage.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evidencestation.storage.durable.DiskOperation;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    static final Sha256 ORIGIN = Sha256.of("vault.json".getBytes(StandardCharsets.UTF_8));
    static final InstantSource TIME = InstantSource.fixed(Instant.parse("2026-11-21T00:05:12.123456Z"));

    @TempDir
    private Path vault;

    private Journal open() throws IOException {
        return Journal.open(new DurableFiles(vault), ORIGIN, TIME);
    }

    private static List<Entry> entries(Journal journal) throws IOException {
        List<Entry> entries = new ArrayList<>();
        journal.replay(0, entries::add);
        return entries;
    }

    @Test
    void startsEmptyAtItsOrigin() throws Exception {
        try (Journal journal = open()) {
            assertEquals(new Journal.Position(0, ORIGIN), journal.position());
            assertEquals(List.of(), entries(journal));
            assertEquals(List.of(), journal.append(List.of()));
        }
    }

    @Test
    void givesBackAfterReopeningWhatWasAppended() throws Exception {
        List<Entry> written = new ArrayList<>();
        try (Journal journal = open()) {
            written.addAll(journal.append(SampleEvents.all()));
            written.add(journal.append(new Event.StationStarted("2")));
            assertEquals(written, entries(journal));
        }
        try (Journal journal = open()) {
            assertEquals(written, entries(journal));
            assertEquals(written.getLast().head(), journal.position().head());
            assertEquals(
                    Instant.parse("2026-11-21T00:05:12.123Z"),
                    written.getFirst().at());
            List<Entry> late = new ArrayList<>();
            journal.replay(written.size() - 1L, late::add);
            assertEquals(List.of(written.getLast()), late);
        }
    }

    @Test
    void chainsEveryLineToTheOneBefore() throws Exception {
        try (Journal journal = open()) {
            journal.append(SampleEvents.all());
        }

        byte[] head = ORIGIN.bytes();
        for (String line : Files.readAllLines(vault.resolve("journal/000001.jsonl"))) {
            int cut = line.length() - ",\"head\":\"\"}".length() - 64;
            MessageDigest event = MessageDigest.getInstance("SHA-256");
            byte[] digest = event.digest((line.substring(0, cut) + "}").getBytes(StandardCharsets.UTF_8));
            MessageDigest chain = MessageDigest.getInstance("SHA-256");
            chain.update(head);
            head = chain.digest(digest);
            assertEquals(",\"head\":\"" + HexFormat.of().formatHex(head) + "\"}", line.substring(cut));
        }
        try (Journal journal = open()) {
            assertEquals(Sha256.ofDigest(head), journal.position().head());
        }
    }

    /** What an outsider types who has nothing but a shell. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void isCheckedByAShell() throws Exception {
        try (Journal journal = open()) {
            journal.append(SampleEvents.all());
            String recipe = """
                    head=ORIGIN
                    while IFS= read -r line; do
                        event=$(printf '%s' "$line" | sed 's/,"head":"[0-9a-f]\\{64\\}"}$/}/' | sha256sum | cut -c1-64)
                        head=$(printf '%b' "$(printf '%s%s' "$head" "$event" | sed 's/../\\\\x&/g')" | sha256sum | cut -c1-64)
                        case $line in *'"head":"'"$head"'"}') ;; *) echo "broken: $line"; exit 1 ;; esac
                    done < journal/000001.jsonl
                    echo "$head"
                    """;

            Tool.Result result = Tool.shell(
                    vault,
                    "command -v bash >/dev/null\nbash -euc '" + quoted(recipe.replace("ORIGIN", ORIGIN.hex())) + "'");

            assertEquals(journal.position().head() + "\n", result.output());
        }
    }

    private static String quoted(String script) {
        return script.replace("'", "'\\''");
    }

    @Test
    void continuesInANewSegmentWhenOneIsFull() throws Exception {
        List<Entry> written = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            try (Journal journal = Journal.open(new DurableFiles(vault), ORIGIN, TIME, 1_000)) {
                for (int i = 0; i < 20; i++) {
                    written.add(journal.append(SampleEvents.finding("示例 " + i)));
                }
                assertEquals(written, entries(journal));
            }
        }

        assertTrue(Segment.list(vault.resolve("journal")).size() > 10);
        try (Journal journal = open()) {
            assertEquals(written, entries(journal));
        }
    }

    @Test
    void missesASegmentThatWasTakenAway() throws Exception {
        try (Journal journal = Journal.open(new DurableFiles(vault), ORIGIN, TIME, 1)) {
            for (int i = 0; i < 5; i++) {
                journal.append(new Event.StationStarted("" + i));
            }
        }
        for (String name : List.of("000001.jsonl", "000003.jsonl")) {
            Path segment = vault.resolve("journal").resolve(name);
            byte[] kept = Files.readAllBytes(segment);
            Files.delete(segment);
            assertThrows(BrokenJournalException.class, this::open);
            Files.write(segment, kept);
        }
        open().close();
    }

    @Test
    void keepsTheOrderOfEachOfManyAppendingThreads() throws Exception {
        try (Journal journal = open();
                var pool = Executors.newFixedThreadPool(8)) {
            List<Callable<List<Entry>>> work = IntStream.range(0, 8)
                    .<Callable<List<Entry>>>mapToObj(thread -> () -> {
                        List<Entry> mine = new ArrayList<>();
                        for (int i = 0; i < 50; i++) {
                            mine.addAll(journal.append(
                                    List.of(SampleEvents.finding(thread + "/" + i), new Event.StationStarted("" + i))));
                        }
                        return mine;
                    })
                    .toList();
            List<Entry> acknowledged = new ArrayList<>();
            for (var result : pool.invokeAll(work)) {
                List<Entry> mine = result.get();
                for (int i = 0; i < mine.size(); i += 2) {
                    assertEquals(mine.get(i).number() + 1, mine.get(i + 1).number());
                }
                acknowledged.addAll(mine);
            }

            acknowledged.sort(java.util.Comparator.comparingLong(Entry::number));
            assertEquals(acknowledged, entries(journal));
            assertEquals(800, journal.position().size());
        }
    }

    @Test
    void refusesAnEventThatIsTooLongAndStaysUsable() throws Exception {
        try (Journal journal = open()) {
            assertThrows(
                    IllegalArgumentException.class, () -> journal.append(SampleEvents.finding("x".repeat(2_000_000))));
            journal.append(SampleEvents.finding("示".repeat(300_000)));
            assertEquals(1, entries(journal).size());
        }
    }

    @Test
    void replaysTwentyThousandLines() throws Exception {
        try (Journal journal = open()) {
            for (int i = 0; i < 200; i++) {
                journal.append(java.util.Collections.nCopies(100, new Event.RecordingSealed(SampleEvents.summary())));
            }
            List<Long> numbers = new ArrayList<>();
            journal.replay(0, entry -> numbers.add(entry.number()));
            assertEquals(20_000, numbers.size());
            assertEquals(20_000, numbers.getLast());
        }
    }

    @Test
    void losesNothingWhenAnyDiskOperationFailsOnce() throws Exception {
        for (int failing = 0; failing < 60; failing++) {
            Path folder = vault.resolve("v" + failing);
            int[] left = {failing};
            boolean[] failed = {false};
            DurableFiles files = new DurableFiles(folder, operation -> {
                if (left[0]-- == 0) {
                    failed[0] = true;
                    throw new IOException("No space left on device");
                }
            });
            List<Entry> acknowledged = new ArrayList<>();
            appendSome(files, acknowledged);

            try (Journal journal = Journal.open(new DurableFiles(folder), ORIGIN, TIME)) {
                assertEquals(acknowledged, entries(journal));
                assertFalse(journal.tornTail().isPresent());
            }
            if (!failed[0]) {
                return;
            }
        }
    }

    private static void appendSome(DurableFiles files, List<Entry> acknowledged) throws IOException {
        try (Journal journal = openTwice(files)) {
            for (int i = 0; i < 8; i++) {
                Event event = SampleEvents.finding("" + i);
                try {
                    acknowledged.addAll(journal.append(List.of(event, event)));
                } catch (IOException e) {
                    assertEquals("No space left on device", e.getMessage());
                    acknowledged.addAll(journal.append(List.of(event, event)));
                }
                assertEquals(acknowledged, entries(journal));
            }
        }
    }

    private static Journal openTwice(DurableFiles files) throws IOException {
        try {
            return Journal.open(files, ORIGIN, TIME, 300);
        } catch (IOException e) {
            assertEquals("No space left on device", e.getMessage());
            return Journal.open(files, ORIGIN, TIME, 300);
        }
    }

    @Test
    void refusesToGoOnWhenAFailedWriteCannotBeTakenBack() throws Exception {
        boolean[] full = {false};
        DurableFiles files = new DurableFiles(vault, operation -> {
            if (full[0] && !(operation instanceof DiskOperation.Write)) {
                throw new IOException("Input/output error");
            }
        });
        try (Journal journal = Journal.open(files, ORIGIN, TIME)) {
            journal.append(new Event.StationStarted("1"));
            full[0] = true;
            assertThrows(IOException.class, () -> journal.append(new Event.StationStarted("2")));
            full[0] = false;

            IOException refused = assertThrows(IOException.class, () -> journal.append(new Event.StationStarted("3")));

            assertTrue(String.valueOf(refused.getMessage()).contains("opened again"));
            assertEquals(1, entries(journal).size());
        }
        try (Journal journal = open()) {
            journal.append(new Event.StationStarted("4"));
        }
    }

    @Test
    void isReadByOthersWhileItIsWritten() throws Exception {
        Path folder = vault.resolve("journal");
        try (Journal journal = open()) {
            journal.append(SampleEvents.all());
            Files.writeString(folder.resolve("000001.jsonl"), "{\"n\":99,\"a", java.nio.file.StandardOpenOption.APPEND);
            List<Entry> seen = new ArrayList<>();

            JournalReader.End end = JournalReader.read(folder, ORIGIN, 2, seen::add);

            assertEquals(new JournalReader.End(journal.position(), 10), end);
            assertEquals(SampleEvents.all().size() - 2, seen.size());
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }
}
