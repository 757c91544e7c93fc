package org.evidencestation.app.viewing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.account.Session;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.ViewingEvent;
import org.evidencestation.storage.journal.ViewingEvent.Proof;
import org.evidencestation.storage.journal.ViewingEvent.ViewingEnded;
import org.evidencestation.storage.journal.ViewingId;
import org.evidencestation.storage.vault.Vault;

/**
 * Footage that is open to somebody, until it is ended. Everything is written down before it is shown. Safe for several
 * threads; reading goes on while others ask.
 */
public final class Viewing {
    private final ViewingId id;
    private final Session session;
    private final Viewer viewer;
    private final OpenFootage.Wish wish;
    private final Vault vault;
    private final FootageVault footage;
    private final InstantSource time;
    private final Map<RecordingId, String> before = new LinkedHashMap<>();
    private boolean ended;

    Viewing(
            ViewingId id,
            Session session,
            Viewer viewer,
            OpenFootage.Wish wish,
            Vault vault,
            FootageVault footage,
            InstantSource time) {
        this.id = id;
        this.session = session;
        this.viewer = viewer;
        this.wish = wish;
        this.vault = vault;
        this.footage = footage;
        this.time = time;
    }

    public ViewingId id() {
        return id;
    }

    public Viewer viewer() {
        return viewer;
    }

    public List<RecordingId> recordings() {
        return wish.recordings();
    }

    /** Number of the request that grants it; empty if none had to. */
    public Optional<String> request() {
        return wish.grant().map(MayView::request);
    }

    /** When what was granted ends. */
    public Optional<Instant> until() {
        return wish.grant().map(MayView::until);
    }

    /** Whether anything may still be shown. */
    public synchronized boolean lasts() {
        return !ended
                && session.open()
                && wish.grant()
                        .map(it -> it.stands() && time.instant().isBefore(it.until()))
                        .orElse(true);
    }

    /**
     * The file of one of its recordings, to be shown and nothing else; that it was is in the journal by then.
     *
     * @throws IllegalStateException if it does not last, or was not opened for this recording: a mistake of the caller
     */
    public Path show(RecordingId recording) throws IOException {
        synchronized (this) {
            require(recording);
            if (footage.barred(recording).isPresent()) {
                throw new IOException("Not to be shown any more: " + recording);
            }
            if (!before.containsKey(recording)) {
                vault.append(new ViewingEvent.FootagePlayed(id, recording, session.person()));
                before.put(recording, Proof.UNREAD);
            }
        }
        return footage.content(recording);
    }

    /** Proves a recording that is shown; what comes out is written down when the viewing ends. */
    public Fixity prove(RecordingId recording) throws IOException {
        Fixity found = footage.prove(recording);
        synchronized (this) {
            before.computeIfPresent(recording, (same, known) -> word(found));
        }
        return found;
    }

    /** @param word of the viewer's; may be empty */
    public synchronized void mark(RecordingId recording, Duration at, String word) throws IOException {
        require(recording);
        vault.append(new ViewingEvent.MomentMarked(id, recording, at.toSeconds(), word, session.person()));
    }

    private void require(RecordingId recording) {
        if (!lasts() || !wish.recordings().contains(recording)) {
            throw new IllegalStateException("Not open for " + recording);
        }
    }

    /**
     * Proves once more everything that was shown, and writes down the end; a second call does nothing. Takes as long as
     * reading the recordings does.
     *
     * @param reason as of {@link ViewingEnded}
     * @return what was written, empty if it had ended
     */
    public Optional<ViewingEnded> end(String reason) throws IOException {
        Map<RecordingId, String> shown;
        synchronized (this) {
            if (ended) {
                return Optional.empty();
            }
            ended = true;
            shown = new LinkedHashMap<>(before);
        }
        List<Proof> proofs = new java.util.ArrayList<>();
        for (Map.Entry<RecordingId, String> each : shown.entrySet()) {
            proofs.add(new Proof(each.getKey(), each.getValue(), after(each.getKey())));
        }
        ViewingEnded end = new ViewingEnded(id, reason, proofs, session.person());
        vault.append(end);
        return Optional.of(end);
    }

    /** A difference is a finding of its own, wherever it is seen. */
    private String after(RecordingId recording) throws IOException {
        try {
            Fixity found = footage.prove(recording);
            if (found instanceof Fixity.Broken(var _, var findings)) {
                vault.append(
                        new Event.FixityFailed(Event.FixityProven.VAULT, recording, "", String.join("; ", findings)));
            }
            return word(found);
        } catch (java.nio.file.NoSuchFileException e) {
            vault.append(
                    new Event.FixityFailed(Event.FixityProven.VAULT, recording, "", String.valueOf(e.getMessage())));
            return Proof.BROKEN;
        }
    }

    private static String word(Fixity found) {
        return switch (found) {
            case Fixity.Intact _ -> Proof.INTACT;
            case Fixity.Broken _ -> Proof.BROKEN;
        };
    }
}
