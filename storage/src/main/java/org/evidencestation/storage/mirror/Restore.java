package org.evidencestation.storage.mirror;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.evidencestation.storage.copy.Buffers;
import org.evidencestation.storage.copy.Pace;
import org.evidencestation.storage.copy.SmallFile;
import org.evidencestation.storage.copy.UncachedFile;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.journal.BrokenJournalException;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Journal;
import org.evidencestation.storage.journal.JournalCopy;
import org.evidencestation.storage.journal.JournalReader;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.seal.Seal;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationCertificates;
import org.evidencestation.storage.vault.DamagedException;
import org.evidencestation.storage.vault.ObjectProof;
import org.evidencestation.storage.vault.VaultLayout;

/**
 * Rebuilds a vault from its second copy, checking everything on the way. The mirror is only read. {@code vault.json} comes
 * last, so that what is not finished was never a vault; the same call goes on with it.
 */
public final class Restore {
    private static final int LONGEST = 1 << 20;

    private final Path mirror;
    private final DurableFiles files;
    private final VaultLayout to;
    private final Buffers buffers = new Buffers();
    private final List<String> flaws = new ArrayList<>();
    private final Set<RecordingId> damaged = new HashSet<>();
    private long recordings;
    private long bytes;

    /** @param target a folder that is missing, empty, or holds what an earlier try left */
    public Restore(Path mirror, DurableFiles target) {
        this.mirror = mirror.toAbsolutePath().normalize();
        this.files = target;
        this.to = new VaultLayout(target.root());
    }

    /**
     * What came back.
     *
     * @param position of the journal
     * @param recordings and bytes of footage
     * @param flaws what did not, in English, for the expert; empty if all did
     */
    public record Result(String place, Journal.Position position, long recordings, long bytes, List<String> flaws) {
        public Result {
            flaws = List.copyOf(flaws);
        }
    }

    /**
     * Runs to the end; damaged recordings are told and left out.
     *
     * @throws DamagedException if the mirror's {@code vault.json} is not what the station signed: then nothing can be checked
     * @throws IOException if a disk fails, the folder is no mirror, or the target holds something else
     */
    public Result run(StationCertificates trusted, Consumer<Progress> monitor, Pace pace) throws IOException {
        MirrorDescription description = MirrorDescription.read(mirror, buffers);
        Sha256 origin = origin(description, trusted);
        claim(description);
        SmallCopy small = new SmallCopy(mirror, files, buffers);
        small.copy(small.frame());
        small.copy(small.profiles());
        small.copy(small.papers());
        small.damagedProfiles().forEach(path -> flaws.add(path + ": has other bytes than its name says"));
        small.damagedPapers().forEach(path -> flaws.add(path + ": has other bytes than its name says"));
        Journal.Position end = objects(origin, new ObjectProof(trusted, buffers), monitor, pace);
        JournalCopy journal = JournalCopy.open(files, origin, buffers);
        journal.follow(new VaultLayout(mirror).journal(), end);
        small.copy(small.list("journal/torn"));
        small.copy(small.checkpoints(end.size()));
        new Strays(mirror, files, trusted, buffers).restore(damaged, pace);
        small.copy(List.of("vault.json"));
        files.delete(to.restoring());
        files.syncFolder(to.root());
        return new Result(description.place(), journal.position(), recordings, bytes, flaws);
    }

    /** The certificates a mirror brings with it, for who has none from elsewhere. */
    public static StationCertificates certificates(Path mirror) throws IOException {
        Path folder = new VaultLayout(mirror).certificates();
        return StationCertificates.parse(
                text(folder.resolve("station-ecdsa.pem")), text(folder.resolve("station-sm2.pem")));
    }

    private static String text(Path file) throws IOException {
        return new String(SmallFile.read(file), StandardCharsets.US_ASCII);
    }

    private Sha256 origin(MirrorDescription description, StationCertificates trusted) throws IOException {
        byte[] vault = read("vault.json");
        Seal seal = new Seal(read("vault.json.p7s"), read("vault.json.sm2.sig"));
        Sha256 origin = Sha256.of(vault);
        if (!origin.equals(description.vault()) || !trusted.check(vault, seal).isEmpty()) {
            throw new DamagedException("vault.json", "not what the station signed");
        }
        return origin;
    }

    private byte[] read(String path) throws DamagedException {
        try {
            return UncachedFile.readAll(mirror.resolve(path), LONGEST, buffers);
        } catch (IOException e) {
            throw new DamagedException(path, String.valueOf(e.getMessage()));
        }
    }

    private void claim(MirrorDescription description) throws IOException {
        if (Files.exists(to.restoring())) {
            return;
        }
        if (Files.exists(to.root())) {
            try (Stream<Path> children = Files.list(to.root())) {
                if (children.findAny().isPresent()) {
                    throw new MirrorRefusedException(MirrorRefusedException.Reason.NOT_EMPTY, to.root());
                }
            }
        }
        files.createFolders(to.root());
        files.write(to.restoring(), description.bytes());
        files.syncFolder(to.root());
    }

    /** @return how far the mirror's journal is whole */
    private Journal.Position objects(Sha256 origin, ObjectProof proof, Consumer<Progress> monitor, Pace pace)
            throws IOException {
        files.createFolders(to.staging());
        ObjectCopy copy = new ObjectCopy(files, proof);
        Last last = new Last(new Journal.Position(0, origin));
        try {
            SealedLines.walk(
                    reader -> JournalReader.read(new VaultLayout(mirror).journal(), origin, 0, reader), entry -> {
                        last.position = new Journal.Position(entry.number(), entry.head());
                        take(entry, copy, pace);
                        monitor.accept(new Progress(entry.number(), entry.number(), recordings, bytes));
                    });
        } catch (BrokenJournalException e) {
            flaws.add("journal: " + e.getMessage());
        }
        return last.position;
    }

    private static final class Last {
        Journal.Position position;

        Last(Journal.Position position) {
            this.position = position;
        }
    }

    private void take(Entry entry, ObjectCopy copy, Pace pace) throws IOException {
        RecordingSummary recording = SealedLines.recording(entry).orElse(null);
        if (recording == null) {
            return;
        }
        try {
            // What an earlier try has published was read back by it.
            bytes += Files.exists(to.object(recording.recording()))
                    ? recording.size()
                    : copy.run(new VaultLayout(mirror), recording, pace);
            recordings++;
        } catch (DamagedException e) {
            MirrorDescription.read(mirror, buffers);
            damaged.add(recording.recording());
            flaws.add(recording.recording() + " " + e.path() + ": " + e.detail());
        }
    }
}
