package org.evidencestation.storage.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.evidencestation.storage.copy.SmallFile;
import org.evidencestation.storage.seal.Digests;
import org.evidencestation.storage.seal.RunningDigest;
import org.evidencestation.storage.seal.Seal;
import org.evidencestation.storage.seal.StationCertificates;
import org.evidencestation.storage.vault.Manifest;
import org.evidencestation.storage.vault.NotGenuineException;
import org.evidencestation.storage.vault.SealedClearance;
import org.evidencestation.storage.vault.SealedManifest;
import org.evidencestation.storage.vault.StoredObject;
import org.evidencestation.storage.vault.UnverifiedManifest;

/** Checks a sealed recording where it lies, in an object or exported: its manifest, then all it must hold by that manifest. */
final class ContentCheck {
    private static final int CHUNK = 1024 * 1024;

    private final StationCertificates certificates;
    private final ContentDepth depth;
    private final Findings findings;
    private final BooleanSupplier cancelled;
    private final AtomicLong bytes = new AtomicLong();

    ContentCheck(StationCertificates certificates, ContentDepth depth, Findings findings, BooleanSupplier cancelled) {
        this.certificates = certificates;
        this.depth = depth;
        this.findings = findings;
        this.cancelled = cancelled;
    }

    /** Bytes of content digested so far. */
    long bytes() {
        return bytes.get();
    }

    /** @param content the folder that holds {@code manifest.json} */
    Optional<SealedManifest> manifest(Path content) {
        Path file = content.resolve("manifest.json");
        UnverifiedManifest read;
        try {
            read = UnverifiedManifest.parse(SmallFile.read(file));
        } catch (IOException e) {
            findings.add(FindingCode.MANIFEST_UNREADABLE, file, SmallFile.reason(e));
            return Optional.empty();
        }
        Seal seal = new Seal(
                SmallFile.readOrNothing(content.resolve("manifest.p7s")),
                SmallFile.readOrNothing(content.resolve("manifest.sm2.sig")));
        try {
            return Optional.of(read.verify(seal, certificates));
        } catch (NotGenuineException e) {
            findings.add(FindingCode.MANIFEST_NOT_GENUINE, file, e.flaws().toString());
            return Optional.empty();
        }
    }

    /** What is in the place of the footage, if that is genuine; empty also where the footage should be there. */
    Optional<SealedClearance> clearance(StoredObject object) {
        try {
            return object.clearance(certificates);
        } catch (IOException e) {
            findings.add(
                    FindingCode.CLEARANCE_NOT_GENUINE, object.content().resolve("clearance.json"), SmallFile.reason(e));
            return Optional.empty();
        }
    }

    void files(Path content, Manifest manifest) throws IOException {
        for (Manifest.SealedFile file : manifest.files()) {
            check(content, file);
        }
    }

    void check(Path content, Manifest.SealedFile sealed) throws IOException {
        Path file = content.resolve(sealed.path());
        if (!SmallFile.isFile(file)) {
            findings.add(FindingCode.FILE_MISSING, file, "not there as a file");
            return;
        }
        long size = Files.size(file);
        if (size != sealed.size()) {
            findings.add(FindingCode.FILE_CHANGED, file, size + " bytes, sealed with " + sealed.size());
            return;
        }
        try {
            Digest sha256 =
                    new Digest("SHA-256", Digests.sha256(), sealed.sha256().hex());
            Digest sm3 = new Digest("SM3", Digests.sm3(), sealed.sm3().hex());
            List<Digest> digests = depth == ContentDepth.SHA256 ? List.of(sha256) : List.of(sha256, sm3);
            read(file, digests);
            if (!cancelled.getAsBoolean()) {
                List<String> other =
                        digests.stream().flatMap(each -> each.other().stream()).toList();
                if (!other.isEmpty()) {
                    findings.add(FindingCode.FILE_CHANGED, file, String.join(", ", other));
                }
            }
        } catch (IOException e) {
            findings.add(FindingCode.DISK_ERROR, file, SmallFile.reason(e));
        }
    }

    private void read(Path file, List<Digest> digests) throws IOException {
        ByteBuffer chunk = ByteBuffer.wrap(new byte[Math.clamp(Files.size(file), 1, CHUNK)]);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            while (!cancelled.getAsBoolean() && channel.read(chunk.clear()) >= 0) {
                bytes.addAndGet(chunk.position());
                chunk.flip();
                digests.forEach(digest -> digest.running.update(chunk.duplicate()));
            }
        }
    }

    /** @param sealed lower-case hex */
    private record Digest(String name, RunningDigest running, String sealed) {
        /** What it is now, if that is something else. */
        Optional<String> other() {
            String now = HexFormat.of().formatHex(running.finish());
            return now.equals(sealed) ? Optional.empty() : Optional.of(name + " is " + now);
        }
    }
}
