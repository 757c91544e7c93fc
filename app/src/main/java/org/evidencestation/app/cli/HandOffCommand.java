package org.evidencestation.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.evidencestation.app.Station;
import org.evidencestation.app.access.AccessRequest;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.disc.CopiedOut;
import org.evidencestation.app.disc.DiscWatch;
import org.evidencestation.app.disc.handoff.HandOff;
import org.evidencestation.app.disc.handoff.HandOffOrder;
import org.evidencestation.app.disc.handoff.WriteHandOff.Written;
import org.evidencestation.app.keeping.CaseFolder;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.HandOffId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RequestId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Packages for a case platform, or for whoever may have copies: without a command, the list of them. */
@Command(name = "hand-off", mixinStandardHelpOptions = true)
final class HandOffCommand implements Callable<Integer> {
    private static final int LONGEST = 1 << 20;

    private final Surroundings around;
    private final Words words;

    @Mixin
    private OfficeOptions office = new OfficeOptions();

    HandOffCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws Exception {
        return office.work(around, station -> {
            for (HandOff it : station.handOffs().ask(ledger -> ledger.all())) {
                around.out()
                        .println(words.of(
                                "handoff.line",
                                it.number(),
                                it.opened().recipient(),
                                it.opened().recordings().size(),
                                words.of("handoff.step." + it.step())));
            }
            return ExitCodes.OK;
        });
    }

    @Command(name = "make", mixinStandardHelpOptions = true)
    int make(
            @Parameters(paramLabel = "RECIPIENT", descriptionKey = "handoff.recipient") String recipient,
            @Parameters(paramLabel = "FOLDER", descriptionKey = "handoff.folder") Path folder,
            @Option(names = "--case", defaultValue = "", descriptionKey = "discs.case") String caseNumber,
            @Option(names = "--request", defaultValue = "0", descriptionKey = "handoff.request") long row,
            @Option(names = "--by", required = true, paramLabel = "NUMBER", descriptionKey = "option.by") String by,
            @Mixin OfficeOptions options)
            throws IOException {
        if (caseNumber.isEmpty() == (row == 0)) {
            around.err().println(words.of("handoff.which"));
            return ExitCodes.USAGE;
        }
        return options.signed(around, words, by, (station, session) -> {
            Optional<AccessRequest> request = station.access().book().ask(ledger -> ledger.row(row));
            if (row != 0 && request.isEmpty()) {
                return options.tell(around, words, new Answer.Refused<>(Refusal.UNKNOWN_REQUEST, "" + row, ""), "");
            }
            return switch (station.handOffs().deeds().open(session, order(station, recipient, caseNumber, request))) {
                case Answer.Refused<HandOffId> refused -> options.tell(around, words, refused, "");
                case Answer.Done<HandOffId>(var id) -> written(station, session, id, folder, request, options);
            };
        });
    }

    private static HandOffOrder order(
            Station station, String recipient, String caseNumber, Optional<AccessRequest> request) {
        String number = request.map(it -> it.asked().caseNumber()).orElse(caseNumber);
        Optional<CaseFolder> known = station.keeping().folder(number);
        List<RecordingId> recordings = request.map(it -> it.asked().recordings())
                .orElseGet(() -> known.map(CaseFolder::recordings).orElse(List.of()));
        return new HandOffOrder(
                recipient,
                request.map(AccessRequest::id),
                number,
                known.map(CaseFolder::name).orElse(""),
                recordings);
    }

    /** What was handed over under a request is noted in the register of access, with the number of the package. */
    private int written(
            Station station,
            Session session,
            HandOffId id,
            Path folder,
            Optional<AccessRequest> request,
            OfficeOptions options)
            throws IOException {
        Path work = station.locations()
                .discs(station.vault().folder(), station.key().stationId())
                .resolve(id.value());
        Answer<Written> answer = station.handOffs().writing().write(session, id, folder, work, DiscWatch.none());
        if (!(answer instanceof Answer.Done<Written>(Written package_))) {
            return options.tell(around, words, answer, "");
        }
        String number =
                station.handOffs().ask(ledger -> ledger.find(id)).orElseThrow().number();
        around.out()
                .println(words.of(
                        "handoff.written",
                        number,
                        package_.folder(),
                        package_.bag().code().text()));
        if (request.isEmpty()) {
            return ExitCodes.OK;
        }
        Answer<RequestId> noted =
                new CopiedOut(station.access()).note(session, request.get().id(), number);
        return options.tell(
                around, words, noted, "handoff.registered", request.get().row());
    }

    @Command(name = "receipt", mixinStandardHelpOptions = true)
    int receipt(
            @Parameters(paramLabel = "NUMBER", descriptionKey = "handoff.number") String number,
            @Parameters(paramLabel = "FILE", descriptionKey = "handoff.receipt") Path file,
            @Option(names = "--by", required = true, paramLabel = "NUMBER", descriptionKey = "option.by") String by,
            @Mixin OfficeOptions options)
            throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LONGEST);
        }
        return withPackage(
                options,
                by,
                number,
                (station, session, id) -> options.tell(
                        around,
                        words,
                        station.handOffs().deeds().receipt(session, id, bytes),
                        "handoff.received",
                        number));
    }

    @Command(name = "cancel", mixinStandardHelpOptions = true)
    int cancel(
            @Parameters(paramLabel = "NUMBER", descriptionKey = "handoff.number") String number,
            @Parameters(paramLabel = "REASON", descriptionKey = "discs.reason") String reason,
            @Option(names = "--by", required = true, paramLabel = "NUMBER", descriptionKey = "option.by") String by,
            @Mixin OfficeOptions options)
            throws IOException {
        return withPackage(
                options,
                by,
                number,
                (station, session, id) -> options.tell(
                        around,
                        words,
                        station.handOffs().deeds().cancel(session, id, reason),
                        "discs.cancelled",
                        number));
    }

    private interface WithPackage {
        int at(Station station, Session session, HandOffId id) throws IOException;
    }

    private int withPackage(OfficeOptions options, String by, String number, WithPackage deed) throws IOException {
        return options.signed(around, words, by, (station, session) -> {
            Optional<HandOff> found = station.handOffs().ask(ledger -> ledger.number(number));
            return found.isPresent()
                    ? deed.at(station, session, found.get().opened().handOff())
                    : options.tell(around, words, new Answer.Refused<>(Refusal.UNKNOWN_DISC, number, ""), "");
        });
    }
}
