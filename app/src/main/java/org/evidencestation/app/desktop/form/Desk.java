package org.evidencestation.app.desktop.form;

import java.io.IOException;
import org.evidencestation.app.office.Answer;

/**
 * Carries out what forms order; slow, so not on the screen's thread.
 *
 * @param <O> what is ordered
 */
@FunctionalInterface
public interface Desk<O> {
    /**
     * Does it, or says why not.
     *
     * @param by number of the person who says it
     * @throws IOException if it could not be written down; then nothing was
     */
    Answer<?> carryOut(O order, String by) throws IOException;

    /** Who says this where nobody was chosen; empty if somebody must be. */
    default String speaks(O order) {
        return "";
    }
}
