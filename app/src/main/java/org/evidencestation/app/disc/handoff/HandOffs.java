package org.evidencestation.app.disc.handoff;

import java.util.function.Function;

/** The hand-offs of a running station. */
public record HandOffs(HandOffBook book, HandOver deeds, WriteHandOff writing) {
    /** Answers from everything that was committed. */
    public <T> T ask(Function<HandOffLedger, T> question) {
        return book.ask(question);
    }
}
