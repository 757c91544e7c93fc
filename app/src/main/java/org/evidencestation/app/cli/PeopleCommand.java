package org.evidencestation.app.cli;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Callable;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.duty.Person;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who belongs to the office: without a command, everybody who was listed. */
@Command(name = "people", mixinStandardHelpOptions = true)
final class PeopleCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Words words;

    @Mixin
    private OfficeOptions office = new OfficeOptions();

    PeopleCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws Exception {
        return office.look(around, words, (duty, times) -> {
            duty.ledger().people().all().forEach(this::tell);
            if (duty.ledger().people().all().isEmpty() && !office.json) {
                around.out().println(words.of("people.none"));
            }
            return ExitCodes.OK;
        });
    }

    private void tell(Person person) {
        if (office.json) {
            new JsonLines(around.out())
                    .line("person")
                    .with("number", person.number())
                    .with("name", person.name())
                    .with("section", person.section())
                    .with("class", person.equippingClass())
                    .with("active", person.active())
                    .print();
        } else {
            around.out()
                    .println(words.of(
                            person.active() ? "people.line" : "people.left",
                            person.number(),
                            person.name(),
                            person.section(),
                            person.equippingClass()));
        }
    }

    @Command(name = "add", mixinStandardHelpOptions = true)
    int add(
            @Parameters(paramLabel = "NUMBER", descriptionKey = "people.number") String number,
            @Parameters(paramLabel = "NAME", descriptionKey = "people.name") String name,
            @Option(names = "--section", defaultValue = "", descriptionKey = "people.section") String section,
            @Option(names = "--class", defaultValue = "", paramLabel = "A|B|C", descriptionKey = "people.class")
                    String equippingClass,
            @Option(names = "--left", descriptionKey = "people.gone") boolean left,
            @Option(names = "--by", paramLabel = "NUMBER", descriptionKey = "option.by") @Nullable String by,
            @Mixin OfficeOptions options)
            throws IOException {
        Person person = new Person(number, name, section, equippingClass, !left);
        return options.work(
                around,
                words,
                by == null ? number : by,
                Set.of(Right.KEEP_PEOPLE),
                number,
                station -> options.tell(
                        around,
                        words,
                        station.duty().people().list(person, by == null ? number : by),
                        "people.done",
                        number,
                        name));
    }
}
