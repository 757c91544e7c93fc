package org.evidencestation.storage.fuzz;

import java.io.IOException;
import java.util.List;

/**
 * Something that reads bytes it must not trust.
 *
 * @param samples good ones to start from, at least one
 */
record Target(String name, List<byte[]> samples, Reader reader) {
    Target {
        samples = List.copyOf(samples);
    }

    /** Answers, or refuses with an {@link IOException}; anything else is a fault. */
    interface Reader {
        void read(byte[] bytes) throws IOException;
    }

    @Override
    public String toString() {
        return name;
    }
}
