package org.evidencestation.app.desktop.article;

import javafx.event.Event;
import javafx.event.EventType;

/** Somebody wants to read an article. It rises from the chip to whoever can show it. */
public final class ArticleEvent extends Event {
    private static final long serialVersionUID = 1L;

    public static final EventType<ArticleEvent> OPEN = new EventType<>(Event.ANY, "OPEN_ARTICLE");

    private final String article;

    /** @param article for example {@code W14} */
    public ArticleEvent(String article) {
        super(OPEN);
        this.article = article;
    }

    public String article() {
        return article;
    }
}
