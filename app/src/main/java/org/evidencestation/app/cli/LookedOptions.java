package org.evidencestation.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evidencestation.app.Station;
import org.evidencestation.storage.journal.DutyEvent.Check;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a person saw of a recorder, as commands are told. */
final class LookedOptions {
    /** What can be looked at. */
    enum Kind {
        FAULT,
        BATTERY,
        SPACE,
        CLOCK,
        LENS,
        CLIP,
        APPEARANCE
    }

    @Option(names = "--good", split = ",", paramLabel = "CHECK", descriptionKey = "ready.good")
    private List<Kind> good = List.of();

    @Option(names = "--bad", split = ",", paramLabel = "CHECK", descriptionKey = "ready.bad")
    private List<Kind> bad = List.of();

    List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        good.stream().filter(it -> !bad.contains(it)).forEach(it -> checks.add(check(it, true)));
        bad.forEach(it -> checks.add(check(it, false)));
        return checks;
    }

    private static Check check(Kind kind, @Nullable Boolean passed) {
        return new Check(kind.name(), passed, "");
    }

    /** A recorder by its key, or by the name it was registered under. */
    static String key(Station station, String recorder) {
        Map<String, String> registered =
                station.duty().ask(ledger -> ledger.recorders().registered());
        return registered.entrySet().stream()
                .filter(it -> it.getValue().equals(recorder))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(recorder);
    }
}
