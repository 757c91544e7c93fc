package org.evidencestation.storage.audit;

import static org.evidencestation.storage.audit.FindingCode.*;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Digests;
import org.evidencestation.storage.seal.RunningDigest;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.vault.Vault;
import org.evidencestation.storage.vault.VaultLayout;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** One attack on the store or on what describes the vault, one code. {@link TamperedJournalTest} has the journal. */
class TamperCatalogueTest {
    @TempDir
    private Path folder;

    private static final List<TamperCase> CATALOGUE = List.of(
            new TamperCase("nothing", vault -> {}),
            new TamperCase("a flipped bit in a recording", vault -> Burglar.flip(vault.clip(2), 66_000), FILE_CHANGED),
            new TamperCase("a recording cut short", vault -> Burglar.cut(vault.clip(2), 1), FILE_CHANGED),
            new TamperCase("a byte in an empty recording", vault -> append(vault.clip(0)), FILE_CHANGED),
            new TamperCase("a recording deleted", vault -> Files.delete(vault.clip(1)), FILE_MISSING),
            new TamperCase("a recording replaced by a link", TamperCatalogueTest::link, FILE_MISSING),
            new TamperCase("a manifest edited", vault -> replaceInManifest(vault), MANIFEST_NOT_GENUINE),
            new TamperCase(
                    "a manifest that is no JSON",
                    vault -> Burglar.cut(vault.content(1).resolve("manifest.json"), 3),
                    MANIFEST_UNREADABLE),
            new TamperCase(
                    "a manifest deleted",
                    vault -> Files.delete(vault.content(1).resolve("manifest.json")),
                    MANIFEST_UNREADABLE),
            new TamperCase(
                    "a CMS signature deleted",
                    vault -> Files.delete(vault.content(1).resolve("manifest.p7s")),
                    MANIFEST_NOT_GENUINE),
            new TamperCase(
                    "an SM2 signature flipped",
                    vault -> Burglar.flip(vault.content(1).resolve("manifest.sm2.sig"), 20),
                    MANIFEST_NOT_GENUINE),
            new TamperCase(
                    "a manifest signed by another station", TamperCatalogueTest::foreignObject, MANIFEST_NOT_GENUINE),
            new TamperCase(
                    "two objects exchanged", TamperCatalogueTest::exchangeObjects, OBJECT_MISPLACED, OBJECT_MISPLACED),
            new TamperCase("two clips exchanged", TamperCatalogueTest::exchangeClips, FILE_CHANGED, FILE_CHANGED),
            new TamperCase(
                    "two manifests exchanged",
                    TamperCatalogueTest::exchangeManifests,
                    OBJECT_MISPLACED,
                    OBJECT_MISPLACED),
            new TamperCase(
                    "a CMS signature of another recording",
                    vault -> Files.copy(
                            vault.content(2).resolve("manifest.p7s"),
                            vault.content(1).resolve("manifest.p7s"),
                            StandardCopyOption.REPLACE_EXISTING),
                    MANIFEST_NOT_GENUINE),
            new TamperCase("the same clip sealed again", TamperCatalogueTest::sealAgain, MANIFEST_EXCHANGED),
            new TamperCase(
                    "a clip sealed again with another SM3",
                    TamperCatalogueTest::sealWithAnotherSm3,
                    FILE_CHANGED,
                    MANIFEST_EXCHANGED),
            new TamperCase(
                    "a clip replaced and sealed again with its own SM3",
                    TamperCatalogueTest::replaceAndSealAgain,
                    FILE_CHANGED,
                    MANIFEST_EXCHANGED),
            new TamperCase("an object deleted", vault -> Burglar.deleteTree(vault.object(1)), OBJECT_MISSING),
            new TamperCase(
                    "an inventory edited",
                    vault -> Burglar.replace(vault.object(1).resolve("inventory.json"), "Sealed", "Edited"),
                    INVENTORY_WRONG),
            new TamperCase(
                    "a bit flipped in an inventory",
                    vault -> Burglar.flip(vault.object(1).resolve("v1/inventory.json"), 50),
                    INVENTORY_WRONG),
            new TamperCase(
                    "a bit flipped in an inventory's side-car",
                    vault -> Burglar.flip(vault.object(1).resolve("inventory.json.sha256"), 3),
                    INVENTORY_WRONG),
            new TamperCase(
                    "an inventory edited with its side-cars", TamperCatalogueTest::editInventory, INVENTORY_WRONG),
            new TamperCase(
                    "an object's declaration deleted",
                    vault -> Files.delete(vault.object(1).resolve("0=ocfl_object_1.1")),
                    INVENTORY_WRONG),
            new TamperCase(
                    "a file put into an object",
                    vault -> Files.writeString(vault.content(1).resolve("files/more.txt"), "x"),
                    FOREIGN_FILE),
            new TamperCase(
                    "a file put into the store",
                    vault -> Files.writeString(vault.root().resolve("objects/abc"), "x"),
                    FOREIGN_FILE),
            new TamperCase(
                    "an object of another station put into the store",
                    TamperCatalogueTest::unknownObject,
                    MANIFEST_NOT_GENUINE,
                    OBJECT_UNKNOWN),
            new TamperCase(
                    "an object renamed", TamperCatalogueTest::rename, OBJECT_MISPLACED, OBJECT_UNKNOWN, OBJECT_MISSING),
            new TamperCase(
                    "an object renamed to nothing of ours", TamperCatalogueTest::hide, FOREIGN_FILE, OBJECT_MISSING),
            new TamperCase(
                    "the description edited",
                    vault -> Burglar.replace(vault.root().resolve("vault.json"), "2026-11-21", "2026-11-20"),
                    DESCRIPTION_NOT_GENUINE,
                    JOURNAL_BROKEN),
            new TamperCase(
                    "the description signed by another station",
                    TamperCatalogueTest::foreignDescription,
                    DESCRIPTION_NOT_GENUINE),
            new TamperCase(
                    "another station's certificates", TamperCatalogueTest::foreignCertificates, CERTIFICATES_CHANGED),
            new TamperCase(
                    "the description deleted",
                    vault -> Files.delete(vault.root().resolve("vault.json")),
                    DESCRIPTION_UNREADABLE),
            new TamperCase(
                    "the description's signature deleted",
                    vault -> Files.delete(vault.root().resolve("vault.json.p7s")),
                    DESCRIPTION_NOT_GENUINE),
            new TamperCase(
                    "a certificate deleted",
                    vault -> Files.delete(vault.root().resolve("certificates/station-ecdsa.pem")),
                    CERTIFICATES_CHANGED),
            new TamperCase(
                    "something in staging",
                    vault -> Files.createDirectory(vault.root().resolve("staging/copy-1")),
                    STAGING_NOT_EMPTY));

    @TestFactory
    Stream<DynamicTest> findsEachAttackByItsOwnCode() throws IOException {
        return TamperCase.tests(SampleVault.create(folder.resolve("original"), 1), CATALOGUE);
    }

    private static void append(Path file) throws IOException {
        Files.delete(file);
        Files.write(file, new byte[1]);
    }

    private static void link(SampleVault vault) throws IOException {
        Path clip = vault.clip(1);
        Files.move(clip, vault.root().resolveSibling("elsewhere"), StandardCopyOption.REPLACE_EXISTING);
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

    private static void exchangeObjects(SampleVault vault) throws IOException {
        exchange(vault.content(1), vault.content(2));
    }

    /** With the station's own key, but not through the journal. */
    private static void sealAgain(SampleVault vault) throws IOException {
        replaceInManifest(vault);
        sealManifest(vault);
    }

    private static void sealWithAnotherSm3(SampleVault vault) throws IOException {
        sealWithSm3(vault, Sha256.of().hex());
    }

    private static void replaceAndSealAgain(SampleVault vault) throws IOException {
        Burglar.flip(vault.clip(1), 500);
        RunningDigest digest = Digests.sm3();
        digest.update(ByteBuffer.wrap(Files.readAllBytes(vault.clip(1))));
        sealWithSm3(vault, HexFormat.of().formatHex(digest.finish()));
    }

    private static void sealWithSm3(SampleVault vault, String sm3) throws IOException {
        Path manifest = vault.content(1).resolve("manifest.json");
        String sealed = Files.readString(manifest);
        String other = sealed.replaceFirst("(\"sm3\" ?: ?\")[0-9a-f]{64}", "$1" + sm3);
        assertNotEquals(sealed, other);
        Files.writeString(manifest, other);
        sealManifest(vault);
    }

    private static void sealManifest(SampleVault vault) throws IOException {
        JournalForger.seal(vault.key(), vault.content(1).resolve("manifest.json"), "manifest");
        InventoryForger.forge(vault.object(1));
    }

    private static void editInventory(SampleVault vault) throws IOException {
        Path inventory = vault.object(1).resolve("inventory.json");
        String digest = Sha256.of(Files.readAllBytes(vault.clip(1))).hex();
        Burglar.replace(inventory, digest + "\"", Sha256.of().hex() + "\"");
        InventoryForger.seal(vault.object(1));
    }

    private static void unknownObject(SampleVault vault) throws IOException {
        SampleVault other = stranger(vault);
        RecordingId recording;
        try (Vault opened = other.open()) {
            recording = other.add(opened, 12);
        }
        Path place = new VaultLayout(vault.root()).object(recording);
        Files.createDirectories(place.resolveSibling("."));
        Files.move(new VaultLayout(other.root()).object(recording), place);
    }

    private static void exchange(Path one, Path two) throws IOException {
        Path aside = one.resolveSibling("aside");
        Files.move(one, aside);
        Files.move(two, one);
        Files.move(aside, two);
    }

    private static void exchangeClips(SampleVault vault) throws IOException {
        exchange(vault.clip(1), vault.clip(2));
    }

    private static void exchangeManifests(SampleVault vault) throws IOException {
        for (String name : List.of("manifest.json", "manifest.p7s", "manifest.sm2.sig")) {
            exchange(vault.content(1).resolve(name), vault.content(2).resolve(name));
        }
        InventoryForger.forge(vault.object(1));
        InventoryForger.forge(vault.object(2));
    }

    private static void rename(SampleVault vault) throws IOException {
        Path place = new VaultLayout(vault.root()).object(new RecordingId(Sha256.of(new byte[] {1})));
        Files.createDirectories(place.resolveSibling("."));
        Files.move(vault.object(1), place);
    }

    private static void hide(SampleVault vault) throws IOException {
        Files.move(vault.object(1), vault.object(1).resolveSibling("hidden"));
    }

    private static SampleVault stranger(SampleVault vault) throws IOException {
        return SampleVault.create(Files.createTempDirectory(vault.root().resolveSibling("."), "stranger"), 2);
    }

    private static void foreignDescription(SampleVault vault) throws IOException {
        JournalForger.seal(stranger(vault).key(), vault.root().resolve("vault.json"));
    }

    private static void foreignCertificates(SampleVault vault) throws IOException {
        Path theirs = stranger(vault).root().resolve("certificates");
        Burglar.deleteTree(vault.root().resolve("certificates"));
        Files.move(theirs, vault.root().resolve("certificates"));
    }
}
