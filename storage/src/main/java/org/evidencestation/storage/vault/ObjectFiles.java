package org.evidencestation.storage.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.evidencestation.storage.durable.DurableBatch;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.seal.Seal;
import org.evidencestation.storage.seal.Sha256;

/**
 * The files of one OCFL object, written into a folder that is not yet in the store. Nothing of it counts before the folder
 * is renamed to its place.
 */
final class ObjectFiles {
    static final String MANIFEST = "manifest.json";
    static final String CMS = "manifest.p7s";
    static final String SM2 = "manifest.sm2.sig";
    static final String CLEARANCE = "clearance.json";
    static final String CLEARANCE_CMS = "clearance.p7s";
    static final String CLEARANCE_SM2 = "clearance.sm2.sig";

    private final DurableFiles files;
    private final DurableBatch batch;
    private final Path folder;

    /** @param batch takes all that is written and is left for the caller to sync */
    ObjectFiles(DurableFiles files, DurableBatch batch, Path folder) {
        this.files = files;
        this.batch = batch;
        this.folder = folder;
    }

    static Path content(Path object) {
        return object.resolve(OcflInventory.HEAD).resolve("content");
    }

    /** @param clip is moved, not copied, and last, when what needs room is written; it is synced already */
    void assemble(StagedClip clip, SealedManifest manifest, byte[] manifestBytes, Seal seal, String station)
            throws IOException {
        Path content = content(folder);
        String path = manifest.manifest().file().path();
        Path target = content.resolve(path);
        batch.createFolders(target.getParent() == null ? content : target.getParent());
        batch.write(content.resolve(MANIFEST), manifestBytes);
        batch.write(content.resolve(CMS), seal.cms());
        batch.write(content.resolve(SM2), seal.sm2());
        writeInventory(OcflInventory.of(
                manifest.manifest().recording(),
                station,
                manifest.manifest().sealedAt(),
                Map.of(
                        path, manifest.manifest().file().sha256(),
                        MANIFEST, manifest.digest(),
                        CMS, Sha256.of(seal.cms()),
                        SM2, Sha256.of(seal.sm2()))));
        batch.move(clip.file(), target);
        files.protect(target);
    }

    /** What stays of an object once its footage is cleared: all of it but the footage, and why it went. */
    void assembleCleared(StoredObject from, SealedManifest sealed, byte[] record, Seal seal, ClearanceRecord said)
            throws IOException {
        Path content = content(folder);
        batch.createFolders(content);
        Map<String, byte[]> stays = new TreeMap<>();
        stays.put(MANIFEST, from.manifestBytes());
        stays.put(CMS, from.seal().cms());
        stays.put(SM2, from.seal().sm2());
        stays.put(CLEARANCE, record);
        stays.put(CLEARANCE_CMS, seal.cms());
        stays.put(CLEARANCE_SM2, seal.sm2());
        Map<String, Sha256> digests = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : stays.entrySet()) {
            batch.write(content.resolve(file.getKey()), file.getValue());
            digests.put(file.getKey(), Sha256.of(file.getValue()));
        }
        writeInventory(OcflInventory.cleared(sealed.manifest().recording(), said.station(), said.clearedAt(), digests));
    }

    /** Gives the clip back to staging after a failure, so that sealing it can be tried again. */
    void release(StagedClip clip, SealedManifest manifest) throws IOException {
        Path target = content(folder).resolve(manifest.manifest().file().path());
        if (Files.exists(target) && !Files.exists(clip.file())) {
            files.move(target, clip.file());
        }
    }

    private void writeInventory(OcflInventory of) throws IOException {
        byte[] inventory = of.bytes();
        byte[] sidecar = OcflInventory.sidecar(inventory);
        for (Path place : new Path[] {folder.resolve(OcflInventory.HEAD), folder}) {
            batch.write(place.resolve(OcflInventory.FILE), inventory);
            batch.write(place.resolve(OcflInventory.SIDECAR), sidecar);
        }
        batch.write(
                folder.resolve(OcflInventory.OBJECT_DECLARATION),
                "ocfl_object_1.1\n".getBytes(StandardCharsets.US_ASCII));
    }
}
