package org.evidencestation.storage.vault;

import java.io.IOException;
import java.time.Instant;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.Sm3;

/**
 * What stays in the place of footage that was cleared ({@code storage/FORMAT.md}, section 3): what it was, why it went, and
 * who said so. Signed like a manifest, and kept beside it.
 *
 * @param recording whose footage it was
 * @param manifest digest of its manifest's bytes
 * @param station that cleared it
 * @param size of the footage in bytes, sha256 and sm3 of its bytes
 * @param certificate number of the certificate of clearance
 * @param profile and profileDigest: the regulation it was cleared by
 * @param article of it
 * @param finding what was found, in the article's word
 * @param reason in a person's words; may be empty
 * @param judgedBy number of who found it, confirmedBy of the second person; never the same
 * @param clearedAt station's time
 */
public record ClearanceRecord(
        String format,
        int version,
        RecordingId recording,
        Sha256 manifest,
        String station,
        long size,
        Sha256 sha256,
        Sm3 sm3,
        String certificate,
        String profile,
        Sha256 profileDigest,
        String article,
        String finding,
        String reason,
        String judgedBy,
        Instant judgedAt,
        String confirmedBy,
        Instant confirmedAt,
        Instant clearedAt) {
    public static final String FORMAT = "org.evidencestation.clearance";
    public static final int VERSION = 1;

    /** What people and the regulation said; the rest follows from the recording. */
    public record Ground(
            String certificate,
            String profile,
            Sha256 profileDigest,
            String article,
            String finding,
            String reason,
            String judgedBy,
            Instant judgedAt,
            String confirmedBy,
            Instant confirmedAt) {}

    static ClearanceRecord of(SealedManifest sealed, String station, Ground ground, Instant now) {
        Manifest.SealedFile file = sealed.manifest().file();
        return new ClearanceRecord(
                FORMAT,
                VERSION,
                sealed.manifest().recording(),
                sealed.digest(),
                station,
                file.size(),
                file.sha256(),
                file.sm3(),
                ground.certificate(),
                ground.profile(),
                ground.profileDigest(),
                ground.article(),
                ground.finding(),
                ground.reason(),
                ground.judgedBy(),
                ground.judgedAt(),
                ground.confirmedBy(),
                ground.confirmedAt(),
                now);
    }

    byte[] bytes() {
        return VaultJson.STRICT.write(this);
    }

    /** @throws IOException if these are not the bytes of a record of a version we know, or one person did it alone */
    static ClearanceRecord parse(byte[] bytes) throws IOException {
        ClearanceRecord record = VaultJson.STRICT.read(bytes, ClearanceRecord.class);
        if (!record.format.equals(FORMAT) || record.version != VERSION) {
            throw new IOException(
                    "Not a clearance of version " + VERSION + ": " + record.format + " " + record.version);
        }
        if (record.judgedBy.isBlank() || record.confirmedBy.isBlank() || record.judgedBy.equals(record.confirmedBy)) {
            throw new IOException("A clearance has two persons, not " + record.judgedBy + " and " + record.confirmedBy);
        }
        return record;
    }

    /** Whether this is about that manifest and the footage it names. */
    boolean fits(Sha256 digest, Manifest claims) {
        return manifest.equals(digest)
                && recording.equals(claims.recording())
                && size == claims.file().size()
                && sha256.equals(claims.file().sha256())
                && sm3.equals(claims.file().sm3());
    }
}
