package org.evidencestation.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.evidencestation.app.StationDoctor;
import org.evidencestation.app.doctor.Check;
import org.evidencestation.app.doctor.DoctorWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether this computer and this office have what a station needs. */
@Command(name = "doctor", mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Words words;

    @Mixin
    private VaultOptions where = new VaultOptions();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    DoctorCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws IOException {
        List<Check> checks = new StationDoctor(
                        around.environment(),
                        around.windows(),
                        where.locations(around),
                        where.vault(around),
                        around.time())
                .examine();
        DoctorWords says = new DoctorWords(words.chinese());
        checks.forEach(check -> print(check, says));
        boolean calls = checks.stream().anyMatch(check -> check.state().calls());
        if (!json) {
            long many = checks.stream().filter(check -> check.state().calls()).count();
            around.out().println(calls ? words.of("doctor.calls", many) : words.of("doctor.well"));
        }
        return calls ? ExitCodes.FINDINGS : ExitCodes.OK;
    }

    private void print(Check check, DoctorWords says) {
        if (json) {
            new JsonLines(around.out())
                    .line("check")
                    .with("topic", check.topic())
                    .with("state", check.state())
                    .with("finding", check.finding())
                    .with("values", check.values())
                    .with("found", says.found(check))
                    .with("remedy", says.remedy(check))
                    .print();
            return;
        }
        around.out().println(line(check, says));
        says.remedy(check).ifPresent(remedy -> around.out().println(words.of("doctor.remedy", remedy)));
    }

    private String line(Check check, DoctorWords says) {
        String mark = words.of("doctor.line", says.state(check.state()), says.topic(check.topic()), says.found(check));
        if (!around.terminal() || !check.state().calls()) {
            return mark;
        }
        return (check.state() == Check.State.BAD ? "\u001b[31m" : "\u001b[33m") + mark + "\u001b[0m";
    }
}
