package org.evidencestation.app.cli;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.regime.DecideLocally;
import org.evidencestation.app.regime.Said;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes down what the office decided itself about its regulation. */
@Command(name = "decide", mixinStandardHelpOptions = true)
final class DecideCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Words words;

    @Option(names = "--decision", paramLabel = "TEXT", descriptionKey = "regimes.decision", required = true)
    private String decision = "";

    @Option(names = "--document", paramLabel = "NUMBER", descriptionKey = "regimes.document", required = true)
    private String document = "";

    @Option(names = "--decider", paramLabel = "NAME", descriptionKey = "regimes.decider", required = true)
    private String decider = "";

    @Option(names = "--on", paramLabel = "DAY", descriptionKey = "regimes.on", required = true)
    private LocalDate on = LocalDate.EPOCH;

    @Option(names = "--rule", paramLabel = "KEY", descriptionKey = "regimes.rule")
    private String rule = "";

    @Option(names = "--value", paramLabel = "VALUE", descriptionKey = "regimes.set")
    private String value = "";

    @Option(names = "--by", paramLabel = "NUMBER", descriptionKey = "option.by", required = true)
    private String by = "";

    @Mixin
    private VaultOptions where = new VaultOptions();

    @Mixin
    private CommandSignIn signing = new CommandSignIn();

    DecideCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws Exception {
        // Its --json would stand beside the one that every command about regulations inherits.
        OfficeOptions office = new OfficeOptions();
        office.where = where;
        office.signing = signing;
        Said said = new Said(decision, document, decider, on);
        return office.work(around, words, by, Set.of(Right.DECIDE_REGULATION), rule, station -> {
            DecideLocally decide = station.decisions();
            Answer<String> answer =
                    rule.isBlank() ? decide.goOn(said, by) : decide.override(rule.strip(), value, said, by);
            String id = answer.<String>fold(done -> done, refused -> "");
            String done = rule.isBlank() ? "regimes.goesOn" : "regimes.overridden";
            return office.tell(around, words, answer, done, id);
        });
    }
}
