package org.evidencestation.app.duty;

import java.util.List;
import java.util.Optional;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.Event;
import org.jspecify.annotations.Nullable;

/** A wish while it is checked: the first thing that speaks against it counts. */
final class Wish {
    private final DutyLedger ledger;
    private @Nullable Objection first;

    private Wish(DutyLedger ledger) {
        this.ledger = ledger;
    }

    private record Objection(Refusal why, String about, String article) {}

    /** What is to be written, and what the caller gets for it; or why not. */
    record Checked<T>(Answer<T> answer, List<Event> events) {}

    /** @param by number of who wishes it */
    static Wish of(DutyLedger ledger, String by) {
        Wish wish = new Wish(ledger);
        return wish.need(!by.isBlank() && ledger.people().maySpeak(by), Refusal.UNKNOWN_SPEAKER, by);
    }

    Wish need(boolean holds, Refusal otherwise, String about) {
        return need(holds, otherwise, about, "");
    }

    Wish need(boolean holds, Refusal otherwise, String about, String article) {
        if (first == null && !holds) {
            first = new Objection(otherwise, about, article);
        }
        return this;
    }

    Wish person(String number) {
        return need(ledger.people().find(number).isPresent(), Refusal.UNKNOWN_PERSON, number);
    }

    <T> Checked<T> write(T value, Event... events) {
        Objection against = first;
        return against == null
                ? new Checked<>(new Answer.Done<>(value), List.of(events))
                : new Checked<>(new Answer.Refused<>(against.why(), against.about(), against.article()), List.of());
    }

    /** An operation that still stands. */
    Wish operation(Optional<Operation> operation, String about) {
        return need(operation.isPresent(), Refusal.UNKNOWN_OPERATION, about)
                .need(operation.filter(it -> !it.withdrawn()).isPresent(), Refusal.WITHDRAWN, about);
    }
}
