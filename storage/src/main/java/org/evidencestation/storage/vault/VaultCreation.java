package org.evidencestation.storage.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Stream;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.seal.Seal;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationCertificates;
import org.evidencestation.storage.seal.StationKey;

/**
 * Makes a vault in an empty folder. {@code vault.json} is renamed to its name last, so that a folder without it was never a
 * vault, and what a cut-off creation left is made anew.
 */
final class VaultCreation {
    private static final String LAYOUT = "0007-n-tuple-omit-prefix-storage-layout";
    private static final Set<String> OWN_NAMES = Set.of(
            "station.lock", "objects", "journal", "staging", "certificates", "vault.json.p7s", "vault.json.sm2.sig");

    private final DurableFiles files;
    private final VaultLayout layout;
    private final StationKey key;
    private final InstantSource time;

    VaultCreation(DurableFiles files, VaultLayout layout, StationKey key, InstantSource time) {
        this.files = files;
        this.layout = layout;
        this.key = key;
        this.time = time;
    }

    /** Whether a folder could become or is a vault: missing, empty, or with nothing in it but what we make. */
    static boolean acceptable(Path root) throws IOException {
        if (!Files.exists(root) || Files.exists(new VaultLayout(root).description())) {
            return true;
        }
        if (!Files.isDirectory(root)) {
            throw new NotDirectoryException(root.toString());
        }
        try (Stream<Path> children = Files.list(root)) {
            return children.allMatch(child -> OWN_NAMES.contains(String.valueOf(child.getFileName())));
        }
    }

    void run() throws IOException {
        clear();
        createStore();
        files.createFolders(layout.journal());
        files.createFolders(layout.staging());
        files.createFolders(layout.certificates());
        StationCertificates certificates = key.certificates();
        byte[] ecdsa = certificates.ecdsaPem().getBytes(StandardCharsets.US_ASCII);
        byte[] sm2 = certificates.sm2Pem().getBytes(StandardCharsets.US_ASCII);
        files.write(layout.certificates().resolve("station-ecdsa.pem"), ecdsa);
        files.write(layout.certificates().resolve("station-sm2.pem"), sm2);
        files.write(
                layout.certificates().resolve("station-sm2.pub.pem"),
                certificates.sm2PublicKeyPem().getBytes(StandardCharsets.US_ASCII));
        files.syncFolder(layout.certificates());
        byte[] description = VaultDescription.of(
                        key.stationId(),
                        time.instant().truncatedTo(ChronoUnit.MILLIS),
                        Sha256.of(ecdsa),
                        Sha256.of(sm2))
                .bytes();
        Seal seal = key.sign(description);
        files.write(layout.root().resolve("vault.json.p7s"), seal.cms());
        files.write(layout.root().resolve("vault.json.sm2.sig"), seal.sm2());
        Path draft = layout.staging().resolve("vault.json");
        files.write(draft, description);
        files.syncFolder(layout.root());
        files.publish(draft, layout.description());
    }

    private void clear() throws IOException {
        try (Stream<Path> children = Files.list(layout.root())) {
            for (Path child : children.toList()) {
                if (!child.equals(layout.lock())) {
                    files.deleteTree(child);
                }
            }
        }
    }

    private void createStore() throws IOException {
        Path objects = layout.objects();
        Path extension = objects.resolve("extensions").resolve(LAYOUT);
        files.createFolders(extension);
        text(objects.resolve("0=ocfl_1.1"), "ocfl_1.1\n");
        text(objects.resolve("ocfl_layout.json"), """
                {
                  "extension": "%s",
                  "description": "Three tuples of three digits of the content's SHA-256, then all of it."
                }
                """.formatted(LAYOUT));
        text(extension.resolve("config.json"), """
                {
                  "extensionName": "%s",
                  "delimiter": ":",
                  "tupleSize": 3,
                  "numberOfTuples": 3,
                  "zeroPadding": "left",
                  "reverseObjectRoot": false
                }
                """.formatted(LAYOUT));
        files.syncFolders(objects);
    }

    private void text(Path file, String content) throws IOException {
        files.write(file, content.getBytes(StandardCharsets.US_ASCII));
    }
}
