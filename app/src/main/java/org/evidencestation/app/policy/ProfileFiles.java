package org.evidencestation.app.policy;

import java.io.IOException;
import java.util.Optional;

/** Where profile files are found by their id. */
@FunctionalInterface
public interface ProfileFiles {
    /** No files: a profile that stands alone needs none. */
    ProfileFiles NONE = id -> Optional.empty();

    /** @return the bytes of {@code id.json}; empty if there is none */
    Optional<byte[]> bytes(String id) throws IOException;
}
