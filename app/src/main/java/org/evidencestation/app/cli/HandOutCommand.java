package org.evidencestation.app.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.duty.HandOutRecorder.HandingOut;
import org.evidencestation.storage.journal.DutyEvent.Check;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says that somebody takes a recorder out: what its docking measured is added to what a person saw. */
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

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "handout.reason")
    private String reason = "";

    @Option(names = "--card", descriptionKey = "handout.card")
    private boolean card;

    @Option(names = "--wording", descriptionKey = "handout.wording")
    private boolean wording;

    @Mixin
    private LookedOptions looked = new LookedOptions();

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
        return office.work(around, words, by == null ? person : by, Set.of(Right.KEEP_LEDGERS), recorder, station -> {
            List<Check> checks = new ArrayList<>(looked.checks());
            if (card) {
                checks.add(new Check(Check.CARD, true, ""));
            }
            String key = LookedOptions.key(station, recorder);
            HandingOut wish = new HandingOut(key, person, backBy.orElse(null), checks, reason, wording);
            return office.tell(
                    around,
                    words,
                    station.duty().handOut().handOut(wish, by == null ? person : by),
                    "handout.done",
                    recorder,
                    station.duty().<String>ask(ledger -> ledger.people().name(person)));
        });
    }
}
