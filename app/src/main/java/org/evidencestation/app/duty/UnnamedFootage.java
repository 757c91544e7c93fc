package org.evidencestation.app.duty;

import java.util.List;

/**
 * Footage that belongs to no operation yet.
 *
 * @param person number of who recorded; empty if nobody knows
 * @param candidates operations that come into question, for a person to choose
 * @param leftToClerk the officer named none at the dock
 */
public record UnnamedFootage(Footage footage, String person, List<Operation> candidates, boolean leftToClerk) {
    public UnnamedFootage {
        candidates = List.copyOf(candidates);
    }
}
