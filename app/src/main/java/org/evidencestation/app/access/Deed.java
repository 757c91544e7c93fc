package org.evidencestation.app.access;

import java.util.List;
import java.util.Optional;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.AccountEvent.DeedRefused;
import org.evidencestation.storage.journal.Event;
import org.jspecify.annotations.Nullable;

/** A deed at the counter while it is checked: the first thing that speaks against it counts. */
final class Deed {
    private final Session session;
    private final String right;
    private @Nullable Objection first;

    private Deed(Session session, String right) {
        this.session = session;
        this.right = right;
    }

    private record Objection(Refusal why, String about, String article) {}

    /** What is to be written, and what the caller gets for it; or why not. */
    record Checked<T>(Answer<T> answer, List<Event> events) {}

    static Deed of(Session session, Right right) {
        return new Deed(session, right.name()).forbid(session.lacks(right), session.person());
    }

    /** One that takes no right, but somebody who is signed in. */
    static Deed of(Session session) {
        return new Deed(session, "").need(session.open(), Refusal.NOT_SIGNED_IN, session.person());
    }

    Deed forbid(Optional<Refusal> why, String about) {
        return forbid(why, about, "");
    }

    Deed forbid(Optional<Refusal> why, String about, String article) {
        if (first == null && why.isPresent()) {
            first = new Objection(why.get(), about, article);
        }
        return this;
    }

    Deed need(boolean holds, Refusal otherwise, String about) {
        return need(holds, otherwise, about, "");
    }

    Deed need(boolean holds, Refusal otherwise, String about, String article) {
        return holds ? this : forbid(Optional.of(otherwise), about, article);
    }

    /** A request that is there, and that something can still be done with. */
    Deed open(Optional<AccessRequest> request) {
        return need(request.isPresent(), Refusal.UNKNOWN_REQUEST, "")
                .need(request.filter(it -> !it.ended()).isPresent(), Refusal.REQUEST_ENDED, row(request));
    }

    /** Nobody changed what is asked since it was looked at. */
    Deed unchanged(Optional<AccessRequest> request, long asOf) {
        return need(request.filter(it -> it.asOf() == asOf).isPresent(), Refusal.REQUEST_CHANGED, row(request));
    }

    private static String row(Optional<AccessRequest> request) {
        return request.map(it -> Long.toString(it.row())).orElse("");
    }

    boolean refused() {
        return first != null;
    }

    <T> Checked<T> write(T value, Event... events) {
        return write(value, List.of(events));
    }

    <T> Checked<T> write(T value, List<Event> events) {
        Objection against = first;
        return against == null ? new Checked<>(new Answer.Done<>(value), List.copyOf(events)) : refusal(against);
    }

    /** For what was refused already. */
    <T> Checked<T> refuse() {
        Objection against = first;
        if (against == null) {
            throw new IllegalStateException("nothing speaks against it");
        }
        return refusal(against);
    }

    private <T> Checked<T> refusal(Objection against) {
        return new Checked<>(new Answer.Refused<>(against.why(), against.about(), against.article()), noted(against));
    }

    /** Somebody who wants to do what they may not is remembered; a slip is not. */
    private List<Event> noted(Objection against) {
        boolean attempt = against.why() == Refusal.NO_RIGHT
                || against.why() == Refusal.SAME_PERSON
                || against.why() == Refusal.WRONG_ROLE;
        return attempt
                ? List.of(new DeedRefused(
                        session.person(), right, against.why().name(), against.about(), session.person()))
                : List.of();
    }
}
