package org.evidencestation.app.doctor;

import java.io.IOException;

/** Looks at one thing. */
@FunctionalInterface
interface Examination {
    /** @throws IOException if it could not be looked at */
    Check look() throws IOException;
}
