package org.evidencestation.app.duty;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidencestation.app.custody.ClipDeadlines;
import org.evidencestation.app.policy.IngestDecision;
import org.evidencestation.app.policy.IngestFacts;
import org.evidencestation.devices.Clip;

/**
 * What the ingest rule will probably say of clips that nobody has read yet: by the operations of whoever has the recorder,
 * else by the time that the clip's name claims. The recorder's clock is believed, so this is good for an order only.
 */
public final class ExpectedDeadlines implements ClipDeadlines {
    private final DutyBook book;
    private final Deadlines deadlines;
    private final ZoneId zone;
    private final InstantSource time;

    public ExpectedDeadlines(DutyBook book, Deadlines deadlines, ZoneId zone, InstantSource time) {
        this.book = book;
        this.deadlines = deadlines;
        this.zone = zone;
        this.time = time;
    }

    @Override
    public Optional<Instant> due(String recorder, Clip clip) {
        Optional<Instant> claimed = clip.claims().startedAt().or(clip::modified).map(local -> local.atZone(zone)
                .toInstant());
        Instant now = time.instant();
        return claimed.flatMap(at -> ofOperations(recorder, at, now).or(() -> deadlines
                .rule()
                .judge(IngestFacts.ofRecording(Optional.of(at), now))
                .due()));
    }

    private Optional<Instant> ofOperations(String recorder, Instant at, Instant now) {
        List<Operation> operations = book.ask(ledger -> {
            Optional<String> holder = ledger.recorders().holder(recorder, at);
            return holder.map(person -> ledger.operations().within(new Spell(at, at)).stream()
                            .filter(operation -> operation.had(person))
                            .toList())
                    .orElse(List.of());
        });
        Stream<IngestDecision> decisions =
                operations.stream().flatMap(operation -> deadlines.due(operation, now).stream());
        return decisions.flatMap(decision -> decision.due().stream()).min(Comparator.naturalOrder());
    }
}
