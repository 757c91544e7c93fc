package org.evidencestation.devices.mtp.responder;

import java.time.LocalDateTime;
import java.util.Optional;
import org.evidencestation.devices.simulated.ClipContent;

/**
 * A file or a folder of a storage.
 *
 * @param parent handle of the folder it is in, 0 in the root
 * @param content empty for a folder
 */
record Node(int handle, int storage, int parent, String name, Optional<ClipContent> content, LocalDateTime modified) {
    long size() {
        return content.map(ClipContent::size).orElse(0L);
    }

    Node with(ClipContent changed, LocalDateTime when) {
        return new Node(handle, storage, parent, name, Optional.of(changed), when);
    }
}
