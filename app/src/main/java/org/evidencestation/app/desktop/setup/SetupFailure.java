package org.evidencestation.app.desktop.setup;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import org.evidencestation.app.custody.SpaceGate;
import org.evidencestation.storage.mirror.MirrorRefusedException;
import org.evidencestation.storage.vault.VaultLockedException;

/** Why the station could not be made; each has four lines of words. */
public enum SetupFailure {
    /** Somebody made settings meanwhile. */
    SETTINGS,
    /** Another station has the vault open. */
    LOCKED,
    DENIED,
    FULL,
    /** The folder cannot be the second copy of this vault. */
    COPY,
    /** One of the two people is refused. */
    PEOPLE,
    OTHER;

    static SetupFailure of(Exception failure) {
        return switch (failure) {
            case FileAlreadyExistsException _ -> SETTINGS;
            case VaultLockedException _ -> LOCKED;
            case AccessDeniedException _ -> DENIED;
            case MirrorRefusedException _ -> COPY;
            case java.io.IOException e when SpaceGate.isNoRoom(e) -> FULL;
            default -> OTHER;
        };
    }
}
