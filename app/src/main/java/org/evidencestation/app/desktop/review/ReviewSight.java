package org.evidencestation.app.desktop.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.duty.Footage;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.duty.Violation;
import org.evidencestation.app.review.Checklist;
import org.evidencestation.app.review.Draw;
import org.evidencestation.app.review.Red;
import org.evidencestation.app.review.ReviewLedger.Said;
import org.evidencestation.app.review.YearlyEvaluation;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.ReviewEvent.EvaluationHeld;
import org.evidencestation.storage.journal.ReviewEvent.PackMade;

/** What a supervisor sees, at one moment. */
public record ReviewSight(
        Instant now,
        LocalDate today,
        List<Person> people,
        List<Red> red,
        Samples samples,
        Rules rules,
        Records records) {
    public ReviewSight {
        people = List.copyOf(people);
        red = List.copyOf(red);
    }

    /**
     * @param draws newest first
     * @param footage of what was drawn
     */
    public record Samples(List<Draw> draws, Map<RecordingId, Footage> footage) {
        public Samples {
            draws = List.copyOf(draws);
            footage = Map.copyOf(footage);
        }
    }

    /**
     * What the regulation in force says of it.
     *
     * @param violations code to text, in its order
     * @param unrelated text to article, of what forbids footage outside the work
     */
    public record Rules(Checklist checklist, Map<String, String> violations, Map<String, String> unrelated) {
        public Rules {
            violations = new LinkedHashMap<>(violations);
            unrelated = new LinkedHashMap<>(unrelated);
        }
    }

    /** @param yearly empty where the regulation states no number */
    public record Records(
            List<Violation> violations,
            List<YearlyEvaluation> yearly,
            List<Said<EvaluationHeld>> evaluations,
            List<Said<PackMade>> packs) {
        public Records {
            violations = List.copyOf(violations);
            yearly = List.copyOf(yearly);
            evaluations = List.copyOf(evaluations);
            packs = List.copyOf(packs);
        }
    }

    Optional<Footage> footage(RecordingId recording) {
        return Optional.ofNullable(samples.footage().get(recording));
    }

    /** The name and the number, or the number of somebody who was never listed. */
    String person(String number) {
        return people.stream()
                .filter(it -> it.number().equals(number))
                .map(it -> it.name() + " " + it.number())
                .findFirst()
                .orElse(number);
    }

    boolean drawnToday() {
        return samples.draws().stream().anyMatch(it -> !it.said().day().isBefore(today));
    }
}
