package org.evidencestation.app.desktop.player;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.media.ContactSheets;
import org.evidencestation.app.media.Frames;
import org.evidencestation.app.media.Picture;
import org.evidencestation.app.media.UnplayableException;
import org.evidencestation.app.media.Way;
import org.evidencestation.app.viewing.Fixity;
import org.evidencestation.app.viewing.Reel;
import org.evidencestation.app.viewing.Strip;
import org.evidencestation.app.viewing.Viewer;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.ViewingEvent.ViewingEnded;

/**
 * Footage that was opened for somebody. Every call but those that only look something up may take long and is made off the
 * screen's thread.
 */
public interface Showing {
    Viewer viewer();

    /** Number of the request that grants it. */
    Optional<String> request();

    /** When what was granted ends. */
    Optional<Instant> until();

    /** Whether anything may still be shown. */
    boolean lasts();

    /** The recordings it was opened for. */
    Strip strip();

    Reel reel(RecordingId recording) throws IOException, UnplayableException;

    /** A file that the toolkit opens: the original, or a temporary one that is gone when this ends. */
    Path playable(Reel reel, Way way) throws IOException, UnplayableException;

    Frames frames(Reel reel, Duration from, double perSecond) throws IOException, UnplayableException;

    /** The picture at a position; of what is only heard, how loud it is from beginning to end. */
    Optional<Picture> still(Reel reel, Duration at) throws IOException, UnplayableException;

    /** Where the next picture lies, or the one before. */
    Optional<Duration> step(Reel reel, Duration at, boolean forward) throws IOException, UnplayableException;

    /** Twelve stills, or fewer, each with its position; made anew where they are not there yet. */
    List<ContactSheets.Still> sheet(RecordingId recording) throws IOException;

    /** Reads every byte. */
    Fixity prove(RecordingId recording) throws IOException;

    void mark(RecordingId recording, Duration at, String word) throws IOException;

    /** Proves everything again, writes down the end, deletes what was temporary. */
    Optional<ViewingEnded> end(String reason) throws IOException;
}
