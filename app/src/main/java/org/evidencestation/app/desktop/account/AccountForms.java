package org.evidencestation.app.desktop.account;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.evidencestation.app.account.Account;
import org.evidencestation.app.account.FoundStation.First;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.account.StationRole;
import org.evidencestation.app.desktop.form.Field;
import org.evidencestation.app.desktop.form.Field.Option;
import org.evidencestation.app.desktop.form.Filled;
import org.evidencestation.app.desktop.form.Form;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.policy.rule.Role;
import org.evidencestation.storage.journal.AccountEvent.CredentialSet;

/** What can be done about accounts, and what has to be said for it. */
final class AccountForms {
    private static final List<Role> POSTS = List.of(
            Role.UNIT_HEAD, Role.BUREAU_DEPUTY, Role.UNIT_DEPUTY, Role.LEGAL_HEAD, Role.SECTION_HEAD, Role.ARCHIVIST);

    private final Texts texts;

    AccountForms(Texts texts) {
        this.texts = texts;
    }

    Form<AccountOrder> found() {
        return new Form<>(
                "account.found",
                "",
                List.of(
                        Field.line("adminNumber", ""),
                        Field.line("adminName", ""),
                        Field.secret("adminPassword"),
                        Field.again("adminAgain", "adminPassword"),
                        Field.line("clerkNumber", ""),
                        Field.line("clerkName", ""),
                        Field.secret("clerkPassword"),
                        Field.again("clerkAgain", "clerkPassword")),
                said -> new AccountOrder.Found(first(said, "admin"), first(said, "clerk")));
    }

    private static First first(Filled said, String who) {
        return new First(
                said.text(who + "Number"),
                said.text(who + "Name"),
                said.secret(who + "Password").toCharArray());
    }

    Form<AccountOrder> signIn() {
        return new Form<>(
                "account.signIn",
                "",
                List.of(Field.line("number", ""), Field.secret("password")),
                said -> new AccountOrder.SignIn(said.text("number"), said.secret("password")));
    }

    Form<AccountOrder> begin() {
        return new Form<>(
                "account.begin",
                "",
                List.of(
                        Field.line("number", ""),
                        Field.line("startCode", ""),
                        Field.secret("newPassword"),
                        Field.again("newAgain", "newPassword")),
                said -> new AccountOrder.Begin(
                        said.text("number"), said.text("startCode"), said.secret("newPassword")));
    }

    Form<AccountOrder> recover() {
        return new Form<>(
                "account.recover",
                "",
                List.of(
                        Field.line("code1", ""),
                        Field.line("code2", ""),
                        Field.line("number", ""),
                        Field.secret("newPassword"),
                        Field.again("newAgain", "newPassword")),
                said -> new AccountOrder.Recover(
                        List.of(said.text("code1"), said.text("code2")),
                        said.text("number"),
                        said.secret("newPassword")));
    }

    Form<AccountOrder> changePassword(Session by) {
        return new Form<>(
                "account.changePassword",
                "",
                List.of(Field.secret("password"), Field.secret("newPassword"), Field.again("newAgain", "newPassword")),
                said -> new AccountOrder.ChangePassword(by, said.secret("password"), said.secret("newPassword")));
    }

    Form<AccountOrder> setPin(Session by) {
        return new Form<>(
                "account.setPin",
                "",
                List.of(Field.secret("password"), Field.secret("pin"), Field.again("pinAgain", "pin")),
                said -> new AccountOrder.SetPin(by, said.secret("password"), said.secret("pin")));
    }

    Form<AccountOrder> setCard(Session by) {
        return new Form<>(
                "account.setCard",
                "",
                List.of(Field.secret("password"), Field.secret("cardNumber")),
                said -> new AccountOrder.SetCard(by, said.secret("password"), said.secret("cardNumber")));
    }

    Form<AccountOrder> propose(Session by, Map<String, String> names) {
        return new Form<>(
                "account.propose",
                "",
                List.of(
                        Field.choice("person", people(names, by.person()), ""),
                        Field.several("roles", options(StationRole.values(), "account.role."), List.of()),
                        Field.several("posts", options(POSTS.toArray(Role[]::new), "account.post."), List.of())
                                .orNothing(),
                        Field.line("reason", "").orNothing()),
                said -> new AccountOrder.Propose(
                        by,
                        said.text("person"),
                        said.several("roles").stream().map(StationRole::valueOf).toList(),
                        said.several("posts").stream().map(Role::valueOf).toList(),
                        said.text("reason")));
    }

    private static List<Option> people(Map<String, String> names, String but) {
        return names.entrySet().stream()
                .filter(it -> !it.getKey().equals(but))
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .map(it -> new Option(it.getKey(), it.getValue() + " " + it.getKey()))
                .toList();
    }

    private List<Option> options(Enum<?>[] values, String key) {
        return Arrays.stream(values)
                .map(it -> new Option(it.name(), texts.get(key + it.name())))
                .toList();
    }

    Form<AccountOrder> startCode(Session by, Account account) {
        return about(
                "account.startCode",
                account,
                said -> new AccountOrder.GiveStartCode(by, account.person(), said.text("reason")));
    }

    Form<AccountOrder> close(Session by, Account account) {
        return about(
                "account.close", account, said -> new AccountOrder.Close(by, account.person(), said.text("reason")));
    }

    Form<AccountOrder> removeCard(Session by, Account account) {
        return about(
                "account.removeCard",
                account,
                said -> new AccountOrder.Remove(by, account.person(), CredentialSet.CARD, said.text("reason")));
    }

    private static Form<AccountOrder> about(String key, Account account, Function<Filled, AccountOrder> order) {
        return new Form<>(key, account.person(), List.of(Field.line("reason", "")), order);
    }

    Form<AccountOrder> confirm(Session by, Account account) {
        return new Form<>(
                "account.confirm", account.person(), List.of(), said -> new AccountOrder.Confirm(by, account.person()));
    }
}
