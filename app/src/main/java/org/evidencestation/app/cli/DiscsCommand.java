package org.evidencestation.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.evidencestation.app.Station;
import org.evidencestation.app.access.AccessRequest;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.disc.DiscCopy;
import org.evidencestation.app.disc.DiscJob;
import org.evidencestation.app.disc.DiscOrder;
import org.evidencestation.app.disc.DiscSize;
import org.evidencestation.app.disc.DiscWatch;
import org.evidencestation.app.disc.Paper;
import org.evidencestation.app.disc.ReadTests;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.DiscEvent.DiscRead;
import org.evidencestation.storage.journal.DiscJobId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Evidence discs: without a command, the register. */
@Command(name = "discs", mixinStandardHelpOptions = true)
final class DiscsCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Words words;

    @Mixin
    private OfficeOptions office = new OfficeOptions();

    DiscsCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws Exception {
        return office.work(around, station -> {
            for (DiscJob job : station.discs().ask(ledger -> ledger.all())) {
                job.copies().forEach(copy -> tell(job, copy));
            }
            return ExitCodes.OK;
        });
    }

    private void tell(DiscJob job, DiscCopy copy) {
        String place = copy.placed()
                .map(it -> it.said().place() + " " + it.said().where())
                .orElse("");
        if (office.json) {
            new JsonLines(around.out())
                    .line("disc")
                    .with("number", job.number(copy.disc()))
                    .with("copy", copy.copy())
                    .with("case", job.opened().caseNumber())
                    .with("state", copy.state())
                    .with("health", copy.health())
                    .with("voids", copy.voids().size())
                    .with("place", place)
                    .with("next", job.next().step())
                    .print();
        } else {
            around.out()
                    .println(words.of(
                            "discs.line",
                            job.number(copy.disc()),
                            copy.copy(),
                            words.of("discs.state." + copy.state()),
                            job.opened().caseNumber() + " " + job.opened().caseName(),
                            place));
        }
    }

    @Command(name = "make", mixinStandardHelpOptions = true)
    int make(
            @Parameters(paramLabel = "CASE", arity = "0..1", defaultValue = "", descriptionKey = "discs.case")
                    String caseNumber,
            @Option(names = "--marked", descriptionKey = "discs.marked") boolean marked,
            @Option(names = "--request", defaultValue = "0", descriptionKey = "handoff.request") long row,
            @Option(names = "--number", defaultValue = "", descriptionKey = "discs.number") String activity,
            @Option(names = "--name", defaultValue = "", descriptionKey = "discs.name") String name,
            @Option(names = "--size", defaultValue = "DVD", descriptionKey = "discs.size") DiscSize size,
            @Option(names = "--copies", defaultValue = "0", descriptionKey = "discs.copies") int copies,
            @Option(names = "--field", paramLabel = "WORD=TEXT", descriptionKey = "discs.field") @Nullable
                    Map<String, String> fields,
            @Option(names = "--by", required = true, paramLabel = "NUMBER", descriptionKey = "option.by") String by,
            @Mixin DiscOptions place,
            @Mixin OfficeOptions options)
            throws IOException {
        long named = Stream.of(marked, !caseNumber.isEmpty(), row != 0)
                .filter(it -> it)
                .count();
        if (!place.given() || named != 1) {
            around.err().println(words.of("discs.where"));
            return ExitCodes.USAGE;
        }
        return options.signed(around, words, by, (station, session) -> {
            if (!place.outside(station)) {
                return options.tell(around, words, place.refused(), "");
            }
            DiscOrders orders = new DiscOrders(station, size, copies, fields == null ? Map.of() : fields);
            Optional<AccessRequest> request = station.access().book().ask(ledger -> ledger.row(row));
            if (row != 0 && request.isEmpty()) {
                return options.tell(around, words, new Answer.Refused<>(Refusal.UNKNOWN_REQUEST, "" + row, ""), "");
            }
            DiscOrder order = request.map(it -> orders.ofRequest(it, name))
                    .orElseGet(() -> marked ? orders.marked(activity, name) : orders.ofCase(caseNumber, name));
            return switch (station.discs().opening().open(session, order)) {
                case Answer.Done<DiscJobId>(var id) -> place.burn(around, words, station, session, id, options);
                case Answer.Refused<DiscJobId> refused -> options.tell(around, words, refused, "");
            };
        });
    }

    @Command(name = "go", mixinStandardHelpOptions = true)
    int go(
            @Parameters(paramLabel = "JOB", descriptionKey = "discs.job") String number,
            @Option(names = "--by", required = true, paramLabel = "NUMBER", descriptionKey = "option.by") String by,
            @Mixin DiscOptions place,
            @Mixin OfficeOptions options)
            throws IOException {
        if (!place.given()) {
            around.err().println(words.of("discs.where"));
            return ExitCodes.USAGE;
        }
        return withJob(
                options,
                by,
                number,
                (station, session, job) -> place.burn(around, words, station, session, job.id(), options));
    }

    @Command(name = "papers", mixinStandardHelpOptions = true)
    int papers(
            @Parameters(paramLabel = "JOB", descriptionKey = "discs.job") String number,
            @Parameters(paramLabel = "FOLDER", descriptionKey = "discs.folder") Path folder,
            @Option(names = "--by", required = true, paramLabel = "NUMBER", descriptionKey = "option.by") String by,
            @Mixin OfficeOptions options)
            throws IOException {
        return withJob(options, by, number, (station, session, job) -> {
            if (station.vault().layout().encloses(folder)) {
                return options.tell(
                        around, words, new Answer.Refused<>(Refusal.IN_THE_VAULT, folder.toString(), ""), "");
            }
            Files.createDirectories(folder);
            for (DiscCopy copy : job.copies()) {
                Set<Paper> wanted = EnumSet.of(Paper.LABEL, Paper.SLEEVE, Paper.STICKER);
                if (copy.copy() == 1) {
                    wanted.add(Paper.SHEET);
                }
                for (Paper paper : copy.isVerified() ? wanted : Set.<Paper>of()) {
                    Answer<byte[]> made =
                            station.discs().papers().make(session, job.id(), copy.disc(), copy.copy(), paper);
                    if (!(made instanceof Answer.Done<byte[]>(byte[] pdf))) {
                        return options.tell(around, words, made, "");
                    }
                    Files.write(folder.resolve(name(job, copy, paper)), pdf);
                }
            }
            return options.tell(
                    around, words, station.discs().finishing().close(session, job.id()), "discs.closed", number);
        });
    }

    private static String name(DiscJob job, DiscCopy copy, Paper paper) {
        return job.number() + "-" + copy.disc() + "of" + job.discs() + "-copy" + copy.copy() + "-"
                + paper.name().toLowerCase(java.util.Locale.ROOT) + ".pdf";
    }

    @Command(name = "read", mixinStandardHelpOptions = true)
    int read(
            @Parameters(paramLabel = "JOB", descriptionKey = "discs.job") String number,
            @Parameters(paramLabel = "DISC", descriptionKey = "discs.disc") int disc,
            @Parameters(paramLabel = "COPY", descriptionKey = "discs.copy") int copy,
            @Option(names = "--by", required = true, paramLabel = "NUMBER", descriptionKey = "option.by") String by,
            @Mixin DiscOptions place,
            @Mixin OfficeOptions options)
            throws IOException {
        if (!place.given()) {
            around.err().println(words.of("discs.where"));
            return ExitCodes.USAGE;
        }
        return withCopy(options, by, number, disc, copy, (station, session, job, which) -> {
            Answer<DiscRead> read = station.discs()
                    .reading()
                    .read(session, job.id(), which, place.burner(job, which), DiscWatch.none());
            if (!(read instanceof Answer.Done<DiscRead>(DiscRead line))) {
                return options.tell(around, words, read, "");
            }
            around.out().println(words.of("discs.read." + line.result(), job.number(disc), copy, line.detail()));
            return line.result().equals(DiscRead.GOOD) ? ExitCodes.OK : ExitCodes.FINDINGS;
        });
    }

    @Command(name = "place", mixinStandardHelpOptions = true)
    int place(
            @Parameters(paramLabel = "JOB", descriptionKey = "discs.job") String number,
            @Parameters(paramLabel = "DISC", descriptionKey = "discs.disc") int disc,
            @Parameters(paramLabel = "COPY", descriptionKey = "discs.copy") int copy,
            @Parameters(paramLabel = "PLACE", descriptionKey = "discs.place") String place,
            @Parameters(paramLabel = "WHERE", descriptionKey = "discs.at") String where,
            @Option(names = "--by", required = true, paramLabel = "NUMBER", descriptionKey = "option.by") String by,
            @Mixin OfficeOptions options)
            throws IOException {
        return withCopy(
                options,
                by,
                number,
                disc,
                copy,
                (station, session, job, which) -> options.tell(
                        around,
                        words,
                        station.discs().finishing().place(session, job.id(), which, place, where),
                        "discs.placed",
                        job.number(disc),
                        copy));
    }

    @Command(name = "replace", mixinStandardHelpOptions = true)
    int replace(
            @Parameters(paramLabel = "JOB", descriptionKey = "discs.job") String number,
            @Parameters(paramLabel = "DISC", descriptionKey = "discs.disc") int disc,
            @Parameters(paramLabel = "COPY", descriptionKey = "discs.copy") int copy,
            @Parameters(paramLabel = "REASON", descriptionKey = "discs.reason") String reason,
            @Option(names = "--by", required = true, paramLabel = "NUMBER", descriptionKey = "option.by") String by,
            @Mixin OfficeOptions options)
            throws IOException {
        return withCopy(
                options,
                by,
                number,
                disc,
                copy,
                (station, session, job, which) -> options.tell(
                        around,
                        words,
                        station.discs().finishing().replace(session, job.id(), which, reason),
                        "discs.replaced",
                        job.number(disc),
                        copy));
    }

    @Command(name = "cancel", mixinStandardHelpOptions = true)
    int cancel(
            @Parameters(paramLabel = "JOB", descriptionKey = "discs.job") String number,
            @Parameters(paramLabel = "REASON", descriptionKey = "discs.reason") String reason,
            @Option(names = "--by", required = true, paramLabel = "NUMBER", descriptionKey = "option.by") String by,
            @Mixin OfficeOptions options)
            throws IOException {
        return withJob(
                options,
                by,
                number,
                (station, session, job) -> options.tell(
                        around,
                        words,
                        station.discs().opening().cancel(session, job.id(), reason),
                        "discs.cancelled",
                        number));
    }

    @Command(name = "tests", mixinStandardHelpOptions = true)
    int tests(@Mixin OfficeOptions options) throws IOException {
        return options.work(around, station -> {
            LocalDate today = LocalDate.ofInstant(
                    station.clock().time().instant(), station.settings().zone());
            ReadTests tests = new ReadTests(station.settings().zone());
            List<ReadTests.Test> due =
                    new ArrayList<>(station.discs().ask(ledger -> tests.of(ledger, Year.from(today))));
            due.forEach(it -> around.out()
                    .println(words.of(
                            it.read().isPresent() ? "discs.test.done" : "discs.test.due",
                            it.job().number(it.copy().disc()),
                            it.copy().copy())));
            return due.stream().allMatch(it -> it.read().isPresent()) ? ExitCodes.OK : ExitCodes.FINDINGS;
        });
    }

    private interface WithJob {
        int at(Station station, Session session, DiscJob job) throws IOException;
    }

    private interface WithCopy {
        int at(Station station, Session session, DiscJob job, DiscCopy copy) throws IOException;
    }

    private int withJob(OfficeOptions options, String by, String number, WithJob deed) throws IOException {
        return options.signed(around, words, by, (station, session) -> {
            Optional<DiscJob> job = station.discs().ask(ledger -> ledger.number(number));
            return job.isPresent() ? deed.at(station, session, job.get()) : unknown(options, number);
        });
    }

    private int withCopy(OfficeOptions options, String by, String number, int disc, int copy, WithCopy deed)
            throws IOException {
        return withJob(options, by, number, (station, session, job) -> {
            Optional<DiscCopy> which = job.copy(disc, copy);
            return which.isPresent() ? deed.at(station, session, job, which.get()) : unknown(options, number);
        });
    }

    private int unknown(OfficeOptions options, String number) {
        return options.tell(around, words, new Answer.Refused<>(Refusal.UNKNOWN_DISC, number, ""), "");
    }
}
