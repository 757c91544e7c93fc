package org.evidencestation.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.evidencestation.app.StationReviews;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.office.Answer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the papers of an inspection (W17). */
@Command(name = "inspect", mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Words words;

    @Parameters(paramLabel = "FOLDER", descriptionKey = "inspect.folder")
    private Path folder = Path.of(".");

    @Option(names = "--by", required = true, paramLabel = "NUMBER", descriptionKey = "option.by")
    private String by = "";

    @Mixin
    private OfficeOptions office = new OfficeOptions();

    InspectCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws Exception {
        return office.work(around, station -> switch (office.signing.signIn(around, words, station, by)) {
            case Answer.Done<Session>(var session) ->
                office.tell(
                        around,
                        words,
                        new StationReviews(station, () -> Optional.of(session)).pack(session, folder),
                        "inspect.done",
                        folder);
            case Answer.Refused<Session> no -> office.tell(around, words, no, "");
        });
    }
}
