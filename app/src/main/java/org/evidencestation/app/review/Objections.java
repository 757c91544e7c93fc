package org.evidencestation.app.review;

import java.util.Optional;
import java.util.Set;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Separation;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.jspecify.annotations.Nullable;

/** What speaks against a wish; the first thing counts. */
final class Objections {
    private Answer.@Nullable Refused<?> first;

    /** Whoever wishes it is signed in and may do one of these. */
    static Objections of(Session session, Right... rights) {
        Objections all = new Objections();
        for (Right right : rights) {
            if (session.may(right)) {
                return all;
            }
        }
        all.refuse(session.lacks(rights[0]).orElse(Refusal.NO_RIGHT), session.person(), "");
        return all;
    }

    Objections need(boolean holds, Refusal otherwise, String about) {
        return need(holds, otherwise, about, "");
    }

    Objections need(boolean holds, Refusal otherwise, String about, String article) {
        if (!holds) {
            refuse(otherwise, about, article);
        }
        return this;
    }

    /** Nobody judges what they had a hand in. */
    Objections apart(Set<String> hands, String decides) {
        Optional<Refusal> why = Separation.between(hands, decides);
        return need(why.isEmpty(), why.orElse(Refusal.SAME_PERSON), decides);
    }

    private void refuse(Refusal why, String about, String article) {
        if (first == null) {
            first = new Answer.Refused<>(why, about, article);
        }
    }

    boolean none() {
        return first == null;
    }

    /** @throws IllegalStateException if nothing speaks against it */
    <T> Answer<T> refused() {
        Answer.Refused<?> against = first;
        if (against == null) {
            throw new IllegalStateException("Nothing speaks against it");
        }
        return new Answer.Refused<>(against.why(), against.about(), against.article());
    }
}
