package org.evidencestation.storage.audit;

import static org.evidencestation.storage.audit.FindingCode.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.evidencestation.storage.journal.Checkpoint;
import org.evidencestation.storage.seal.Seal;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** One attack, one code. */
class TamperCatalogueTest {
    @TempDir
    private Path folder;

    private interface Attack {
        void on(SampleVault vault) throws Exception;
    }

    private record Case(String name, Attack attack, List<FindingCode> expected) {
        Case(String name, Attack attack, FindingCode... expected) {
            this(name, attack, List.of(expected));
        }
    }

    private static final List<Case> CATALOGUE = List.of(
            new Case("nothing", vault -> {}),
            new Case("a flipped bit in a recording", vault -> Burglar.flip(vault.clip(2), 66_000), FILE_CHANGED),
            new Case("a recording cut short", vault -> Burglar.cut(vault.clip(2), 1), FILE_CHANGED),
            new Case("a byte in an empty recording", vault -> append(vault.clip(0)), FILE_CHANGED),
            new Case("a recording deleted", vault -> Files.delete(vault.clip(1)), FILE_MISSING),
            new Case("a recording replaced by a link", TamperCatalogueTest::link, FILE_MISSING),
            new Case("a manifest edited", vault -> replaceInManifest(vault), MANIFEST_NOT_GENUINE),
            new Case(
                    "a manifest that is no JSON",
                    vault -> Burglar.cut(vault.content(1).resolve("manifest.json"), 3),
                    MANIFEST_UNREADABLE),
            new Case(
                    "a manifest deleted",
                    vault -> Files.delete(vault.content(1).resolve("manifest.json")),
                    MANIFEST_UNREADABLE),
            new Case(
                    "a CMS signature deleted",
                    vault -> Files.delete(vault.content(1).resolve("manifest.p7s")),
                    MANIFEST_NOT_GENUINE),
            new Case(
                    "an SM2 signature flipped",
                    vault -> Burglar.flip(vault.content(1).resolve("manifest.sm2.sig"), 20),
                    MANIFEST_NOT_GENUINE),
            new Case("a manifest signed by another station", TamperCatalogueTest::foreignObject, MANIFEST_NOT_GENUINE),
            new Case("two objects exchanged", TamperCatalogueTest::exchange, OBJECT_MISPLACED, OBJECT_MISPLACED),
            new Case("the same clip sealed again", TamperCatalogueTest::sealAgain, MANIFEST_EXCHANGED),
            new Case("an object deleted", vault -> Burglar.deleteTree(vault.object(1)), OBJECT_MISSING),
            new Case(
                    "an inventory edited",
                    vault -> Burglar.replace(vault.object(1).resolve("inventory.json"), "Sealed", "Edited"),
                    INVENTORY_WRONG),
            new Case("an inventory edited with its side-cars", TamperCatalogueTest::editInventory, INVENTORY_WRONG),
            new Case(
                    "an object's declaration deleted",
                    vault -> Files.delete(vault.object(1).resolve("0=ocfl_object_1.1")),
                    INVENTORY_WRONG),
            new Case(
                    "a file put into an object",
                    vault -> Files.writeString(vault.content(1).resolve("files/more.txt"), "x"),
                    FOREIGN_FILE),
            new Case(
                    "a file put into the store",
                    vault -> Files.writeString(vault.root().resolve("objects/abc"), "x"),
                    FOREIGN_FILE),
            new Case("an object put into the store", TamperCatalogueTest::unknownObject, OBJECT_UNKNOWN),
            new Case("a line edited", vault -> Burglar.replace(vault.journal(), "0.1.0", "0.1.1"), JOURNAL_BROKEN),
            new Case("a line removed", vault -> Burglar.dropLine(vault.journal(), 1), JOURNAL_BROKEN),
            new Case("the last line removed", vault -> Burglar.dropLine(vault.journal(), -1), JOURNAL_SHORTENED),
            new Case(
                    "the last line torn",
                    vault -> Burglar.cut(vault.journal(), 5),
                    JOURNAL_UNFINISHED,
                    JOURNAL_SHORTENED),
            new Case("a checkpoint edited", TamperCatalogueTest::editCheckpoint, CHECKPOINT_NOT_GENUINE),
            new Case(
                    "a checkpoint under another name",
                    vault -> Files.move(
                            checkpoints(vault).resolve("4.txt"),
                            checkpoints(vault).resolve("3.txt")),
                    CHECKPOINT_UNREADABLE),
            new Case("a checkpoint forged", vault -> forgeCheckpoint(vault, 2), CHECKPOINT_CONTRADICTED),
            new Case("a checkpoint forged for lines to come", vault -> forgeCheckpoint(vault, 9), JOURNAL_SHORTENED),
            new Case("the checkpoints deleted", vault -> Burglar.deleteTree(checkpoints(vault)), LINES_NOT_SIGNED),
            new Case(
                    "the description edited",
                    vault -> Burglar.replace(vault.root().resolve("vault.json"), "2026-11-21", "2026-11-20"),
                    DESCRIPTION_NOT_GENUINE,
                    JOURNAL_BROKEN),
            new Case(
                    "the description deleted",
                    vault -> Files.delete(vault.root().resolve("vault.json")),
                    DESCRIPTION_UNREADABLE),
            new Case(
                    "the description's signature deleted",
                    vault -> Files.delete(vault.root().resolve("vault.json.p7s")),
                    DESCRIPTION_NOT_GENUINE),
            new Case(
                    "a certificate deleted",
                    vault -> Files.delete(vault.root().resolve("certificates/station-ecdsa.pem")),
                    CERTIFICATES_CHANGED),
            new Case(
                    "something in staging",
                    vault -> Files.createDirectory(vault.root().resolve("staging/copy-1")),
                    STAGING_NOT_EMPTY));

    @TestFactory
    Stream<DynamicTest> findsEachAttackByItsOwnCode() throws IOException {
        SampleVault original = SampleVault.create(folder.resolve("original"), 1);
        return CATALOGUE.stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> check(original, each)));
    }

    private void check(SampleVault original, Case each) throws Exception {
        Path kept = folder.resolve("kept");
        Burglar.copyTree(original.root(), kept);
        try {
            each.attack().on(original);

            List<Finding> findings =
                    original.audit(VaultAudit.trusting(original.key().certificates(), original.root(), 2));

            assertEquals(
                    each.expected().stream().sorted().toList(),
                    findings.stream().map(Finding::code).sorted().toList(),
                    findings.toString());
        } finally {
            Burglar.deleteTree(original.root());
            Files.move(kept, original.root());
        }
    }

    private static Path checkpoints(SampleVault vault) {
        return vault.root().resolve("journal/checkpoints");
    }

    private static void append(Path file) throws IOException {
        Files.delete(file);
        Files.write(file, new byte[1]);
    }

    private static void link(SampleVault vault) throws IOException {
        Path clip = vault.clip(1);
        Files.move(clip, vault.root().resolveSibling("elsewhere"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.createSymbolicLink(clip, vault.root().resolveSibling("elsewhere"));
    }

    private static void replaceInManifest(SampleVault vault) throws IOException {
        Burglar.replace(vault.content(1).resolve("manifest.json"), "\"07\"", "\"08\"");
    }

    private static void foreignObject(SampleVault vault) throws IOException {
        SampleVault other = SampleVault.create(vault.root().resolveSibling("other"), 2);
        Burglar.deleteTree(vault.object(1));
        Files.move(other.object(1), vault.object(1));
    }

    private static void exchange(SampleVault vault) throws IOException {
        Path aside = vault.root().resolveSibling("aside");
        Files.move(vault.content(1), aside);
        Files.move(vault.content(2), vault.content(1));
        Files.move(aside, vault.content(2));
    }

    /** With the station's own key, but not through the journal. */
    private static void sealAgain(SampleVault vault) throws IOException {
        Path manifest = vault.content(1).resolve("manifest.json");
        replaceInManifest(vault);
        Seal seal = vault.key().sign(Files.readAllBytes(manifest));
        Files.write(vault.content(1).resolve("manifest.p7s"), seal.cms());
        Files.write(vault.content(1).resolve("manifest.sm2.sig"), seal.sm2());
        InventoryForger.forge(vault.object(1));
    }

    private static void editInventory(SampleVault vault) throws IOException {
        Path inventory = vault.object(1).resolve("inventory.json");
        String digest = Sha256.of(Files.readAllBytes(vault.clip(1))).hex();
        Burglar.replace(inventory, digest + "\"", Sha256.of().hex() + "\"");
        InventoryForger.seal(vault.object(1));
    }

    private static void unknownObject(SampleVault vault) throws IOException {
        Path journal = vault.root().resolveSibling("journal-before");
        Burglar.copyTree(vault.root().resolve("journal"), journal);
        try (var opened = vault.open()) {
            vault.add(opened, 12);
        }
        Burglar.deleteTree(vault.root().resolve("journal"));
        Files.move(journal, vault.root().resolve("journal"));
    }

    private static void editCheckpoint(SampleVault vault) throws IOException {
        Path file = checkpoints(vault).resolve("4.txt");
        String head = Files.readAllLines(file).get(2);
        Burglar.replace(file, head, Sha256.of().hex());
    }

    /** With the station's own key: an insider who rewrote the journal. */
    private static void forgeCheckpoint(SampleVault vault, long size) throws IOException {
        Checkpoint forged = new Checkpoint(Checkpoint.originOf(vault.key().stationId()), size, Sha256.of());
        Seal seal = vault.key().sign(forged.bytes());
        Files.write(checkpoints(vault).resolve(size + ".txt"), forged.bytes());
        Files.write(checkpoints(vault).resolve(size + ".txt.p7s"), seal.cms());
        Files.write(checkpoints(vault).resolve(size + ".txt.sm2.sig"), seal.sm2());
    }
}
