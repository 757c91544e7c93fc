package org.evidencestation.app.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.evidencestation.app.Station;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.keeping.Keeping;
import org.evidencestation.app.keeping.Kept;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.KeepFacts.Category;
import org.evidencestation.app.policy.Secrecy;
import org.evidencestation.storage.journal.RecordingId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What keeps recordings: without a deed, what is known of those that are named, or of every case. */
@Command(name = "keep", mixinStandardHelpOptions = true)
final class KeepCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Words words;

    /** What is done. */
    enum Deed {
        SHOW,
        CLASSIFY,
        FILE,
        TAKE_FROM,
        CASE_UNTIL,
        MARK,
        UNMARK,
        HOLD,
        RELEASE,
        SECRECY,
        DECLASSIFY,
        CONFIRM
    }

    @Parameters(index = "0", arity = "0..1", defaultValue = "SHOW", paramLabel = "DEED", descriptionKey = "keep.deed")
    private Deed deed = Deed.SHOW;

    @Parameters(index = "1..*", paramLabel = "RECORDING", descriptionKey = "keep.recording")
    private List<String> recordings = new ArrayList<>();

    @Option(names = "--as", paramLabel = "WORD", descriptionKey = "keep.as")
    private String word = "";

    @Option(names = "--case", paramLabel = "NUMBER", descriptionKey = "keep.case")
    private String caseNumber = "";

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "keep.name")
    private String caseName = "";

    @Option(names = "--until", paramLabel = "DAY", descriptionKey = "keep.until")
    private @Nullable LocalDate until;

    @Option(names = "--line", paramLabel = "NUMBER", descriptionKey = "keep.line")
    private long line;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "keep.reason")
    private String reason = "";

    @Option(names = "--by", paramLabel = "NUMBER", descriptionKey = "option.by")
    private String by = "";

    @Mixin
    private OfficeOptions office = new OfficeOptions();

    KeepCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws Exception {
        if (deed == Deed.SHOW) {
            return office.work(around, this::show);
        }
        return new SignedWork(around, words, office).run(by, recordings, "keep.done", this::carryOut);
    }

    private Answer<?> carryOut(Station station, Session session, List<RecordingId> named) throws IOException {
        Keeping keeping = station.keeping();
        if (deed == Deed.CASE_UNTIL) {
            return keeping.files().keptUntil(session, caseNumber, Optional.ofNullable(until), reason);
        }
        if (named.isEmpty()) {
            return new Answer.Refused<>(Refusal.INCOMPLETE, "recordings", "");
        }
        RecordingId first = named.getFirst();
        return switch (deed) {
            case CLASSIFY -> {
                Optional<Category> what = word(Category.values());
                yield what.isPresent() ? keeping.sayings().classify(session, named, what.get(), reason) : notAWord();
            }
            case FILE -> keeping.files().file(session, named, caseNumber, caseName);
            case TAKE_FROM -> keeping.files().take(session, first, caseNumber, reason);
            case MARK -> keeping.sayings().mark(session, first, word, reason);
            case UNMARK -> keeping.lifts().unmark(session, first, word, reason);
            case HOLD -> keeping.sayings().holdBack(session, first, reason);
            case RELEASE -> keeping.lifts().release(session, first, reason);
            case SECRECY, DECLASSIFY -> secrecy(keeping, session, first);
            case CONFIRM -> keeping.lifts().confirm(session, first, line);
            case SHOW, CASE_UNTIL -> throw new IllegalStateException("was done before");
        };
    }

    private Answer<?> secrecy(Keeping keeping, Session session, RecordingId recording) throws IOException {
        Optional<Secrecy> what = word(Secrecy.values());
        if (what.isEmpty()) {
            return notAWord();
        }
        return deed == Deed.SECRECY
                ? keeping.sayings().secrecy(session, recording, what.get(), reason)
                : keeping.lifts().declassify(session, recording, what.get(), reason);
    }

    private <E extends Enum<E>> Optional<E> word(E[] values) {
        for (E value : values) {
            if (value.name().equalsIgnoreCase(word)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private Answer<?> notAWord() {
        return new Answer.Refused<>(Refusal.NOT_A_VALUE, word, "");
    }

    private int show(Station station) {
        Keeping keeping = station.keeping();
        if (recordings.isEmpty()) {
            keeping.cases().forEach(it -> around.out()
                    .println(words.of(
                            "keep.folder",
                            it.number(),
                            it.name(),
                            it.recordings().size(),
                            it.keptUntil().map(LocalDate::toString).orElse("-"))));
            keeping.waiting().forEach(this::tell);
            return ExitCodes.OK;
        }
        NamedRecordings named = new NamedRecordings(station.index());
        for (String name : recordings) {
            Optional<RecordingId> one = named.find(name);
            if (one.isEmpty()) {
                around.err().println(words.of("keep.unknown", name));
                return ExitCodes.USAGE;
            }
            tell(keeping.of(one.get()));
        }
        return ExitCodes.OK;
    }

    private void tell(Kept kept) {
        if (office.json) {
            new JsonLines(around.out())
                    .line("kept")
                    .with("recording", kept.recording())
                    .with("category", kept.category())
                    .with(
                            "cases",
                            kept.cases().stream().map(Kept.OfCase::number).toList())
                    .with("triggers", kept.triggers().stream().sorted().toList())
                    .with("holds", kept.holds().stream().map(Kept.Hold::reason).toList())
                    .with("secrecy", kept.secrecy())
                    .with("waiting", kept.lifts().stream().map(Kept.Lift::line).toList())
                    .print();
            return;
        }
        around.out()
                .println(words.of(
                        "keep.line.known",
                        kept.recording().content().hex().substring(0, 16),
                        words.of("keep.category." + kept.category()),
                        String.join(
                                " ",
                                kept.cases().stream().map(Kept.OfCase::number).toList()),
                        String.join(" ", kept.triggers().stream().sorted().toList()),
                        kept.holds().size(),
                        words.of("keep.secrecy." + kept.secrecy())));
        kept.lifts().forEach(it -> around.out()
                .println(words.of(
                        "keep.waits", Long.toString(it.line()), it.protection(), it.subject(), it.reason(), it.by())));
    }
}
