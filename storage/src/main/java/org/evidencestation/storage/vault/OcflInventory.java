package org.evidencestation.storage.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;

/**
 * The inventory of an OCFL 1.1 object with a single version. Its members are those of the specification, section 3.5.
 *
 * @param manifest digest to content paths from the object's root
 */
public record OcflInventory(
        RecordingId id,
        String type,
        String digestAlgorithm,
        String head,
        Map<Sha256, List<String>> manifest,
        Map<String, Version> versions) {
    /** The name an object root declares itself by. */
    public static final String OBJECT_DECLARATION = "0=ocfl_object_1.1";

    public static final String FILE = "inventory.json";
    public static final String SIDECAR = "inventory.json.sha256";
    static final String HEAD = "v1";
    static final String CONTENT = HEAD + "/content/";
    private static final String TYPE = "https://ocfl.io/1.1/spec/#inventory";

    public OcflInventory {
        manifest = Map.copyOf(manifest);
        versions = Map.copyOf(versions);
    }

    /** @param state digest to logical paths */
    public record Version(Instant created, Map<Sha256, List<String>> state, String message, User user) {
        public Version {
            state = Map.copyOf(state);
        }
    }

    /** @param address a URI, as the specification asks */
    public record User(String name, String address) {}

    /** @param files logical path, which is also the path below the content folder, to digest */
    static OcflInventory of(RecordingId recording, String station, Instant created, Map<String, Sha256> files) {
        return of(recording, station, created, files, "Sealed");
    }

    /** The same for what stays once the footage is cleared. */
    static OcflInventory cleared(RecordingId recording, String station, Instant created, Map<String, Sha256> files) {
        return of(recording, station, created, files, "Cleared");
    }

    private static OcflInventory of(
            RecordingId recording, String station, Instant created, Map<String, Sha256> files, String message) {
        Map<Sha256, List<String>> state = new TreeMap<>();
        Map<Sha256, List<String>> manifest = new TreeMap<>();
        new TreeMap<>(files).forEach((path, digest) -> {
            state.computeIfAbsent(digest, d -> new ArrayList<>()).add(path);
            manifest.computeIfAbsent(digest, d -> new ArrayList<>()).add(CONTENT + path);
        });
        User user = new User("Evidence station " + station, "urn:evidencestation:station:" + station);
        Version version = new Version(created, state, message, user);
        return new OcflInventory(recording, TYPE, "sha256", HEAD, manifest, Map.of(HEAD, version));
    }

    /** @throws IOException if these are not the bytes of an inventory this station writes */
    public static OcflInventory parse(byte[] bytes) throws IOException {
        OcflInventory inventory = VaultJson.STRICT.read(bytes, OcflInventory.class);
        if (!inventory.type.equals(TYPE)
                || !inventory.digestAlgorithm.equals("sha256")
                || !inventory.head.equals(HEAD)
                || !inventory.versions.keySet().equals(java.util.Set.of(HEAD))) {
            throw new IOException("Not an inventory of this format");
        }
        return inventory;
    }

    byte[] bytes() {
        return VaultJson.STRICT.write(this);
    }

    /** The line of the side-car file: digest, space, name. */
    public static byte[] sidecar(byte[] inventory) {
        return (Sha256.of(inventory) + " " + FILE + "\n").getBytes(StandardCharsets.US_ASCII);
    }
}
