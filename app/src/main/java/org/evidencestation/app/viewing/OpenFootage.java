package org.evidencestation.app.viewing;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.ViewingEvent;
import org.evidencestation.storage.journal.ViewingId;
import org.evidencestation.storage.vault.Vault;

/** The one door to footage: whoever is not let in here sees no picture. Safe for several threads. */
public final class OpenFootage {
    private final Vault vault;
    private final FootageVault footage;
    private final InstantSource time;
    private final Supplier<UUID> ids;

    public OpenFootage(Vault vault, FootageVault footage, InstantSource time, Supplier<UUID> ids) {
        this.vault = vault;
        this.footage = footage;
        this.time = time;
        this.ids = ids;
    }

    /**
     * What somebody wants to look at.
     *
     * @param purpose in a person's words, never blank
     * @param grant what lets them; empty where their own role does
     * @param undertaking article whose duty of secrecy the viewer has accepted; empty where none was asked for
     */
    public record Wish(List<RecordingId> recordings, String purpose, Optional<MayView> grant, String undertaking) {
        public Wish {
            recordings = List.copyOf(recordings);
        }
    }

    /**
     * Opens a viewing, which has to be ended by {@link Viewing#end}.
     *
     * @throws IOException if the journal failed; then nothing may be shown
     */
    public Answer<Viewing> open(Session session, Wish wish) throws IOException {
        Optional<Answer.Refused<Viewing>> refused = refused(session, wish);
        if (refused.isPresent()) {
            return refused.get();
        }
        ViewingId id = new ViewingId(ids.get().toString());
        Viewer viewer = wish.grant().map(MayView::viewer).orElseGet(() -> new Viewer(session.person(), ""));
        vault.append(new ViewingEvent.ViewingBegan(
                id,
                viewer.name(),
                viewer.unit(),
                wish.purpose(),
                wish.grant().map(MayView::request).orElse(""),
                wish.undertaking(),
                wish.recordings(),
                session.person()));
        return new Answer.Done<>(new Viewing(id, session, viewer, wish, vault, footage, time));
    }

    private Optional<Answer.Refused<Viewing>> refused(Session session, Wish wish) {
        if (wish.purpose().isBlank()) {
            return no(Refusal.NO_REASON, "");
        }
        Optional<RecordingId> missing =
                wish.recordings().stream().filter(it -> !footage.holds(it)).findFirst();
        if (wish.recordings().isEmpty() || missing.isPresent()) {
            return no(
                    Refusal.UNKNOWN_RECORDING,
                    missing.map(it -> it.content().hex().substring(0, 16)).orElse(""));
        }
        for (RecordingId recording : wish.recordings()) {
            Optional<Refusal> barred = footage.barred(recording);
            if (barred.isPresent()) {
                return no(barred.get(), recording.content().hex().substring(0, 16));
            }
        }
        return wish.grant().isPresent() ? granted(session, wish, wish.grant().get()) : byRole(session);
    }

    private static Optional<Answer.Refused<Viewing>> byRole(Session session) {
        if (session.may(Right.WATCH_FOOTAGE) || session.may(Right.REVIEW_FOOTAGE)) {
            return Optional.empty();
        }
        return session.lacks(Right.WATCH_FOOTAGE).flatMap(why -> no(why, Right.WATCH_FOOTAGE.name()));
    }

    /** Who was granted it looks themself, or a visitor does under the eyes of who serves requests. */
    private Optional<Answer.Refused<Viewing>> granted(Session session, Wish wish, MayView grant) {
        if (!session.open()) {
            return no(Refusal.NOT_SIGNED_IN, "");
        }
        boolean own = !grant.person().isEmpty() && grant.person().equals(session.person());
        if (!own && !session.may(Right.SERVE_REQUESTS)) {
            return no(Refusal.NO_RIGHT, Right.SERVE_REQUESTS.name());
        }
        if (!grant.stands() || !time.instant().isBefore(grant.until())) {
            return no(Refusal.GRANT_ENDED, grant.request());
        }
        return grant.recordings().containsAll(wish.recordings())
                ? Optional.empty()
                : no(Refusal.NOT_IN_GRANT, grant.request());
    }

    private static Optional<Answer.Refused<Viewing>> no(Refusal why, String about) {
        return Optional.of(new Answer.Refused<>(why, about, ""));
    }
}
