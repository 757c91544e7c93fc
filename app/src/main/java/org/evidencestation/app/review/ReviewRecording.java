package org.evidencestation.app.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.DrawId;
import org.evidencestation.storage.journal.DutyEvent.ViolationEntered;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.ReviewEvent.Checked;
import org.evidencestation.storage.journal.ReviewEvent.ReviewMade;
import org.evidencestation.storage.journal.ReviewEvent.ReviewSkipped;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what a reviewer found in a recording that was drawn, or why nobody looks at it. Nobody reviews what they had a
 * hand in, and nothing that was reviewed is reviewed away.
 */
public final class ReviewRecording {
    private static final Set<String> VERDICTS = Set.of(Checked.OK, Checked.NOT_OK, Checked.NOT_APPLICABLE);

    private final ReviewOffice office;

    public ReviewRecording(ReviewOffice office) {
        this.office = office;
    }

    /**
     * @param items every item of the checklist, once
     * @param wordingAt second at which the phrase to the public is heard; null if it is not
     * @param breaches what is entered as a violation for it; may be none
     */
    public record Found(
            DrawId draw,
            RecordingId recording,
            List<Checked> items,
            @Nullable Long wordingAt,
            String comment,
            List<Breach> breaches) {
        public Found {
            items = List.copyOf(items);
            breaches = List.copyOf(breaches);
        }
    }

    /**
     * @param code of the regime's violations, for example {@code SM18-1}
     * @param text what is to be seen, and where
     */
    public record Breach(String code, String text) {}

    /** The review and its violations, or nothing. */
    public Answer<RecordingId> review(Session by, Found found) throws IOException {
        return office.alone(() -> {
            Optional<ReviewOffice.Seen> seen = office.seen(found.recording());
            Objections against = mayJudge(by, found.draw(), found.recording(), seen, false)
                    .need(answersAll(found.items()), Refusal.NOT_ANSWERED, unanswered(found.items()))
                    .need(
                            secondsAreThere(found, seen),
                            Refusal.NOT_THERE,
                            found.recording().toString());
            for (Breach breach : found.breaches()) {
                against.need(
                                office.regime().rules().violations().containsKey(breach.code()),
                                Refusal.UNKNOWN_VIOLATION,
                                breach.code())
                        .need(!breach.text().isBlank(), Refusal.NO_REASON, breach.code());
            }
            if (!against.none()) {
                return against.refused();
            }
            office.append(events(by, found, seen.orElseThrow()).toArray(Event[]::new));
            return new Answer.Done<>(found.recording());
        });
    }

    private List<Event> events(Session by, Found found, ReviewOffice.Seen seen) {
        List<Event> events = new ArrayList<>();
        events.add(new ReviewMade(
                found.draw(),
                found.recording(),
                found.items(),
                found.wordingAt(),
                found.comment().strip(),
                office.regime().digest(),
                by.person()));
        found.breaches()
                .forEach(it -> events.add(new ViolationEntered(
                        it.code(),
                        seen.hands().stream().sorted().toList(),
                        it.text().strip(),
                        null,
                        null,
                        found.recording(),
                        "",
                        office.regime().digest(),
                        by.person())));
        return events;
    }

    /** Nobody is to look, for example because it does not play; the reason is part of the sample for ever. */
    public Answer<RecordingId> skip(Session by, DrawId draw, RecordingId recording, String reason) throws IOException {
        return office.alone(() -> {
            Objections against = mayJudge(by, draw, recording, office.seen(recording), true)
                    .need(!reason.isBlank(), Refusal.NO_REASON, "");
            if (!against.none()) {
                return against.refused();
            }
            office.append(new ReviewSkipped(draw, recording, reason.strip(), by.person()));
            return new Answer.Done<>(recording);
        });
    }

    private Objections mayJudge(
            Session by, DrawId draw, RecordingId recording, Optional<ReviewOffice.Seen> seen, boolean skipping) {
        Optional<Draw> known = office.book().ask(ledger -> ledger.draw(draw));
        Optional<Draw.Outcome> outcome =
                known.flatMap(it -> Optional.ofNullable(it.outcomes().get(recording)));
        return Objections.of(by, Right.OVERSEE)
                .need(known.isPresent(), Refusal.UNKNOWN_DRAW, draw.value())
                .need(outcome.isPresent(), Refusal.NOT_DRAWN, recording.toString())
                .need(seen.isPresent(), Refusal.UNKNOWN_RECORDING, recording.toString())
                .need(
                        outcome.filter(it -> done(it, skipping)).isEmpty(),
                        Refusal.ALREADY_REVIEWED,
                        recording.toString())
                .apart(seen.map(ReviewOffice.Seen::hands).orElse(Set.of()), by.person());
    }

    private static boolean done(Draw.Outcome outcome, boolean skipping) {
        return switch (outcome) {
            case Draw.Outcome.Open _ -> false;
            case Draw.Outcome.Reviewed _ -> true;
            case Draw.Outcome.Skipped _ -> skipping;
        };
    }

    private boolean answersAll(List<Checked> items) {
        return unanswered(items).isEmpty()
                && items.size() == checklist().items().size();
    }

    /** The first item that is missing, strange, or not in order without a word. */
    private String unanswered(List<Checked> items) {
        for (Checklist.Item item : checklist().items()) {
            List<Checked> said =
                    items.stream().filter(it -> it.item().equals(item.code())).toList();
            if (said.size() != 1 || !answered(item, said.getFirst())) {
                return item.code();
            }
        }
        Set<String> known =
                checklist().items().stream().map(Checklist.Item::code).collect(Collectors.toSet());
        return items.stream()
                .map(Checked::item)
                .filter(it -> !known.contains(it))
                .findFirst()
                .orElse("");
    }

    private static boolean answered(Checklist.Item item, Checked said) {
        return VERDICTS.contains(said.verdict())
                && said.article().equals(item.article())
                && !(said.verdict().equals(Checked.NOT_OK) && said.words().isBlank());
    }

    private Checklist checklist() {
        return Checklist.of(office.regime());
    }

    private static boolean secondsAreThere(Found found, Optional<ReviewOffice.Seen> seen) {
        Long wording = found.wordingAt();
        return seen.filter(it -> (wording == null || it.has(wording))
                        && found.items().stream().allMatch(item -> isThere(it, item.second())))
                .isPresent();
    }

    private static boolean isThere(ReviewOffice.Seen seen, @Nullable Long second) {
        return second == null || seen.has(second);
    }
}
