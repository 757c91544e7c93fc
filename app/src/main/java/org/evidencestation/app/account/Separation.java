package org.evidencestation.app.account;

import java.util.Collection;
import java.util.Optional;
import org.evidencestation.app.office.Refusal;

/** Which two deeds nobody does both of, and which two roles nobody has both of: the one place that says so. */
public final class Separation {
    private Separation() {}

    /**
     * Whether somebody may decide on what others did: nobody approves what they asked for, confirms what they cleared, or
     * reviews their own footage.
     *
     * @param hands numbers of everybody who had a hand in it
     * @param decides number of who wants to decide
     * @return why not; empty if they may
     */
    public static Optional<Refusal> between(Collection<String> hands, String decides) {
        return hands.contains(decides) ? Optional.of(Refusal.SAME_PERSON) : Optional.empty();
    }

    /**
     * Whether one person may have all these roles: who runs the station sees no footage and approves nothing, who supervises
     * changes nothing.
     *
     * @return why not; empty if they may
     */
    public static Optional<Refusal> roles(Collection<StationRole> roles) {
        boolean alone = roles.contains(StationRole.ADMINISTRATOR) || roles.contains(StationRole.SUPERVISOR);
        return alone && roles.stream().distinct().count() > 1 ? Optional.of(Refusal.ROLES_APART) : Optional.empty();
    }
}
