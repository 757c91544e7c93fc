package org.evidencestation.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.app.DutyOfVault;
import org.evidencestation.app.Settings;
import org.evidencestation.app.Station;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.custody.SpaceGate;
import org.evidencestation.app.office.Answer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What commands about duty have in common. */
final class OfficeOptions {
    @Mixin
    VaultOptions where = new VaultOptions();

    @Mixin
    CommandSignIn signing = new CommandSignIn();

    @Option(names = "--json", descriptionKey = "option.json")
    boolean json;

    /** What a command does with duty as the journal tells it. */
    interface Look {
        int at(DutyOfVault duty, Times times) throws IOException;
    }

    /** What a command does at a station it holds by itself. */
    interface Work {
        int at(Station station) throws IOException;
    }

    int look(Surroundings around, Words words, Look look) throws IOException {
        Path vault = where.vault(around);
        if (!Files.exists(vault.resolve("vault.json"))) {
            around.err().println(words.of("failure.novault", vault));
            return ExitCodes.VAULT;
        }
        Settings settings = VaultOptions.settings(around);
        DutyOfVault duty =
                DutyOfVault.read(vault, settings, where.locations(around).regimes());
        return look.at(duty, new Times(settings.zone(), words));
    }

    int work(Surroundings around, Work work) throws IOException {
        try (Station station = where.open(around, SpaceGate.WhenFull.STOP)) {
            return work.at(station);
        }
    }

    /**
     * Does it for somebody who has signed in and may.
     *
     * @param anyOf the rights of which one is enough
     * @param about what it is about
     */
    int work(Surroundings around, Words words, String by, Set<Right> anyOf, String about, Work work)
            throws IOException {
        return work(around, station -> {
            Optional<Answer<String>> against = signing.against(around, words, station, by, anyOf, about);
            return against.isPresent() ? tell(around, words, against.get(), "") : work.at(station);
        });
    }

    /** What is done by somebody who has signed in; the desk asks whether they may. */
    interface Deed {
        int at(Station station, Session session) throws IOException;
    }

    int signed(Surroundings around, Words words, String by, Deed deed) throws IOException {
        return work(around, station -> switch (signing.signIn(around, words, station, by)) {
            case Answer.Done<Session>(var session) -> deed.at(station, session);
            case Answer.Refused<Session> no -> tell(around, words, no, "");
        });
    }

    /** Says what became of a wish. */
    <T> int tell(Surroundings around, Words words, Answer<T> answer, String done, Object... about) {
        return switch (answer) {
            case Answer.Done<T> _ -> {
                if (json) {
                    new JsonLines(around.out()).line("done").with("what", done).print();
                } else {
                    around.out().println(words.of(done, about));
                }
                yield ExitCodes.OK;
            }
            case Answer.Refused<T>(var why, var subject, var article) -> {
                if (json) {
                    new JsonLines(around.out())
                            .line("refused")
                            .with("why", why)
                            .with("about", subject)
                            .with("article", article)
                            .print();
                }
                around.err().println(words.of("refused." + why, subject, article));
                yield ExitCodes.USAGE;
            }
        };
    }

    /** For example {@code 2026-11-21 08:05}, in the office's zone. */
    static Optional<Instant> time(Surroundings around, String text) throws IOException {
        try {
            return Optional.of(LocalDateTime.parse(text.strip().replace(' ', 'T'))
                    .atZone(VaultOptions.settings(around).zone())
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
