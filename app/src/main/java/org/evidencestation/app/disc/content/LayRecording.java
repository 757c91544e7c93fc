package org.evidencestation.app.disc.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evidencestation.app.disc.burner.DiscFile;
import org.evidencestation.storage.journal.JournalProof;
import org.evidencestation.storage.vault.ExportedRecording;
import org.evidencestation.storage.vault.Manifest;
import org.evidencestation.storage.vault.SealedManifest;
import org.evidencestation.storage.vault.StoredObject;

/** Lays one recording into a bag: what is small is written, footage is only pointed at. */
final class LayRecording {
    static final String FOLDER = "data/recordings/";

    private final SealedFootage footage;
    private final WorkFolder work;

    LayRecording(SealedFootage footage, WorkFolder work) {
        this.footage = footage;
        this.work = work;
    }

    /**
     * @throws IOException if it is not what the journal says, or a file of it is not there with its size
     */
    LaidRecording lay(DiscRecording recording, JournalProof proof, Stills stills) throws IOException {
        String folder = "%s%02d_%s".formatted(FOLDER, recording.order(), recording.code());
        StoredObject object = footage.object(recording.summary().recording());
        SealedManifest sealed = ExportedRecording.writeWithoutFiles(
                object, footage.certificates(), Optional.of(proof), work.root().resolve(folder));
        if (!sealed.digest().equals(recording.summary().manifest())) {
            throw new IOException("Not the manifest that the journal tells of: " + object.folder());
        }
        List<LaidFile> files = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Manifest.SealedFile file : sealed.manifest().files()) {
            files.add(lay(object, file, recording, folder, taken));
        }
        files.addAll(work.files(folder));
        Path film = object.file(sealed.manifest().file());
        return new LaidRecording(
                recording,
                folder,
                sealed,
                Optional.of(proof),
                files,
                stills.of(recording.summary().recording().content().hex(), film));
    }

    private LaidFile lay(
            StoredObject object, Manifest.SealedFile sealed, DiscRecording recording, String folder, Set<String> taken)
            throws IOException {
        Path source = object.file(sealed);
        if (!Files.isRegularFile(source) || Files.size(source) != sealed.size()) {
            throw new IOException("Not there, or not as long as it was sealed: " + source);
        }
        boolean first = taken.isEmpty();
        boolean fits = taken.add(DiscName.folded(sealed.path()))
                && Stream.of(sealed.path().split("/")).allMatch(DiscName::fits);
        Optional<DiscRecording.Part> part = first ? recording.part() : Optional.empty();
        if (part.isEmpty() && fits) {
            return new LaidFile(new DiscFile(folder + "/" + sealed.path(), source, 0, sealed.size()), sealed.sha256());
        }
        PartOfFile piece = part.map(it -> PartOfFile.of(sealed, it)).orElseGet(() -> PartOfFile.whole(sealed));
        LaidFile laid = piece.lay(folder + "/files/", source);
        var _ = work.write(laid.file().path() + ".txt", piece.note(laid.digest()));
        return laid;
    }
}
