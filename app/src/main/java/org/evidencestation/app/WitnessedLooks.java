package org.evidencestation.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.desktop.listing.Papers;
import org.evidencestation.app.desktop.recordings.Archive;
import org.evidencestation.app.desktop.recordings.Circumstances;
import org.evidencestation.app.desktop.recordings.SealFacts;
import org.evidencestation.app.desktop.recordings.Verification;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.index.RecordingRow;
import org.evidencestation.storage.index.RecordingSearch;
import org.evidencestation.storage.journal.AccountEvent.Looked;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;

/** What somebody looks at and takes away is a line of the journal: first the line, then the look. */
final class WitnessedLooks {
    private final Station station;
    private final Supplier<Optional<Session>> signedIn;

    /** @param signedIn who uses the station now; nobody's looks are not written down */
    WitnessedLooks(Station station, Supplier<Optional<Session>> signedIn) {
        this.station = station;
        this.signedIn = signedIn;
    }

    private void write(String what, String about) throws IOException {
        Optional<Session> who = signedIn.get();
        if (who.isPresent()) {
            station.vault().append(new Looked(what, about, who.get().person()));
        }
    }

    /** The same archive; opening a recording's details is written down. */
    Archive archive(Archive archive) {
        return new Archive() {
            @Override
            public List<RecordingRow> search(RecordingSearch search) {
                return archive.search(search);
            }

            @Override
            public List<IndexedEvent> history(RecordingId recording) {
                try {
                    write(Looked.RECORDING, recording.toString());
                } catch (IOException e) {
                    throw new UncheckedIOException("What cannot be written down is not shown", e);
                }
                return archive.history(recording);
            }

            @Override
            public List<IndexedEvent> clock(String recorder) {
                return archive.clock(recorder);
            }

            @Override
            public Circumstances circumstances(RecordingRow row, List<IndexedEvent> history) {
                return archive.circumstances(row, history);
            }

            @Override
            public SealFacts seal(RecordingRow row) throws IOException {
                return archive.seal(row);
            }

            @Override
            public Verification verify(RecordingRow row) throws IOException {
                return archive.verify(row);
            }
        };
    }

    /** The same papers; what was saved or printed is written down with the digest of the file. */
    Papers papers(Papers papers) {
        return (Listing listing, Papers.Format format, Path file) -> {
            papers.save(listing, format, file);
            String digest = Sha256.of(Files.readAllBytes(file)).hex();
            write(Looked.PAPER, format + " " + listing.title() + " " + digest);
        };
    }
}
