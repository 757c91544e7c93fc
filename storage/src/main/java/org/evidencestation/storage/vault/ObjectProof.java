package org.evidencestation.storage.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evidencestation.storage.copy.Buffers;
import org.evidencestation.storage.copy.CancelledException;
import org.evidencestation.storage.copy.Pace;
import org.evidencestation.storage.copy.UncachedFile;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.seal.Digests;
import org.evidencestation.storage.seal.RunningDigest;
import org.evidencestation.storage.seal.Seal;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationCertificates;

/**
 * Reads a stored recording past the page cache and compares it with what was sealed and what the journal says. Only SHA-256
 * is computed: bytes that have it have the SM3 they were sealed with. Safe for several threads.
 */
public final class ObjectProof {
    /** Larger than any manifest, signature or inventory that was ever written here. */
    private static final int MAX_SMALL_FILE = 4 << 20;

    private static final String CONTENT = "v1/content/";
    private static final String MANIFEST = CONTENT + ObjectFiles.MANIFEST;
    private static final List<String> OBJECT_FRAME = List.of(
            OcflInventory.OBJECT_DECLARATION,
            OcflInventory.FILE,
            OcflInventory.SIDECAR,
            "v1/" + OcflInventory.FILE,
            "v1/" + OcflInventory.SIDECAR,
            MANIFEST,
            CONTENT + ObjectFiles.CMS,
            CONTENT + ObjectFiles.SM2);
    private static final List<String> CLEARANCE = List.of(
            CONTENT + ObjectFiles.CLEARANCE, CONTENT + ObjectFiles.CLEARANCE_CMS, CONTENT + ObjectFiles.CLEARANCE_SM2);

    private final StationCertificates certificates;
    private final Buffers buffers;

    public ObjectProof(StationCertificates certificates, Buffers buffers) {
        this.certificates = certificates;
        this.buffers = buffers;
    }

    /**
     * Every file of an object.
     *
     * @param small content of the files that hold no footage, by path from the object's folder
     * @param clips the files of the manifest, by the same; none where the footage was cleared
     */
    public record Files(Map<String, byte[]> small, Map<String, Manifest.SealedFile> clips) {
        /** Bytes of footage. */
        public long bytes() {
            return clips.values().stream().mapToLong(Manifest.SealedFile::size).sum();
        }
    }

    /** Takes the bytes of a file in order. */
    public interface Sink {
        Sink NONE = bytes -> {};

        void take(ByteBuffer bytes) throws IOException;
    }

    /**
     * Reads all of it.
     *
     * @param recording what the journal says of it
     * @return the bytes of footage that were read
     * @throws DamagedException if anything is missing, unreadable or not what was sealed; a disk that is gone looks the same
     * @throws CancelledException as the pace says
     */
    public long run(StoredObject object, RecordingSummary recording, Pace pace)
            throws DamagedException, CancelledException {
        Files files = files(object, recording);
        try {
            for (var clip : files.clips().entrySet()) {
                compare(object, clip.getKey(), clip.getValue(), Sink.NONE, pace);
            }
        } catch (DamagedException | CancelledException e) {
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException("A sink that takes everything fails nothing", e);
        }
        return files.bytes();
    }

    /** Reads and checks everything but the footage itself. */
    public Files files(StoredObject object, RecordingSummary recording) throws DamagedException {
        Map<String, byte[]> small = new TreeMap<>();
        for (String path : OBJECT_FRAME) {
            small.put(path, small(object, path));
        }
        Manifest manifest = manifest(small, recording);
        checkFrame(small);
        if (object.cleared()) {
            clearance(object, small);
            return new Files(small, Map.of());
        }
        Map<String, Manifest.SealedFile> clips = new TreeMap<>();
        for (Manifest.SealedFile file : manifest.files()) {
            try {
                String path = slashed(object.folder().relativize(object.file(file)));
                clips.put(path, file);
            } catch (IOException e) {
                throw new DamagedException(MANIFEST, reason(e));
            }
        }
        return new Files(small, clips);
    }

    /** Only a record that the station signed takes the place of footage. */
    private void clearance(StoredObject object, Map<String, byte[]> small) throws DamagedException {
        for (String path : CLEARANCE) {
            small.put(path, small(object, path));
        }
        Seal seal = new Seal(
                bytes(small, CONTENT + ObjectFiles.CLEARANCE_CMS), bytes(small, CONTENT + ObjectFiles.CLEARANCE_SM2));
        try {
            var _ = SealedClearance.verify(
                    bytes(small, CONTENT + ObjectFiles.CLEARANCE), seal, bytes(small, MANIFEST), certificates);
        } catch (IOException e) {
            throw new DamagedException(CONTENT + ObjectFiles.CLEARANCE, reason(e));
        }
    }

    private Manifest manifest(Map<String, byte[]> small, RecordingSummary recording) throws DamagedException {
        try {
            Seal seal = new Seal(bytes(small, CONTENT + ObjectFiles.CMS), bytes(small, CONTENT + ObjectFiles.SM2));
            SealedManifest sealed =
                    UnverifiedManifest.parse(bytes(small, MANIFEST)).verify(seal, certificates);
            if (!sealed.digest().equals(recording.manifest())
                    || !sealed.manifest().recording().equals(recording.recording())) {
                throw new DamagedException(MANIFEST, "not the manifest that the journal names");
            }
            return sealed.manifest();
        } catch (DamagedException e) {
            throw e;
        } catch (IOException e) {
            throw new DamagedException(MANIFEST, reason(e));
        }
    }

    /** The frame is not signed; it must at least be what other people's tools accept. */
    private static void checkFrame(Map<String, byte[]> small) throws DamagedException {
        byte[] inventory = bytes(small, OcflInventory.FILE);
        byte[] sidecar = OcflInventory.sidecar(inventory);
        boolean fits = Arrays.equals(sidecar, bytes(small, OcflInventory.SIDECAR))
                && Arrays.equals(inventory, bytes(small, "v1/" + OcflInventory.FILE))
                && Arrays.equals(sidecar, bytes(small, "v1/" + OcflInventory.SIDECAR));
        if (!fits) {
            throw new DamagedException(OcflInventory.FILE, "the inventories and their side-cars do not fit together");
        }
    }

    private static byte[] bytes(Map<String, byte[]> small, String path) {
        byte[] bytes = small.get(path);
        return bytes == null ? new byte[0] : bytes;
    }

    /**
     * Reads one file of footage and compares it with what was sealed.
     *
     * @param also gets the bytes as they come; what it throws is thrown on
     */
    public void compare(StoredObject object, String path, Manifest.SealedFile sealed, Sink also, Pace pace)
            throws IOException {
        RunningDigest digest = Digests.sha256();
        ByteBuffer buffer = buffers.take();
        try (Input input = Input.open(object, path, sealed.size())) {
            for (long at = 0; at < sealed.size(); ) {
                pace.before((int) Math.min(Buffers.SIZE, sealed.size() - at));
                at += input.read(buffer, at, sealed.size());
                also.take(buffer.duplicate());
                digest.update(buffer);
            }
        } finally {
            buffers.give(buffer);
        }
        Sha256 now = Sha256.ofDigest(digest.finish());
        if (!now.equals(sealed.sha256())) {
            throw new DamagedException(path, "SHA-256 is " + now + ", sealed with " + sealed.sha256());
        }
    }

    private byte[] small(StoredObject object, String path) throws DamagedException {
        try {
            return UncachedFile.readAll(object.folder().resolve(path), MAX_SMALL_FILE, buffers);
        } catch (IOException e) {
            throw new DamagedException(path, reason(e));
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static String reason(IOException e) {
        return e instanceof NoSuchFileException ? "missing" : String.valueOf(e.getMessage());
    }

    /** A file whose failures are damage, so that they are told apart from those of whoever takes the bytes. */
    private record Input(UncachedFile file, String path) implements AutoCloseable {
        static Input open(StoredObject object, String path, long size) throws DamagedException {
            try {
                UncachedFile file = UncachedFile.open(object.folder().resolve(path));
                Input input = new Input(file, path);
                if (file.size() != size) {
                    String detail = file.size() + " bytes, sealed with " + size;
                    input.close();
                    throw new DamagedException(path, detail);
                }
                return input;
            } catch (DamagedException e) {
                throw e;
            } catch (IOException e) {
                throw new DamagedException(path, reason(e));
            }
        }

        int read(ByteBuffer buffer, long position, long limit) throws DamagedException {
            try {
                return file.read(buffer, position, limit);
            } catch (IOException e) {
                throw new DamagedException(path, "cannot be read: " + e.getMessage());
            }
        }

        @Override
        public void close() throws DamagedException {
            try {
                file.close();
            } catch (IOException e) {
                throw new DamagedException(path, reason(e));
            }
        }
    }
}
