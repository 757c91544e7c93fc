package org.evidencestation.storage.vault;

import java.io.IOException;

/** Another process is writing to this vault. */
public final class VaultLockedException extends IOException {
    private static final long serialVersionUID = 1L;

    public VaultLockedException(String holder) {
        super(holder);
    }
}
