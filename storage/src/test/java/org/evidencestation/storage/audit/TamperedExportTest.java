package org.evidencestation.storage.audit;

import static org.evidencestation.storage.audit.FindingCode.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidencestation.storage.journal.JournalProof;
import org.evidencestation.storage.journal.StoredCheckpoints;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.vault.ExportedRecording;
import org.evidencestation.storage.vault.StoredObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** One attack on what others were given, one code. */
class TamperedExportTest {
    /** Line 1 tells of the vault; the recordings follow in their order. */
    private static final long FIRST_RECORDING = 2;

    @TempDir
    private Path folder;

    private record Exports(SampleVault vault, Path one, Path two, SampleVault stranger) {
        Path proof() {
            return one.resolve(ExportedRecording.PROOF);
        }
    }

    private interface Attack {
        void on(Exports exports) throws IOException;
    }

    private record Case(String name, Attack attack, List<FindingCode> expected) {
        Case(String name, Attack attack, FindingCode... expected) {
            this(name, attack, List.of(expected));
        }
    }

    private static final List<Case> CATALOGUE = List.of(
            new Case("nothing", exports -> {}),
            new Case("the proof left out", exports -> Files.delete(exports.proof())),
            new Case(
                    "the proof of another recording's line",
                    exports -> take(exports.two(), exports.one(), ExportedRecording.PROOF),
                    PROOF_WRONG),
            new Case(
                    "the proof of another line of the journal",
                    exports -> Files.write(
                            exports.proof(), proof(exports.vault(), 1).bytes()),
                    PROOF_WRONG),
            new Case(
                    "the proof of another station for the same clip",
                    exports -> Files.write(
                            exports.proof(),
                            proof(exports.stranger(), FIRST_RECORDING + 1).bytes()),
                    PROOF_WRONG),
            new Case("a bit flipped in the proof", exports -> Burglar.flip(exports.proof(), 500), PROOF_WRONG),
            new Case("the proof cut short", exports -> Burglar.cut(exports.proof(), 40), PROOF_WRONG),
            new Case("a bit flipped in the recording", exports -> Burglar.flip(clip(exports.one()), 500), FILE_CHANGED),
            new Case("the recording deleted", exports -> Files.delete(clip(exports.one())), FILE_MISSING),
            new Case(
                    "a file added", exports -> Files.writeString(exports.one().resolve("more.txt"), "x"), FOREIGN_FILE),
            new Case(
                    "the manifest edited",
                    exports -> Burglar.replace(exports.one().resolve("manifest.json"), "\"07\"", "\"08\""),
                    MANIFEST_NOT_GENUINE),
            new Case(
                    "another recording's manifest and signatures",
                    TamperedExportTest::exchangeManifests,
                    FILE_MISSING,
                    FOREIGN_FILE,
                    PROOF_WRONG),
            new Case(
                    "another recording's signature",
                    exports -> take(exports.two(), exports.one(), "manifest.p7s"),
                    MANIFEST_NOT_GENUINE));

    @TestFactory
    Stream<DynamicTest> findsEachAttackByItsOwnCode() throws IOException {
        SampleVault vault = SampleVault.create(folder.resolve("station"), 1);
        SampleVault stranger = SampleVault.create(folder.resolve("stranger"), 2);
        return CATALOGUE.stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> {
                    Path place = Files.createTempDirectory(folder, "exports");
                    Exports exports = new Exports(
                            vault,
                            export(vault, 1, place.resolve("one")),
                            export(vault, 2, place.resolve("two")),
                            stranger);
                    each.attack().on(exports);

                    List<Finding> findings = new ArrayList<>();
                    new RecordingAudit(exports.one(), vault.key().certificates(), findings::add).exported();

                    assertEquals(
                            each.expected(),
                            findings.stream().map(Finding::code).sorted().toList(),
                            findings.toString());
                }));
    }

    private static Path export(SampleVault vault, int index, Path target) throws IOException {
        ExportedRecording.write(
                new StoredObject(vault.object(index)),
                vault.key().certificates(),
                Optional.of(proof(vault, FIRST_RECORDING + index)),
                target);
        return target;
    }

    private static JournalProof proof(SampleVault vault, long line) throws IOException {
        Path journal = vault.root().resolve("journal");
        Sha256 origin = Sha256.of(Files.readAllBytes(vault.root().resolve("vault.json")));
        return JournalProof.make(
                journal,
                origin,
                line,
                new StoredCheckpoints(journal).covering(line).orElseThrow());
    }

    private static Path clip(Path export) throws IOException {
        try (Stream<Path> files = Files.list(export.resolve("files"))) {
            return files.findFirst().orElseThrow();
        }
    }

    private static void take(Path from, Path to, String name) throws IOException {
        Files.copy(from.resolve(name), to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void exchangeManifests(Exports exports) throws IOException {
        for (String name : List.of("manifest.json", "manifest.p7s", "manifest.sm2.sig")) {
            take(exports.two(), exports.one(), name);
        }
    }
}
