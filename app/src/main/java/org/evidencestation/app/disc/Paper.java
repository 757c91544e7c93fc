package org.evidencestation.app.disc;

import java.util.Arrays;
import java.util.Optional;

/** The papers that go with a disc. The names are those of the journal. */
public enum Paper {
    /** The explanation sheet, for the file. */
    SHEET,
    /** Round, on the disc. */
    LABEL,
    /** Round the disc. */
    SLEEVE,
    /** For whatever it is kept in. */
    STICKER;

    static Optional<Paper> of(String name) {
        return Arrays.stream(values()).filter(it -> it.name().equals(name)).findFirst();
    }
}
