package org.evidencestation.storage.audit;

import static org.evidencestation.storage.audit.FindingCode.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.evidencestation.storage.copy.SmallFile;
import org.evidencestation.storage.journal.Checkpoint;
import org.evidencestation.storage.seal.SeededRandom;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationKey;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** One attack on the journal, its checkpoints or their tokens, one code. "Anew" is chained again, as anybody can. */
class TamperedJournalTest {
    /** A genuine token, over a checkpoint of another journal. */
    private static final Path TOKEN = Path.of("src/test/resources/fuzz/golden-19.txt.tsr");

    private static final int RECORDING = 2;

    @TempDir
    private Path folder;

    private static final List<TamperCase> CATALOGUE = List.of(
            new TamperCase("nothing", vault -> {}),
            new TamperCase("a bit flipped in a line", vault -> Burglar.flip(vault.journal(), 700), JOURNAL_BROKEN),
            new TamperCase(
                    "a line edited", vault -> Burglar.replace(vault.journal(), "0.1.0", "0.1.1"), JOURNAL_BROKEN),
            new TamperCase("a line removed", vault -> Burglar.dropLine(vault.journal(), 1), JOURNAL_BROKEN),
            new TamperCase(
                    "a line inserted", vault -> edit(vault, lines -> lines.add(2, lines.get(1))), JOURNAL_BROKEN),
            new TamperCase(
                    "two lines exchanged",
                    vault -> edit(vault, lines -> Collections.swap(lines, 1, 2)),
                    JOURNAL_BROKEN),
            new TamperCase("the last line removed", vault -> Burglar.dropLine(vault.journal(), -1), JOURNAL_SHORTENED),
            new TamperCase(
                    "a line edited anew",
                    TamperedJournalTest::editAnew,
                    CHECKPOINT_CONTRADICTED,
                    CHECKPOINT_CONTRADICTED),
            new TamperCase(
                    "a line inserted anew",
                    vault -> anew(vault, lines -> lines.add(3, lines.getLast())),
                    CHECKPOINT_CONTRADICTED,
                    CHECKPOINT_CONTRADICTED,
                    LINES_NOT_SIGNED),
            new TamperCase(
                    "lines exchanged anew",
                    vault -> anew(vault, lines -> Collections.swap(lines, 1, 2)),
                    CHECKPOINT_CONTRADICTED,
                    CHECKPOINT_CONTRADICTED),
            new TamperCase(
                    "a recording's line removed anew and signed by the station",
                    vault -> signedAnew(vault, lines -> lines.remove(RECORDING)),
                    OBJECT_UNKNOWN),
            new TamperCase(
                    "a recording's line naming another manifest, signed by the station",
                    TamperedJournalTest::nameAnotherManifest,
                    MANIFEST_EXCHANGED),
            new TamperCase("a clock set back, signed by the station", TamperedJournalTest::backDate, TIMES_RUN_BACK),
            new TamperCase(
                    "the last line torn",
                    vault -> Burglar.cut(vault.journal(), 5),
                    JOURNAL_UNFINISHED,
                    JOURNAL_SHORTENED),
            new TamperCase(
                    "the journal emptied",
                    vault -> Files.write(vault.journal(), new byte[0]),
                    JOURNAL_BROKEN,
                    JOURNAL_SHORTENED,
                    JOURNAL_SHORTENED,
                    OBJECT_UNKNOWN,
                    OBJECT_UNKNOWN,
                    OBJECT_UNKNOWN),
            new TamperCase(
                    "an older journal put back with its checkpoints",
                    TamperedJournalTest::olderJournal,
                    OBJECT_UNKNOWN),
            new TamperCase("a checkpoint edited", TamperedJournalTest::editCheckpoint, CHECKPOINT_NOT_GENUINE),
            new TamperCase(
                    "a checkpoint's signature flipped",
                    vault -> Burglar.flip(checkpoint(vault, "4.txt.sm2.sig"), 20),
                    CHECKPOINT_NOT_GENUINE),
            new TamperCase(
                    "a checkpoint signed by another station",
                    vault -> JournalForger.seal(stranger(vault), checkpoint(vault, "4.txt")),
                    CHECKPOINT_NOT_GENUINE),
            new TamperCase(
                    "a checkpoint under another name",
                    vault -> Files.move(checkpoint(vault, "4.txt"), checkpoint(vault, "3.txt")),
                    CHECKPOINT_UNREADABLE),
            new TamperCase(
                    "an older checkpoint in place of the newest",
                    TamperedJournalTest::olderCheckpoint,
                    CHECKPOINT_UNREADABLE),
            new TamperCase("a checkpoint far too long", TamperedJournalTest::longCheckpoint, CHECKPOINT_UNREADABLE),
            new TamperCase(
                    "a checkpoint's signature far too long",
                    vault -> lengthen(checkpoint(vault, "4.txt.p7s")),
                    CHECKPOINT_NOT_GENUINE),
            new TamperCase("a checkpoint forged", vault -> forge(vault, 2), CHECKPOINT_CONTRADICTED),
            new TamperCase("a checkpoint forged for lines to come", vault -> forge(vault, 9), JOURNAL_SHORTENED),
            new TamperCase(
                    "the checkpoints deleted",
                    vault -> Burglar.deleteTree(vault.root().resolve("journal/checkpoints")),
                    LINES_NOT_SIGNED),
            new TamperCase(
                    "a time token copied from another checkpoint",
                    vault -> Files.copy(TOKEN, checkpoint(vault, "4.txt.tsr")),
                    TIME_TOKEN_WRONG),
            new TamperCase(
                    "a time token that is none",
                    vault -> Files.writeString(checkpoint(vault, "5.txt.tsr"), "x"),
                    TIME_TOKEN_WRONG));

    @TestFactory
    Stream<DynamicTest> findsEachAttackByItsOwnCode() throws IOException {
        return TamperCase.tests(SampleVault.create(folder.resolve("original"), 1), CATALOGUE);
    }

    private static Path checkpoint(SampleVault vault, String name) {
        return vault.root().resolve("journal/checkpoints").resolve(name);
    }

    private static StationKey stranger(SampleVault vault) throws IOException {
        return StationKey.openOrCreate(vault.root().resolveSibling("stranger"), SampleVault.TIME, new SeededRandom(9));
    }

    private static void edit(SampleVault vault, Consumer<List<String>> change) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(vault.journal()));
        change.accept(lines);
        Files.writeString(vault.journal(), String.join("\n", lines) + "\n");
    }

    private static void anew(SampleVault vault, Consumer<List<String>> change) throws IOException {
        new JournalForger(vault).rewrite(change);
    }

    /** By an insider who has the key: only what is on paper, or in the store, can contradict it. */
    private static void signedAnew(SampleVault vault, Consumer<List<String>> change) throws IOException {
        anew(vault, change);
        new JournalForger(vault).checkpointAnew(vault.key());
    }

    private static void editAnew(SampleVault vault) throws IOException {
        anew(vault, lines -> lines.set(RECORDING, lines.get(RECORDING).replace("video/mp4", "video/avi")));
    }

    private static void nameAnotherManifest(SampleVault vault) throws IOException {
        signedAnew(
                vault,
                lines -> lines.set(
                        RECORDING,
                        lines.get(RECORDING)
                                .replaceFirst(
                                        "\"manifest\":\"[0-9a-f]{64}\"",
                                        "\"manifest\":\"" + Sha256.of().hex() + "\"")));
    }

    /** The last line tells an hour earlier than those before it. */
    private static void backDate(SampleVault vault) throws IOException {
        signedAnew(
                vault,
                lines -> lines.set(
                        lines.size() - 1, lines.getLast().replace("\"at\":\"2026-11-21T04", "\"at\":\"2026-11-21T03")));
    }

    private static void olderJournal(SampleVault vault) throws IOException {
        Path journal = vault.root().resolveSibling("journal-before");
        Burglar.copyTree(vault.root().resolve("journal"), journal);
        try (var opened = vault.open()) {
            vault.add(opened, 12);
        }
        Burglar.deleteTree(vault.root().resolve("journal"));
        Files.move(journal, vault.root().resolve("journal"));
    }

    private static void editCheckpoint(SampleVault vault) throws IOException {
        Path file = checkpoint(vault, "4.txt");
        String head = Files.readAllLines(file).get(2);
        Burglar.replace(file, head, Sha256.of().hex());
    }

    private static void olderCheckpoint(SampleVault vault) throws IOException {
        for (String ending : List.of(".txt", ".txt.p7s", ".txt.sm2.sig")) {
            Files.delete(checkpoint(vault, "5" + ending));
            Files.move(checkpoint(vault, "4" + ending), checkpoint(vault, "5" + ending));
        }
    }

    private static void longCheckpoint(SampleVault vault) throws IOException {
        lengthen(checkpoint(vault, "4.txt"));
        JournalForger.seal(vault.key(), checkpoint(vault, "4.txt"));
    }

    private static void lengthen(Path file) throws IOException {
        byte[] bytes = java.util.Arrays.copyOf(Files.readAllBytes(file), SmallFile.LONGEST + 1);
        Files.delete(file);
        Files.write(file, bytes);
    }

    /** With the station's own key: an insider who rewrote the journal. */
    private static void forge(SampleVault vault, long size) throws IOException {
        new JournalForger(vault)
                .sign(
                        vault.key(),
                        new Checkpoint(Checkpoint.originOf(vault.key().stationId()), size, Sha256.of()));
    }
}
