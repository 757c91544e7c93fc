package org.evidencestation.app.account;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.AccountEvent.DeedRefused;
import org.evidencestation.storage.journal.Event;
import org.jspecify.annotations.Nullable;

/** A deed of somebody who is signed in while it is checked: the first thing that speaks against it counts. */
public final class Deed {
    private final Session session;
    private final String right;
    private @Nullable Objection first;

    private Deed(Session session, String right) {
        this.session = session;
        this.right = right;
    }

    private record Objection(Refusal why, String about, String article) {}

    /** What is to be written, and what the caller gets for it; or why not. */
    public record Checked<T>(Answer<T> answer, List<Event> events) {}

    public static Deed of(Session session, Right right) {
        return new Deed(session, right.name()).forbid(session.lacks(right), session.person());
    }

    /** One that takes any of these rights. */
    public static Deed ofAny(Session session, Right usual, Right... others) {
        boolean may = session.may(usual) || Arrays.stream(others).anyMatch(session::may);
        return may ? new Deed(session, usual.name()) : of(session, usual);
    }

    /** One that takes no right, but somebody who is signed in. */
    public static Deed of(Session session) {
        return new Deed(session, "").need(session.open(), Refusal.NOT_SIGNED_IN, session.person());
    }

    public Deed forbid(Optional<Refusal> why, String about) {
        return forbid(why, about, "");
    }

    public Deed forbid(Optional<Refusal> why, String about, String article) {
        if (first == null && why.isPresent()) {
            first = new Objection(why.get(), about, article);
        }
        return this;
    }

    public Deed need(boolean holds, Refusal otherwise, String about) {
        return need(holds, otherwise, about, "");
    }

    public Deed need(boolean holds, Refusal otherwise, String about, String article) {
        return holds ? this : forbid(Optional.of(otherwise), about, article);
    }

    /** Further checks of the same kind for every deed of a desk. */
    public Deed and(UnaryOperator<Deed> checks) {
        return checks.apply(this);
    }

    public boolean refused() {
        return first != null;
    }

    public <T> Checked<T> write(T value, Event... events) {
        return write(value, List.of(events));
    }

    public <T> Checked<T> write(T value, List<? extends Event> events) {
        Objection against = first;
        return against == null ? new Checked<>(new Answer.Done<>(value), List.copyOf(events)) : refusal(against);
    }

    /** For what was refused already. */
    public <T> Checked<T> refuse() {
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
