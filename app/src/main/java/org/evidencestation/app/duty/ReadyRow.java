package org.evidencestation.app.duty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.gate.Look;

/**
 * How one recorder of the office stands before it goes out.
 *
 * @param looks the four checks, as far as the station could fill them
 * @param out who has it; empty while it is here
 * @param checkAgain by when its check was to be made again before recording (Z6); empty where that is not asked
 */
public record ReadyRow(
        String recorder,
        String name,
        Standing standing,
        List<Look> looks,
        Optional<HandOut> out,
        Optional<Instant> checkAgain) {
    public ReadyRow {
        looks = List.copyOf(looks);
    }

    /** In the order in which somebody who wants a recorder asks for them. */
    public enum Standing {
        /** All four are green. */
        READY,
        /** A person has to look at what the station could not measure. */
        LOOK,
        /** Something is red. */
        NOT_READY,
        /** It is out, and its check is too old to record with. */
        CHECK_AGAIN,
        OUT
    }
}
