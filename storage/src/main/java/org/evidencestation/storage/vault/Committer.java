package org.evidencestation.storage.vault;

import java.io.IOException;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;

/** Makes one event durable and tells whoever listens. */
@FunctionalInterface
interface Committer {
    Entry append(Event event) throws IOException;
}
