package org.evidencestation.app.desktop.listing;

import javafx.event.Event;
import javafx.event.EventType;

/** Somebody wants what could not be read to be read again. It rises from the list to whoever knows how its screen is read. */
public final class AgainEvent extends Event {
    private static final long serialVersionUID = 1L;

    public static final EventType<AgainEvent> READ = new EventType<>(Event.ANY, "READ_AGAIN");

    AgainEvent() {
        super(READ);
    }
}
