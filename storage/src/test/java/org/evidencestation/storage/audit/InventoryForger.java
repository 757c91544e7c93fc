package org.evidencestation.storage.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.vault.OcflInventory;

/** Makes an object's OCFL frame right again, which anybody can: it is not signed. */
final class InventoryForger {
    private InventoryForger() {}

    /** Gives the three small files the digests they have now. */
    static void forge(Path object) throws IOException {
        Path file = object.resolve(OcflInventory.FILE);
        String inventory = Files.readString(file);
        for (String name : List.of("manifest.json", "manifest.p7s", "manifest.sm2.sig")) {
            Matcher old = Pattern.compile("\"([0-9a-f]{64})\" *: *\\[\\s*\"v1/content/" + Pattern.quote(name))
                    .matcher(inventory);
            if (!old.find()) {
                throw new IOException("No digest of " + name);
            }
            Path now = object.resolve("v1/content").resolve(name);
            inventory = inventory.replace(
                    old.group(1), Sha256.of(Files.readAllBytes(now)).hex());
        }
        Files.writeString(file, inventory);
        seal(object);
    }

    /** Copies the object's inventory to the version, with side-cars that fit. */
    static void seal(Path object) throws IOException {
        byte[] inventory = Files.readAllBytes(object.resolve(OcflInventory.FILE));
        for (Path place : List.of(object, object.resolve("v1"))) {
            Files.write(place.resolve(OcflInventory.FILE), inventory);
            Files.write(place.resolve(OcflInventory.SIDECAR), OcflInventory.sidecar(inventory));
        }
    }
}
