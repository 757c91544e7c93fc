package org.evidencestation.app.cli;

import java.io.IOException;
import java.nio.file.Path;

/** There is no vault where one was to be read; its message is the place. */
final class NoVaultException extends IOException {
    private static final long serialVersionUID = 1L;

    NoVaultException(Path place) {
        super(place.toString());
    }
}
