package org.evidencestation.storage.vault;

import java.io.IOException;
import java.util.List;
import org.evidencestation.storage.journal.Entry;
import org.evidencestation.storage.journal.Event;

/** Makes events durable, all or none, and tells whoever listens. */
@FunctionalInterface
interface Committer {
    List<Entry> append(List<? extends Event> events) throws IOException;
}
