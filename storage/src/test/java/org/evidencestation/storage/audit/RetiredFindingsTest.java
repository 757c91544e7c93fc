package org.evidencestation.storage.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.vault.Grounds;
import org.evidencestation.storage.vault.Vault;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What an audit finds of footage that was cleared, or made to look so. */
class RetiredFindingsTest {
    @TempDir
    Path temp;

    /** The largest is cleared in order; the one before it is what burglars work on. */
    private SampleVault sample() throws IOException {
        SampleVault sample = SampleVault.create(temp.resolve("own"), 1);
        Burglar.copyTree(sample.object(2), temp.resolve("whole-object"));
        Burglar.copyTree(sample.root().resolve("journal"), temp.resolve("old-journal"));
        try (Vault vault = sample.open()) {
            var _ = vault.recordings()
                    .retire(summary(vault, sample, 2), Grounds.example(), () -> true)
                    .orElseThrow();
        }
        return sample;
    }

    private static RecordingSummary summary(Vault vault, SampleVault sample, int index) throws IOException {
        return vault.recordings()
                .object(sample.recordings().get(index))
                .verified(sample.key().certificates())
                .summary();
    }

    @TestFactory
    Stream<DynamicTest> eachAttackIsFound() throws IOException {
        SampleVault sample = sample();
        return TamperCase.tests(
                sample,
                List.of(
                        new TamperCase("nothing", vault -> {}),
                        new TamperCase("footage put back", this::putBack, FindingCode.RETIRED_STILL_HELD),
                        new TamperCase(
                                "a journal from before the clearance",
                                this::oldJournal,
                                FindingCode.RETIRED_WITHOUT_LINE),
                        new TamperCase(
                                "footage deleted without a word",
                                vault -> Burglar.deleteTree(vault.content(1).resolve("files")),
                                FindingCode.FILE_MISSING),
                        new TamperCase(
                                "footage replaced by the clearance of another",
                                RetiredFindingsTest::borrow,
                                FindingCode.CLEARANCE_NOT_GENUINE,
                                FindingCode.FILE_MISSING,
                                FindingCode.FOREIGN_FILE,
                                FindingCode.FOREIGN_FILE,
                                FindingCode.FOREIGN_FILE),
                        new TamperCase(
                                "the second person changed",
                                vault ->
                                        Burglar.replace(vault.content(2).resolve("clearance.json"), "100009", "100008"),
                                FindingCode.CLEARANCE_NOT_GENUINE,
                                FindingCode.FILE_MISSING,
                                FindingCode.INVENTORY_WRONG,
                                FindingCode.FOREIGN_FILE,
                                FindingCode.FOREIGN_FILE,
                                FindingCode.FOREIGN_FILE),
                        new TamperCase(
                                "the clearance deleted",
                                vault -> Files.delete(vault.content(2).resolve("clearance.json")),
                                FindingCode.FILE_MISSING,
                                FindingCode.INVENTORY_WRONG,
                                FindingCode.FOREIGN_FILE,
                                FindingCode.FOREIGN_FILE),
                        new TamperCase(
                                "a line that clears without an announcement",
                                vault -> say(
                                        vault,
                                        new Event.RecordingRetired(
                                                vault.recordings().get(1), 2, 1_000)),
                                FindingCode.RETIRED_UNANNOUNCED,
                                FindingCode.RETIRED_STILL_HELD),
                        new TamperCase(
                                "an announcement without an end",
                                vault -> say(
                                        vault,
                                        new Event.RetirementStarted(
                                                vault.recordings().get(1),
                                                manifest(vault, 1),
                                                Sha256.of(),
                                                "2026-2",
                                                1_000)),
                                FindingCode.RETIREMENT_UNFINISHED)));
    }

    private void putBack(SampleVault vault) throws IOException {
        Burglar.deleteTree(vault.object(2));
        Burglar.copyTree(temp.resolve("whole-object"), vault.object(2));
    }

    private void oldJournal(SampleVault vault) throws IOException {
        Burglar.deleteTree(vault.root().resolve("journal"));
        Burglar.copyTree(temp.resolve("old-journal"), vault.root().resolve("journal"));
    }

    private static void borrow(SampleVault vault) throws IOException {
        Burglar.deleteTree(vault.content(1).resolve("files"));
        for (String name : List.of("clearance.json", "clearance.p7s", "clearance.sm2.sig")) {
            Files.copy(vault.content(2).resolve(name), vault.content(1).resolve(name));
        }
    }

    private static Sha256 manifest(SampleVault sample, int index) throws IOException {
        return Sha256.of(Files.readAllBytes(sample.content(index).resolve("manifest.json")));
    }

    private static void say(SampleVault sample, Event event) throws IOException {
        try (Vault vault = sample.open()) {
            vault.append(event);
        }
    }
}
