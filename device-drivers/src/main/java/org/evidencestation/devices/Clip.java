package org.evidencestation.devices;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One regular file on a recorder, as a listing saw it.
 *
 * @param id the driver's own handle, opaque to everybody else, unique within a listing and the same in the next listing
 *     if nothing changed
 * @param path for people and manifests: slash-separated, relative to the card's root
 * @param size in bytes
 * @param modified the recorder's wall time without zone, as text the card carries
 * @param claims what name and folder say; never trusted
 */
public record Clip(String id, String path, long size, Optional<LocalDateTime> modified, ClipClaims claims) {
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
