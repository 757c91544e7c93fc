package org.evidencestation.app.policy;

import org.evidencestation.app.policy.rule.Role;

/**
 * That somebody approved.
 *
 * @param role in which
 * @param person who, as the station knows people
 */
public record Approval(Role role, String person) {
    public Approval {
        if (person.isBlank()) {
            throw new IllegalArgumentException("an approval has a person");
        }
    }
}
