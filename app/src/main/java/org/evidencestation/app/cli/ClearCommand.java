package org.evidencestation.app.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.evidencestation.app.Station;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.clearance.Clearance;
import org.evidencestation.app.clearance.ClearanceCertificate;
import org.evidencestation.app.clearance.ClearanceRound;
import org.evidencestation.app.clearance.DecideClearance;
import org.evidencestation.app.clearance.Obstacle;
import org.evidencestation.app.clearance.ReviewItem;
import org.evidencestation.app.custody.HumanSize;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.copy.Pace;
import org.evidencestation.storage.journal.RecordingId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The end of footage: without a deed, what has expired and what stands in the way. */
@Command(name = "clear", mixinStandardHelpOptions = true)
final class ClearCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Words words;

    /** What is done. */
    enum Deed {
        LIST,
        JUDGE,
        KEEP,
        CONFIRM,
        TAKE_BACK,
        RUN,
        CERTIFICATE,
        ALLOW,
        DISALLOW
    }

    @Parameters(index = "0", arity = "0..1", defaultValue = "LIST", paramLabel = "DEED", descriptionKey = "clear.deed")
    private Deed deed = Deed.LIST;

    @Parameters(index = "1..*", paramLabel = "RECORDING", descriptionKey = "clear.recording")
    private List<String> named = new ArrayList<>();

    @Option(names = "--dry-run", paramLabel = "DAYS", descriptionKey = "clear.dryrun")
    private @Nullable Integer days;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "clear.reason")
    private String reason = "";

    @Option(names = "--document", paramLabel = "NUMBER", descriptionKey = "regimes.document")
    private String document = "";

    @Option(names = "--decider", paramLabel = "NAME", descriptionKey = "regimes.decider")
    private String decider = "";

    @Option(names = "--on", paramLabel = "DAY", descriptionKey = "regimes.on")
    private LocalDate on = LocalDate.EPOCH;

    @Option(names = "--by", paramLabel = "NUMBER", descriptionKey = "option.by")
    private String by = "";

    @Mixin
    private OfficeOptions office = new OfficeOptions();

    ClearCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws Exception {
        return switch (deed) {
            case LIST -> office.work(around, station -> list(station.clearance()));
            case CERTIFICATE -> office.work(around, station -> certificates(station.clearance()));
            case JUDGE, KEEP, CONFIRM, TAKE_BACK -> signed(named);
            case RUN, ALLOW, DISALLOW -> signed(List.of());
        };
    }

    private int signed(List<String> recordings) throws IOException {
        return new SignedWork(around, words, office).run(by, recordings, "clear.done", this::carryOut);
    }

    private Answer<?> carryOut(Station station, Session session, List<RecordingId> recordings) throws IOException {
        Clearance clearance = station.clearance();
        DecideClearance decisions = clearance.decisions();
        return switch (deed) {
            case JUDGE -> decisions.judge(session, recordings, false, reason);
            case KEEP -> decisions.judge(session, recordings, true, reason);
            case CONFIRM -> decisions.confirm(session, recordings);
            case TAKE_BACK ->
                recordings.size() == 1
                        ? decisions.takeBack(session, recordings.getFirst(), reason)
                        : new Answer.Refused<>(Refusal.INCOMPLETE, "recordings", "");
            case RUN -> run(clearance);
            case ALLOW, DISALLOW ->
                decisions.decideLocally(
                        session, deed == Deed.ALLOW, new DecideClearance.Said(reason, document, decider, on));
            case LIST, CERTIFICATE -> throw new IllegalStateException("was done before");
        };
    }

    /** Whoever starts a round adds nothing to what two persons decided. */
    private Answer<?> run(Clearance clearance) throws IOException {
        ClearanceRound.Report report = clearance.round().run(Pace.FREE);
        around.out()
                .println(words.of(
                        "clear.ran",
                        report.cleared().size(),
                        report.certificate().orElse("-"),
                        report.damaged().size()));
        return new Answer.Done<>(report);
    }

    private int list(Clearance clearance) {
        Integer ahead = days;
        if (ahead != null) {
            List<Clearance.Coming> coming = clearance.dryRun(Duration.ofDays(ahead));
            coming.forEach(this::tell);
            long bytes = coming.stream()
                    .filter(it -> it.others().isEmpty())
                    .mapToLong(it -> it.held().summary().size())
                    .sum();
            if (!office.json) {
                around.out().println(words.of("clear.coming.total", coming.size(), HumanSize.of(bytes)));
            }
            return ExitCodes.OK;
        }
        List<ReviewItem> items = clearance.expired();
        items.forEach(this::tell);
        if (!office.json) {
            around.out().println(words.of("clear.count", items.size()));
        }
        return ExitCodes.OK;
    }

    private void tell(Clearance.Coming coming) {
        String id = coming.held().summary().recording().content().hex();
        if (office.json) {
            new JsonLines(around.out())
                    .line("coming")
                    .with("recording", coming.held().summary().recording())
                    .with("from", coming.from())
                    .with("bytes", coming.held().summary().size())
                    .with("kept", kinds(coming.others()))
                    .print();
        } else {
            around.out()
                    .println(words.of(
                            "clear.coming",
                            id.substring(0, 16),
                            coming.held().summary().name(),
                            coming.from().toString(),
                            said(coming.others())));
        }
    }

    private void tell(ReviewItem item) {
        if (office.json) {
            new JsonLines(around.out())
                    .line("review")
                    .with("recording", item.recording())
                    .with("stage", item.stage())
                    .with("kept", kinds(item.obstacles()))
                    .with("daysLeft", item.daysLeft())
                    .print();
        } else {
            around.out()
                    .println(words.of(
                            "clear.line",
                            item.recording().content().hex().substring(0, 16),
                            item.held().summary().name(),
                            words.of("clear.stage." + item.stage()),
                            item.stage() == ReviewItem.Stage.IN_TRAY
                                    ? words.of("clear.left", item.daysLeft())
                                    : said(item.obstacles())));
        }
    }

    private static List<String> kinds(List<Obstacle> obstacles) {
        return obstacles.stream()
                .map(it -> (it.kind() + " " + it.what()).strip())
                .toList();
    }

    private String said(List<Obstacle> obstacles) {
        return obstacles.stream()
                .map(it -> String.join(" ", words.of("clear.obstacle." + it.kind()), it.what(), it.article())
                        .strip())
                .collect(Collectors.joining("; "));
    }

    private int certificates(Clearance clearance) throws IOException {
        List<String> numbers = named.isEmpty() ? clearance.certificates() : named;
        for (String number : numbers) {
            Optional<ClearanceCertificate> found = clearance.certificate(number);
            if (found.isEmpty()) {
                around.err().println(words.of("clear.nocertificate", number));
                return ExitCodes.USAGE;
            }
            tell(found.get(), !named.isEmpty());
        }
        return ExitCodes.OK;
    }

    private void tell(ClearanceCertificate certificate, boolean rows) {
        around.out()
                .println(words.of(
                        "clear.certificate",
                        certificate.number(),
                        certificate.profile(),
                        certificate.rows().size(),
                        HumanSize.of(certificate.bytes())));
        if (rows) {
            certificate.rows().forEach(row -> around.out()
                    .println(words.of(
                            "clear.certificate.row",
                            row.name(),
                            row.record().size(),
                            row.record().sha256(),
                            row.record().sm3(),
                            row.record().finding(),
                            row.record().article(),
                            row.record().judgedBy(),
                            row.record().confirmedBy(),
                            row.record().clearedAt())));
        }
    }
}
