package org.evidencestation.app.desktop.account;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidencestation.app.account.Account;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.account.StationRole;
import org.evidencestation.app.desktop.account.AccountDesk.Sight;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.policy.rule.Role;
import org.evidencestation.storage.journal.AccountEvent.CredentialSet;

/** Accounts in words. */
final class AccountWords {
    private static final List<String> MEANS =
            List.of(CredentialSet.PASSWORD, CredentialSet.PIN, CredentialSet.CARD, CredentialSet.START);

    private final Texts texts;

    AccountWords(Texts texts) {
        this.texts = texts;
    }

    String name(String person, Sight sight) {
        String name = sight.names().getOrDefault(person, "");
        return name.isEmpty() ? person : name + " " + person;
    }

    String standing(Session session) {
        return roles(session.roles(), session.posts());
    }

    String roles(Collection<StationRole> roles, Collection<Role> posts) {
        String said = Stream.concat(
                        roles.stream().sorted().map(it -> texts.get("account.role." + it)),
                        posts.stream().sorted().map(it -> texts.find("account.post." + it)
                                .orElse(it.name())))
                .collect(Collectors.joining(" · "));
        return said.isEmpty() ? texts.get("account.role.none") : said;
    }

    String state(Account account) {
        if (account.active()) {
            return texts.get(account.proposal().isPresent() ? "account.state.changing" : "account.state.active");
        }
        return texts.get(account.proposal().isPresent() ? "account.state.waiting" : "account.state.closed");
    }

    String means(Account account) {
        String said = MEANS.stream()
                .filter(account.credentials()::containsKey)
                .map(it -> texts.get("account.means." + it))
                .collect(Collectors.joining(" · "));
        return said.isEmpty() ? texts.get("account.means.none") : said;
    }
}
