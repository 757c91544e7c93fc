package org.evidencestation.app.account;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.app.policy.rule.Role;
import org.evidencestation.storage.seal.Sha256;

/**
 * What the journal says of somebody's account.
 *
 * @param person number on the badge
 * @param roles that were confirmed; empty if none ever were, or the account is closed
 * @param posts that were confirmed
 * @param proposal that waits to be confirmed
 * @param credentials digest of the record of each means, as of {@link
 *     org.evidencestation.storage.journal.AccountEvent.CredentialSet}
 * @param startIssued whether a start code was given out after the last confirmation: until somebody confirms that the
 *     right person used it, nobody signs in with this account
 */
public record Account(
        String person,
        Set<StationRole> roles,
        Set<Role> posts,
        Optional<Proposal> proposal,
        Map<String, Sha256> credentials,
        boolean startIssued) {
    public Account {
        roles = Set.copyOf(roles);
        posts = Set.copyOf(posts);
        credentials = Map.copyOf(credentials);
    }

    static Account none(String person) {
        return new Account(person, Set.of(), Set.of(), Optional.empty(), Map.of(), false);
    }

    /** Whether somebody can sign in with it. */
    public boolean active() {
        return !roles.isEmpty() && !startIssued;
    }

    public boolean is(StationRole role) {
        return roles.contains(role);
    }

    /**
     * @param line of the journal
     * @param by who proposed it
     */
    public record Proposal(long line, Set<StationRole> roles, Set<Role> posts, String by, Instant at) {
        public Proposal {
            roles = Set.copyOf(roles);
            posts = Set.copyOf(posts);
        }
    }
}
