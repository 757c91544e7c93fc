package org.evidencestation.app.cli;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.evidencestation.app.Station;
import org.evidencestation.app.duty.HandOutRecorder.HandingOut;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says that somebody takes a recorder out; the checks before use are made at the dock wall. */
@Command(name = "hand-out", mixinStandardHelpOptions = true)
final class HandOutCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Words words;

    @Parameters(index = "0", paramLabel = "RECORDER", descriptionKey = "handout.recorder")
    private String recorder = "";

    @Parameters(index = "1", paramLabel = "NUMBER", descriptionKey = "handout.person")
    private String person = "";

    @Option(names = "--back", paramLabel = "TIME", descriptionKey = "handout.back")
    @Nullable
    private String back;

    @Option(names = "--by", paramLabel = "NUMBER", descriptionKey = "option.by")
    @Nullable
    private String by;

    @Mixin
    private OfficeOptions office = new OfficeOptions();

    HandOutCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws Exception {
        Optional<Instant> backBy = back == null ? Optional.empty() : OfficeOptions.time(around, back);
        if (back != null && backBy.isEmpty()) {
            around.err().println(words.of("operation.notime", back));
            return ExitCodes.USAGE;
        }
        return office.work(around, station -> {
            HandingOut wish = new HandingOut(key(station), person, backBy.orElse(null), List.of(), "", false);
            return office.tell(
                    around,
                    words,
                    station.duty().handOut().handOut(wish, by == null ? person : by),
                    "handout.done",
                    recorder,
                    station.duty().<String>ask(ledger -> ledger.people().name(person)));
        });
    }

    /** By key, or by the name it was registered under. */
    private String key(Station station) {
        Map<String, String> registered =
                station.duty().ask(ledger -> ledger.recorders().registered());
        return registered.entrySet().stream()
                .filter(it -> it.getValue().equals(recorder))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(recorder);
    }
}
