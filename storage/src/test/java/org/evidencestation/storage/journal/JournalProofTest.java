package org.evidencestation.storage.journal;

import static org.evidencestation.storage.journal.JournalTest.ORIGIN;
import static org.evidencestation.storage.journal.JournalTest.TIME;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.journal.UnverifiedJournalProof.Flaw;
import org.evidencestation.storage.journal.UnverifiedJournalProof.Verdict;
import org.evidencestation.storage.seal.SeededRandom;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationKey;
import org.evidencestation.storage.seal.Tool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

class JournalProofTest {
    private static final int LINES = SampleEvents.all().size();

    @TempDir
    private Path folder;

    private Path journalFolder;
    private StationKey key;

    @BeforeEach
    void writeAJournal() throws Exception {
        journalFolder = folder.resolve("vault/journal");
        key = StationKey.openOrCreate(folder.resolve("keys"), TIME, new SeededRandom(1));
        try (Journal journal = Journal.open(new DurableFiles(folder.resolve("vault")), ORIGIN, TIME)) {
            journal.append(SampleEvents.all());
            journal.checkpoint(key);
            journal.append(new Event.StationStarted("behind the checkpoint"));
        }
    }

    private JournalProof proof(long line) throws IOException {
        StoredCheckpoint checkpoint =
                new StoredCheckpoints(journalFolder).covering(line).orElseThrow();
        return JournalProof.make(journalFolder, ORIGIN, line, checkpoint);
    }

    private Verdict verify(byte[] bytes) throws IOException {
        return UnverifiedJournalProof.parse(bytes).verify(key.certificates());
    }

    private Set<Flaw> flaws(String text) throws IOException {
        return assertInstanceOf(Verdict.Refuted.class, verify(text.getBytes(StandardCharsets.UTF_8)))
                .flaws();
    }

    private String text(long line) throws IOException {
        return new String(proof(line).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void provesEveryLineUnderTheCheckpoint() throws Exception {
        for (int line = 1; line <= LINES; line++) {
            JournalProof made = proof(line);

            JournalProof read =
                    assertInstanceOf(Verdict.Proven.class, verify(made.bytes())).proof();

            assertEquals(made.entry(), read.entry());
            assertEquals(line, read.entry().number());
            assertEquals(SampleEvents.all().get(line - 1), read.entry().event());
            assertEquals(LINES, read.checkpoint().size());
            assertArrayEquals(made.bytes(), read.bytes());
        }
    }

    @Test
    void showsNoOtherLine() throws Exception {
        String text = text(2);

        assertTrue(text.contains("StationStarted"));
        assertFalse(text.contains("VaultCreated"));
        assertFalse(text.contains("RecorderRegistered"));
        assertEquals(8 + LINES - 2, text.lines().count());
    }

    @Test
    void isNotMadeForALineWithoutACheckpoint() throws Exception {
        StoredCheckpoints stored = new StoredCheckpoints(journalFolder);

        assertTrue(stored.covering(LINES + 1).isEmpty());
        assertThrows(
                IllegalArgumentException.class,
                () -> JournalProof.make(journalFolder, ORIGIN, LINES + 1, stored.read(LINES)));
        assertThrows(
                IllegalArgumentException.class, () -> JournalProof.make(journalFolder, ORIGIN, 0, stored.read(LINES)));
    }

    @Test
    void isNotMadeFromAJournalThatDoesNotFitTheCheckpoint() throws Exception {
        Checkpoint forged = new Checkpoint(Checkpoint.originOf(key.stationId()), 3, Sha256.of());
        StoredCheckpoint stored = new StoredCheckpoint(3, forged.bytes(), key.sign(forged.bytes()));
        assertThrows(BrokenJournalException.class, () -> JournalProof.make(journalFolder, ORIGIN, 2, stored));

        Path segment = journalFolder.resolve("000001.jsonl");
        Files.writeString(segment, Files.readString(segment).replace("0.1.0", "0.1.1"));
        assertThrows(BrokenJournalException.class, () -> proof(5));
    }

    @Test
    void tellsWhatIsWrong() throws Exception {
        String good = text(3);
        String[] lines = good.split("\n", -1);
        String anyDigest = Sha256.of(new byte[] {9}).hex();

        assertEquals(Set.of(Flaw.LINE_CHANGED, Flaw.CHECKPOINT_NOT_REACHED), flaws(good.replace("示例 1 号", "示例 2 号")));
        assertEquals(Set.of(Flaw.LINE_CHANGED, Flaw.CHECKPOINT_NOT_REACHED), flaws(good.replace(lines[1], anyDigest)));
        assertEquals(Set.of(Flaw.CHECKPOINT_NOT_REACHED), flaws(good.replace(lines[8], anyDigest)));
        assertEquals(
                Set.of(Flaw.CHECKPOINT_NOT_REACHED, Flaw.CHECKPOINT_NOT_GENUINE),
                flaws(good.replace(lines[5], anyDigest)));
        assertEquals(
                Set.of(Flaw.LINE_UNREADABLE, Flaw.CHECKPOINT_NOT_GENUINE),
                flaws(good.replace("\n" + LINES + "\n", "\n" + (LINES + 1) + "\n")));
        assertEquals(
                Set.of(Flaw.OTHER_STATION, Flaw.CHECKPOINT_NOT_GENUINE),
                flaws(good.replace(key.stationId(), "00000000")));
        assertEquals(Set.of(Flaw.CHECKPOINT_NOT_GENUINE), flaws(good.replace(lines[6], "AAAA")));
        assertTrue(flaws(good.replace(lines[2], "{}")).contains(Flaw.LINE_UNREADABLE));
    }

    @Test
    void isNotTakenFromAnotherStation() throws Exception {
        StationKey other = StationKey.openOrCreate(folder.resolve("other"), TIME, new SeededRandom(2));

        Verdict verdict = UnverifiedJournalProof.parse(proof(3).bytes()).verify(other.certificates());

        assertEquals(new Verdict.Refuted(Set.of(Flaw.OTHER_STATION, Flaw.CHECKPOINT_NOT_GENUINE)), verdict);
    }

    @Test
    void hasOneFormOnly() throws Exception {
        String good = text(3);
        for (String other : List.of(
                "",
                good + "\n",
                good.substring(0, good.length() - 1),
                good.replace("\n", "\r\n"),
                " " + good,
                good.replace("proof/1", "proof/2"),
                good.replace("==\n", "\n"),
                "\ufeff" + good)) {
            if (!other.equals(good)) {
                assertThrows(IOException.class, () -> verify(other.getBytes(StandardCharsets.UTF_8)));
            }
        }
        String digest = Sha256.of().hex();
        byte[] tooMany = (good + (digest + "\n").repeat(ProofFile.MOST_FOLLOWING)).getBytes(StandardCharsets.UTF_8);
        assertThrows(IOException.class, () -> verify(tooMany));
        assertThrows(IOException.class, () -> verify(new byte[ProofFile.LONGEST + 1]));
    }

    /** Whatever is done to the bytes: refused, refuted, or the very same statement. */
    @Test
    void acceptsNoMutationThatChangesItsMeaning() throws Exception {
        Random random = new Random(31);
        for (int line : new int[] {1, 4, LINES - 3, LINES}) {
            JournalProof good = proof(line);
            for (int round = 0; round < 200; round++) {
                byte[] bad = mutate(good.bytes(), random);
                try {
                    if (verify(bad) instanceof Verdict.Proven(JournalProof proof)) {
                        assertEquals(good.entry(), proof.entry());
                        assertEquals(good.checkpoint(), proof.checkpoint());
                    }
                } catch (IOException refused) {
                    assertFalse(Arrays.equals(good.bytes(), bad));
                }
            }
        }
    }

    private static byte[] mutate(byte[] good, Random random) {
        byte[] bad = good.clone();
        int at = random.nextInt(bad.length);
        switch (random.nextInt(5)) {
            case 0 -> bad[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bad[at] = (byte) random.nextInt();
            case 2 -> bad = Arrays.copyOf(bad, at);
            case 3 -> {
                int from = random.nextInt(bad.length);
                int length = Math.min(random.nextInt(80), bad.length - Math.max(from, at));
                System.arraycopy(good, from, bad, at, length);
            }
            default -> {
                List<String> lines = new java.util.ArrayList<>(
                        new String(bad, StandardCharsets.UTF_8).lines().toList());
                java.util.Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
                bad = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
            }
        }
        return bad;
    }

    @Test
    void checkpointsHaveACodeForPaper() throws Exception {
        Checkpoint checkpoint = proof(1).checkpoint();

        assertTrue(checkpoint.code().text().matches("[0-9A-Z]{4}-[0-9A-Z]{4}"));
        assertFalse(checkpoint.code().equals(new Checkpoint(checkpoint.origin(), 2, checkpoint.head()).code()));
    }

    /** The recipe of {@code FORMAT.md}, section 7. */
    @Test
    @EnabledIf("org.evidencestation.storage.seal.Tool#opensslIsHere")
    void isCheckedWithStockToolsToo() throws Exception {
        Files.createDirectories(folder.resolve("certificates"));
        Files.writeString(
                folder.resolve("certificates/station-ecdsa.pem"),
                key.certificates().ecdsaPem());
        Files.writeString(
                folder.resolve("certificates/station-sm2.pub.pem"),
                key.certificates().sm2PublicKeyPem());
        String recipe = """
                P=proof.txt; sed -n 4,6p $P > c.txt
                sed -n 7p $P | base64 -d > c.txt.p7s; sed -n 8p $P | base64 -d > c.txt.sm2.sig
                openssl cms -verify -binary -inform DER -in c.txt.p7s -content c.txt \\
                  -CAfile certificates/station-ecdsa.pem -purpose any -out /dev/null
                openssl pkeyutl -verify -pubin -inkey certificates/station-sm2.pub.pem -rawin -digest sm3 \\
                  -pkeyopt distid:1234567812345678 -sigfile c.txt.sm2.sig -in c.txt
                event=$(sed -n 3p $P | sed 's/,"head":"[0-9a-f]*"}$/}/' | tr -d '\\n' | sha256sum | cut -c1-64)
                head=$(sed -n 2p $P)
                for digest in $event $(tail -n +9 $P); do
                  head=$(printf %s $head$digest | tr a-f A-F | basenc --base16 -d | sha256sum | cut -c1-64)
                done
                test $head = "$(sed -n 6p $P)"
                """;
        Files.write(folder.resolve("proof.txt"), proof(3).bytes());
        Tool.Result result = Tool.shell(folder, recipe);
        assertTrue(result.succeeded(), result.output());

        Files.writeString(folder.resolve("proof.txt"), text(3).replace("示例 1 号", "示例 2 号"));
        assertFalse(Tool.shell(folder, recipe).succeeded());
    }
}
