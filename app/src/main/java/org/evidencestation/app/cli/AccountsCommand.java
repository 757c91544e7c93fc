package org.evidencestation.app.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.evidencestation.app.Station;
import org.evidencestation.app.account.Account;
import org.evidencestation.app.account.Accounts;
import org.evidencestation.app.account.FoundStation.First;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.account.StationRole;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.rule.Role;
import org.evidencestation.storage.journal.AccountEvent.CredentialSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who may use the station: without a command, every account. */
@Command(name = "accounts", mixinStandardHelpOptions = true)
final class AccountsCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Words words;

    @Mixin
    private OfficeOptions office = new OfficeOptions();

    AccountsCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    /** What is done with accounts by somebody who has signed in. */
    private interface Deed {
        Answer<String> at(Accounts accounts, Session by) throws IOException;
    }

    @Override
    public Integer call() throws Exception {
        return office.work(around, station -> {
            if (!station.accounts().founded()) {
                around.err().println(words.of("refused.NOT_FOUNDED", "", ""));
                return ExitCodes.FINDINGS;
            }
            station.accounts().ask(ledger -> ledger.all()).forEach(account -> tell(station, account));
            return ExitCodes.OK;
        });
    }

    private void tell(Station station, Account account) {
        String name = station.duty().ask(ledger -> ledger.people().name(account.person()));
        String roles = names(account.roles());
        String waits = account.proposal()
                .map(it -> words.of("accounts.waits", names(it.roles()), it.by()))
                .orElse("");
        if (office.json) {
            new JsonLines(around.out())
                    .line("account")
                    .with("person", account.person())
                    .with("roles", roles)
                    .with("posts", names(account.posts()))
                    .with("active", account.active())
                    .with(
                            "waits",
                            account.proposal().map(it -> names(it.roles())).orElse(""))
                    .with(
                            "means",
                            String.join(
                                    " ",
                                    new java.util.TreeSet<>(
                                            account.credentials().keySet())))
                    .print();
        } else {
            around.out().println(words.of("accounts.line", account.person(), name, roles, waits));
        }
    }

    private static String names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    @Command(name = "found", mixinStandardHelpOptions = true)
    int found(
            @Parameters(paramLabel = "ADMINISTRATOR", descriptionKey = "accounts.admin") String admin,
            @Parameters(paramLabel = "NAME", descriptionKey = "people.name") String adminName,
            @Parameters(paramLabel = "CLERK", descriptionKey = "accounts.clerk") String clerk,
            @Parameters(paramLabel = "NAME", descriptionKey = "people.name") String clerkName,
            @Mixin OfficeOptions options)
            throws IOException {
        return options.work(around, station -> {
            Optional<char[]> first = chosen(admin);
            Optional<char[]> second = first.isEmpty() ? Optional.empty() : chosen(clerk);
            if (second.isEmpty()) {
                return ExitCodes.USAGE;
            }
            Answer<List<String>> answer = station.accounts()
                    .foundation()
                    .found(new First(admin, adminName, first.get()), new First(clerk, clerkName, second.get()));
            wipe(first.get(), second.get());
            return tellCodes(answer, options, "accounts.founded");
        });
    }

    private int tellCodes(Answer<List<String>> answer, OfficeOptions options, String done) {
        int code = options.tell(around, words, answer, done);
        if (answer instanceof Answer.Done<List<String>>(var codes)) {
            around.out().println(words.of("accounts.codes"));
            codes.forEach(it -> around.out().println("    " + it));
        }
        return code;
    }

    /** Typed twice, because nobody sees what they type. */
    private Optional<char[]> chosen(String person) {
        Optional<char[]> once = around.secrets().ask(words.of("accounts.ask.choose", person));
        Optional<char[]> again = once.isEmpty() ? once : around.secrets().ask(words.of("accounts.ask.again", person));
        boolean same = again.isPresent() && Arrays.equals(once.get(), again.get());
        again.ifPresent(AccountsCommand::wipe);
        if (!same) {
            around.err().println(words.of(again.isEmpty() ? "accounts.nobody" : "accounts.differ"));
            return Optional.empty();
        }
        return once;
    }

    private static void wipe(char[]... secrets) {
        for (char[] secret : secrets) {
            Arrays.fill(secret, '\0');
        }
    }

    @Command(name = "propose", mixinStandardHelpOptions = true)
    int propose(
            @Parameters(paramLabel = "NUMBER", descriptionKey = "people.number") String person,
            @Option(names = "--role", required = true, descriptionKey = "accounts.role") List<StationRole> roles,
            @Option(names = "--post", descriptionKey = "accounts.post") List<Role> posts,
            @Option(names = "--reason", defaultValue = "", descriptionKey = "accounts.reason") String reason,
            @Option(names = "--by", required = true, paramLabel = "NUMBER", descriptionKey = "option.by") String by,
            @Mixin OfficeOptions options)
            throws IOException {
        Set<Role> held = posts == null ? Set.of() : new LinkedHashSet<>(posts);
        return signed(options, by, "accounts.proposed", (accounts, session) -> accounts.keep()
                .propose(person, new LinkedHashSet<>(roles), held, reason, session));
    }

    @Command(name = "start-code", mixinStandardHelpOptions = true)
    int startCode(
            @Parameters(paramLabel = "NUMBER", descriptionKey = "people.number") String person,
            @Option(names = "--reason", defaultValue = "", descriptionKey = "accounts.reason") String reason,
            @Option(names = "--by", required = true, paramLabel = "NUMBER", descriptionKey = "option.by") String by,
            @Mixin OfficeOptions options)
            throws IOException {
        return signed(options, by, "accounts.startCode", (accounts, session) -> accounts.keep()
                .startCode(person, reason, session));
    }

    @Command(name = "begin", mixinStandardHelpOptions = true)
    int begin(
            @Parameters(paramLabel = "NUMBER", descriptionKey = "people.number") String person,
            @Mixin OfficeOptions options)
            throws IOException {
        return options.work(around, station -> {
            Optional<char[]> code = around.secrets().ask(words.of("accounts.ask.start", person));
            Optional<char[]> password = code.isEmpty() ? code : chosen(person);
            if (password.isEmpty()) {
                return ExitCodes.USAGE;
            }
            Answer<String> answer = station.accounts().secrets().begin(person, code.get(), password.get());
            wipe(code.get(), password.get());
            return options.tell(around, words, answer, "accounts.begun", person);
        });
    }

    @Command(name = "confirm", mixinStandardHelpOptions = true)
    int confirm(
            @Parameters(paramLabel = "NUMBER", descriptionKey = "people.number") String person,
            @Option(names = "--by", required = true, paramLabel = "NUMBER", descriptionKey = "option.by") String by,
            @Mixin OfficeOptions options)
            throws IOException {
        return signed(options, by, "accounts.confirmed", (accounts, session) -> accounts.keep()
                .confirm(person, session));
    }

    @Command(name = "close", mixinStandardHelpOptions = true)
    int close(
            @Parameters(paramLabel = "NUMBER", descriptionKey = "people.number") String person,
            @Option(names = "--reason", required = true, descriptionKey = "accounts.reason") String reason,
            @Option(names = "--by", required = true, paramLabel = "NUMBER", descriptionKey = "option.by") String by,
            @Mixin OfficeOptions options)
            throws IOException {
        return signed(options, by, "accounts.closed", (accounts, session) -> accounts.keep()
                .close(person, reason, session));
    }

    @Command(name = "remove", mixinStandardHelpOptions = true)
    int remove(
            @Parameters(paramLabel = "NUMBER", descriptionKey = "people.number") String person,
            @Option(names = "--card", descriptionKey = "accounts.removeCard") boolean card,
            @Option(names = "--reason", required = true, descriptionKey = "accounts.reason") String reason,
            @Option(names = "--by", required = true, paramLabel = "NUMBER", descriptionKey = "option.by") String by,
            @Mixin OfficeOptions options)
            throws IOException {
        return signed(options, by, "accounts.removed", (accounts, session) -> accounts.secrets()
                .remove(person, card ? CredentialSet.CARD : CredentialSet.PIN, reason, session));
    }

    @Command(name = "password", mixinStandardHelpOptions = true)
    int password(
            @Parameters(paramLabel = "NUMBER", descriptionKey = "people.number") String person,
            @Mixin OfficeOptions options)
            throws IOException {
        return own(person, options, (accounts, session, old) -> {
            Optional<char[]> fresh = chosen(person);
            return fresh.isEmpty()
                    ? new Answer.Refused<>(Refusal.NO_CHANGE, person, "")
                    : accounts.secrets().password(session, old, fresh.get());
        });
    }

    @Command(name = "pin", mixinStandardHelpOptions = true)
    int pin(
            @Parameters(paramLabel = "NUMBER", descriptionKey = "people.number") String person,
            @Mixin OfficeOptions options)
            throws IOException {
        return own(person, options, (accounts, session, password) -> {
            Optional<char[]> pin = chosen(person);
            return pin.isEmpty()
                    ? new Answer.Refused<>(Refusal.NO_CHANGE, person, "")
                    : accounts.secrets().pin(session, password, pin.get());
        });
    }

    @Command(name = "recover", mixinStandardHelpOptions = true)
    int recover(
            @Parameters(paramLabel = "NUMBER", descriptionKey = "people.number") String person,
            @Mixin OfficeOptions options)
            throws IOException {
        return options.work(around, station -> {
            Optional<char[]> one = around.secrets().ask(words.of("accounts.ask.code", 1));
            Optional<char[]> two = one.isEmpty() ? one : around.secrets().ask(words.of("accounts.ask.code", 2));
            Optional<char[]> password = two.isEmpty() ? two : chosen(person);
            if (password.isEmpty()) {
                return ExitCodes.USAGE;
            }
            List<String> codes = List.of(new String(one.get()), new String(two.get()));
            return tellCodes(
                    station.accounts().secrets().recover(codes, person, password.get()), options, "accounts.recovered");
        });
    }

    /** What somebody sets for themself with the password they have now. */
    private interface Own {
        Answer<String> at(Accounts accounts, Session by, char[] password) throws IOException;
    }

    private int own(String person, OfficeOptions options, Own own) throws IOException {
        return options.work(around, station -> {
            Optional<char[]> now = around.secrets().ask(words.of("accounts.ask.password", person));
            if (now.isEmpty()) {
                around.err().println(words.of("accounts.nobody"));
                return ExitCodes.USAGE;
            }
            Answer<Session> signed = station.accounts().signIn().password(person, now.get());
            return switch (signed) {
                case Answer.Done<Session>(var session) ->
                    options.tell(around, words, own.at(station.accounts(), session, now.get()), "accounts.set", person);
                case Answer.Refused<Session> no -> options.tell(around, words, no, "");
            };
        });
    }

    private int signed(OfficeOptions options, String by, String done, Deed deed) throws IOException {
        return options.signed(around, words, by, (station, session) -> {
            Answer<String> answer = deed.at(station.accounts(), session);
            return options.tell(around, words, answer, done, answer.<String>fold(it -> it, no -> ""));
        });
    }
}
