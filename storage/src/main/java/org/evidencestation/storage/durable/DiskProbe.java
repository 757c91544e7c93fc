package org.evidencestation.storage.durable;

import java.io.IOException;

/** Told of every operation before it happens; by throwing it makes that operation fail. */
@FunctionalInterface
public interface DiskProbe {
    DiskProbe NONE = operation -> {};

    void before(DiskOperation operation) throws IOException;
}
