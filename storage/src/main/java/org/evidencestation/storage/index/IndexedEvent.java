package org.evidencestation.storage.index;

import java.time.Instant;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.seal.Sha256;

/** A journal line that concerns something that was asked for. */
public record IndexedEvent(long number, Instant at, Event event, Sha256 head) {}
