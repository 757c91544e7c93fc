package org.evidencestation.app.desktop.account;

import java.util.List;
import org.evidencestation.app.account.FoundStation.First;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.account.StationRole;
import org.evidencestation.app.policy.rule.Role;

/** What people want of accounts. Those that take somebody who is signed in name the session. */
public sealed interface AccountOrder {
    record Found(First administrator, First clerk) implements AccountOrder {}

    record SignIn(String person, String password) implements AccountOrder {}

    /** With the code from the administrator. */
    record Begin(String person, String code, String password) implements AccountOrder {}

    record Recover(List<String> codes, String person, String password) implements AccountOrder {
        public Recover {
            codes = List.copyOf(codes);
        }
    }

    record ChangePassword(Session by, String old, String password) implements AccountOrder {}

    record SetPin(Session by, String password, String pin) implements AccountOrder {}

    record SetCard(Session by, String password, String card) implements AccountOrder {}

    record Remove(Session by, String person, String means, String reason) implements AccountOrder {}

    record Propose(Session by, String person, List<StationRole> roles, List<Role> posts, String reason)
            implements AccountOrder {
        public Propose {
            roles = List.copyOf(roles);
            posts = List.copyOf(posts);
        }
    }

    record GiveStartCode(Session by, String person, String reason) implements AccountOrder {}

    record Confirm(Session by, String person) implements AccountOrder {}

    record Close(Session by, String person, String reason) implements AccountOrder {}
}
