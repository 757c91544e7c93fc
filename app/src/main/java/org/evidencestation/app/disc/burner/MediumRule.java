package org.evidencestation.app.disc.burner;

import org.evidencestation.app.disc.burner.BurnException.Fault;

/** What may be burned: a blank medium, and one that cannot be erased again, unless that is allowed. */
final class MediumRule {
    private MediumRule() {}

    /**
     * @param rewritable whether it may be one that can be erased; it has to be blank even so
     * @throws BurnException if it must not be written to
     */
    static void require(Medium medium, boolean rewritable) throws BurnException {
        if (medium.state() == Medium.State.ABSENT) {
            throw new BurnException(Fault.NO_MEDIUM, "There is none");
        }
        if (medium.rewritable() && !rewritable) {
            throw new BurnException(Fault.REWRITABLE, medium.profile());
        }
        if (medium.state() != Medium.State.BLANK) {
            throw new BurnException(Fault.WRONG_MEDIUM, medium.profile() + " " + medium.state());
        }
    }
}
