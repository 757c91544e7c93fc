package org.evidencestation.storage.mirror;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.evidencestation.storage.copy.Pace;
import org.evidencestation.storage.durable.DurableFiles;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.seal.Sha256;
import org.evidencestation.storage.seal.StationCertificates;
import org.evidencestation.storage.vault.StoredObject;
import org.evidencestation.storage.vault.VaultLayout;

/**
 * Lets footage go from the second copy that was cleared from the vault, and only once the copy's own journal tells of it: a
 * mark in staging is made before those lines are copied, and taken away when the footage is gone.
 */
final class RetiredCopies {
    private static final String LEAVING = "leaving";
    private static final String MARK = "retire-";

    private final DurableFiles files;
    private final VaultLayout to;

    /** @param files of the mirror */
    RetiredCopies(DurableFiles files) {
        this.files = files;
        this.to = new VaultLayout(files.root());
    }

    /** Whether a name in staging is not to be tidied away. */
    static boolean marks(Path left) {
        return String.valueOf(left.getFileName()).matches(MARK + "[0-9a-f]{64}");
    }

    /** To be called before a line that says so is copied. */
    void mark(RecordingId recording) throws IOException {
        files.createFolders(to.retiring(recording));
    }

    /** What a crash left: the object that was on its way out goes on, or comes back where nothing is in its place. */
    void tidy(Path mark) throws IOException {
        Path leaving = mark.resolve(LEAVING);
        if (!Files.exists(leaving)) {
            return;
        }
        Path object = to.object(named(mark));
        if (Files.exists(object)) {
            files.deleteTree(leaving);
        } else {
            files.publish(leaving, object);
        }
    }

    private static RecordingId named(Path mark) {
        return new RecordingId(new Sha256(String.valueOf(mark.getFileName()).substring(MARK.length())));
    }

    /** To be called once the lines are copied. */
    void settle(VaultLayout vault, StationCertificates certificates, ObjectCopy copy, Pace pace) throws IOException {
        List<Path> marks;
        try (Stream<Path> left = Files.list(to.staging())) {
            marks = left.filter(RetiredCopies::marks).toList();
        }
        for (Path mark : marks) {
            StoredObject own = new StoredObject(vault.object(named(mark)));
            if (own.cleared()) {
                replace(vault, own.verified(certificates).summary(), copy, pace);
            }
            files.deleteTree(mark);
        }
    }

    private void replace(VaultLayout vault, RecordingSummary recording, ObjectCopy copy, Pace pace) throws IOException {
        Path object = to.object(recording.recording());
        if (Files.exists(object) && new StoredObject(object).cleared()) {
            return;
        }
        Path leaving = to.retiring(recording.recording()).resolve(LEAVING);
        copy.swap(vault, recording, leaving, pace);
        if (Files.exists(leaving)) {
            files.deleteTree(leaving);
        }
    }
}
