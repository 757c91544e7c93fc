package org.evidencestation.storage.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.evidencestation.storage.copy.SmallFile;
import org.evidencestation.storage.seal.Digests;
import org.evidencestation.storage.seal.RunningDigest;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.Sm3;
import org.evidencestation.storage.vault.Manifest;
import org.evidencestation.storage.vault.PartNote;

/** Checks sealed files that lie in parts: all of one if all parts are here, else no more than that its part is what was cut. */
final class PartsCheck {
    private static final int CHUNK = 1 << 20;
    private static final String NAME = ".*\\.part[0-9]+of[0-9]+\\.txt";

    private final Path files;
    private final Findings findings;
    private final List<PartNote> notes;
    private long bytes;

    private PartsCheck(Path files, Findings findings, List<PartNote> notes) {
        this.files = files;
        this.findings = findings;
        this.notes = notes;
    }

    /** @param folder of an exported recording */
    static PartsCheck of(Path folder, Findings findings) throws IOException {
        Path files = folder.resolve("files");
        List<PartNote> notes = new ArrayList<>();
        if (Files.isDirectory(files)) {
            try (Stream<Path> all = Files.list(files)) {
                for (Path each : all.filter(it -> it.getFileName().toString().matches(NAME))
                        .toList()) {
                    read(each, findings, notes);
                }
            }
        }
        notes.sort(Comparator.comparingInt(PartNote::number));
        return new PartsCheck(files, findings, notes);
    }

    private static void read(Path file, Findings findings, List<PartNote> notes) {
        try {
            PartNote note = PartNote.parse(SmallFile.read(file));
            if (file.getFileName().toString().equals(note.name() + PartNote.ENDING)) {
                notes.add(note);
            }
        } catch (IOException e) {
            findings.add(FindingCode.FILE_CHANGED, file, SmallFile.reason(e));
        }
    }

    /** Bytes that were digested. */
    long bytes() {
        return bytes;
    }

    boolean has(Manifest.SealedFile sealed) {
        return notes.stream().anyMatch(note -> note.isOf(sealed));
    }

    /** Parts and notes that belong here. */
    Stream<Path> known() {
        return notes.stream().flatMap(note -> Stream.of(part(note), files.resolve(note.name() + PartNote.ENDING)));
    }

    private Path part(PartNote note) {
        return files.resolve(note.name());
    }

    void check(Manifest.SealedFile sealed) {
        List<PartNote> mine = notes.stream().filter(note -> note.isOf(sealed)).toList();
        RunningDigest sha256 = Digests.sha256();
        RunningDigest sm3 = Digests.sm3();
        long at = 0;
        for (PartNote note : mine) {
            if (!check(note, sha256, sm3)) {
                return;
            }
            at = note.offset() == at ? at + note.bytes() : -1;
        }
        if (mine.size() == mine.getFirst().of() && at == sealed.size()) {
            boolean same = Sha256.ofDigest(sha256.finish()).equals(sealed.sha256())
                    && Sm3.ofDigest(sm3.finish()).equals(sealed.sm3());
            if (!same) {
                findings.add(FindingCode.FILE_CHANGED, files, "joined it is not what was sealed: " + sealed.path());
            }
        } else {
            String here = String.join(
                    ", ", mine.stream().map(it -> Integer.toString(it.number())).toList());
            findings.add(
                    FindingCode.ONLY_A_PART,
                    part(mine.getFirst()),
                    "part " + here + " of " + mine.getFirst().of());
        }
    }

    private boolean check(PartNote note, RunningDigest sha256, RunningDigest sm3) {
        RunningDigest own = Digests.sha256();
        try (InputStream in = Files.newInputStream(part(note))) {
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                bytes += read;
                for (RunningDigest digest : List.of(own, sha256, sm3)) {
                    digest.update(ByteBuffer.wrap(chunk, 0, read));
                }
            }
        } catch (IOException e) {
            findings.add(FindingCode.FILE_MISSING, part(note), SmallFile.reason(e));
            return false;
        }
        if (!Sha256.ofDigest(own.finish()).equals(note.digest())) {
            findings.add(FindingCode.FILE_CHANGED, part(note), "not what was cut");
            return false;
        }
        return true;
    }
}
