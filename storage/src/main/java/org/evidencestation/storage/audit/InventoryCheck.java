package org.evidencestation.storage.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.evidencestation.storage.copy.SmallFile;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.vault.Manifest;
import org.evidencestation.storage.vault.OcflInventory;
import org.evidencestation.storage.vault.SealedManifest;

/**
 * Checks an object's OCFL frame against its genuine manifest. The frame is not signed and proves nothing; it is what other
 * people's tools read.
 */
final class InventoryCheck {
    private static final String CONTENT = "v1/content/";
    private static final byte[] DECLARATION = "ocfl_object_1.1\n".getBytes(StandardCharsets.US_ASCII);

    private final Findings findings;

    InventoryCheck(Findings findings) {
        this.findings = findings;
    }

    /** @param cleared whether a clearance record is in the place of the footage */
    void run(Path folder, SealedManifest manifest, boolean cleared) throws IOException {
        Map<String, Sha256> expected = expected(folder, manifest, cleared);
        String wrong = wrong(folder, manifest, expected);
        if (!wrong.isEmpty()) {
            findings.add(FindingCode.INVENTORY_WRONG, folder, wrong);
        }
        Set<String> known = new HashSet<>(expected.keySet());
        for (String place : List.of("", "v1/")) {
            known.add(place + OcflInventory.FILE);
            known.add(place + OcflInventory.SIDECAR);
        }
        known.add(OcflInventory.OBJECT_DECLARATION);
        findForeign(folder, folder, known);
    }

    private static Map<String, Sha256> expected(Path folder, SealedManifest manifest, boolean cleared) {
        Map<String, Sha256> expected = new HashMap<>();
        if (!cleared) {
            for (Manifest.SealedFile file : manifest.manifest().files()) {
                expected.put(CONTENT + file.path(), file.sha256());
            }
        }
        List<String> beside = new ArrayList<>(List.of("manifest.p7s", "manifest.sm2.sig"));
        if (cleared) {
            beside.addAll(List.of("clearance.json", "clearance.p7s", "clearance.sm2.sig"));
        }
        for (String name : beside) {
            expected.put(CONTENT + name, Sha256.of(SmallFile.readOrNothing(folder.resolve(CONTENT + name))));
        }
        expected.put(CONTENT + "manifest.json", manifest.digest());
        return expected;
    }

    /** What is wrong first, or an empty text. */
    private static String wrong(Path folder, SealedManifest manifest, Map<String, Sha256> expected) {
        byte[] bytes = SmallFile.readOrNothing(folder.resolve(OcflInventory.FILE));
        byte[] sidecar = OcflInventory.sidecar(bytes);
        if (!Arrays.equals(DECLARATION, SmallFile.readOrNothing(folder.resolve(OcflInventory.OBJECT_DECLARATION)))) {
            return "no declaration of an OCFL object";
        }
        if (!Arrays.equals(sidecar, SmallFile.readOrNothing(folder.resolve(OcflInventory.SIDECAR)))) {
            return "the inventory has another digest than its side-car";
        }
        if (!Arrays.equals(bytes, SmallFile.readOrNothing(folder.resolve("v1").resolve(OcflInventory.FILE)))
                || !Arrays.equals(
                        sidecar, SmallFile.readOrNothing(folder.resolve("v1").resolve(OcflInventory.SIDECAR)))) {
            return "the inventory of the version differs from the object's";
        }
        try {
            OcflInventory inventory = OcflInventory.parse(bytes);
            Map<String, Sha256> listed = new HashMap<>();
            inventory.manifest().forEach((digest, paths) -> paths.forEach(path -> listed.put(path, digest)));
            boolean right = listed.equals(expected)
                    && inventory.id().equals(manifest.manifest().recording());
            return right ? "" : "the inventory tells of other files than the manifest";
        } catch (IOException e) {
            return "the inventory is not readable: " + e.getMessage();
        }
    }

    private void findForeign(Path root, Path folder, Set<String> known) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            for (Path child : children.toList()) {
                String name = root.relativize(child).toString().replace('\\', '/');
                if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)
                        && known.stream().anyMatch(path -> path.startsWith(name + "/"))) {
                    findForeign(root, child, known);
                } else if (!known.contains(name)) {
                    findings.add(FindingCode.FOREIGN_FILE, child, "not named by the manifest");
                }
            }
        }
    }
}
