package org.evidencestation.app.cli;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import org.evidencestation.app.DutyOfVault;
import org.evidencestation.app.access.AccessRegister;
import org.evidencestation.app.access.AccessRequest;
import org.evidencestation.app.access.AccessWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The register of access as the journal tells it; nothing is written. */
@Command(name = "access", mixinStandardHelpOptions = true)
final class AccessCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Words words;

    @Parameters(index = "0", arity = "0..1", paramLabel = "NUMBER", descriptionKey = "access.number")
    private @Nullable Long number;

    @Option(names = "--month", paramLabel = "2026-11", descriptionKey = "access.month")
    private @Nullable YearMonth month;

    @Option(names = "--open", descriptionKey = "access.open")
    private boolean open;

    @Mixin
    private OfficeOptions office = new OfficeOptions();

    AccessCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws Exception {
        return office.look(around, words, (duty, times) -> {
            Instant now = duty.access().atLeast(around.time().instant());
            AccessRegister register = register(duty);
            List<AccessRequest> shown = duty.access().all().stream()
                    .filter(it -> number == null || it.row() == number)
                    .filter(it -> month == null || month(it, duty).equals(month))
                    .filter(it -> !open || duty.law().stage(it, now).open())
                    .toList();
            shown.forEach(it -> tell(it, register, duty, now));
            if (!office.json) {
                around.out()
                        .println(words.of(
                                "access.count",
                                shown.size(),
                                duty.access().all().size()));
            }
            return ExitCodes.OK;
        });
    }

    private static YearMonth month(AccessRequest request, DutyOfVault duty) {
        return YearMonth.from(request.at().atZone(duty.law().regime().zone()));
    }

    private AccessRegister register(DutyOfVault duty) {
        boolean chinese = words.bundle().getLocale().getLanguage().equals("zh");
        return new AccessRegister(
                duty.law(),
                chinese ? AccessWords.chinese() : AccessWords.english(),
                duty.law().regime().zone(),
                new AccessRegister.Names(
                        duty.ledger().people()::name, id -> id.toString().substring(0, 8)));
    }

    private void tell(AccessRequest request, AccessRegister register, DutyOfVault duty, Instant now) {
        if (office.json) {
            print(request, duty, now);
        } else {
            around.out().println(String.join("  ", register.row(request, now)));
        }
    }

    private void print(AccessRequest request, DutyOfVault duty, Instant now) {
        new JsonLines(around.out())
                .line("request")
                .with("number", request.row())
                .with("request", request.id())
                .with("at", request.at())
                .with("stage", duty.law().stage(request, now))
                .with("requester", request.asked().requester())
                .with("act", request.asked().act())
                .with("name", request.asked().name())
                .with("unit", request.asked().unit())
                .with("reason", request.asked().reason())
                .with("caseNumber", request.asked().caseNumber())
                .with(
                        "recordings",
                        request.asked().recordings().stream()
                                .map(Object::toString)
                                .toList())
                .with("files", request.asked().files())
                .with("article", duty.law().article(request.asked()))
                .with("papers", List.copyOf(request.papers().keySet()))
                .with("missing", duty.law().missing(request))
                .with("approvedBy", request.decision().map(it -> it.by()))
                .with("until", request.granted().map(it -> it.until()))
                .print();
    }
}
