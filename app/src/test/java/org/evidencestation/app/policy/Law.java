package org.evidencestation.app.policy;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.app.policy.KeepFacts.Category;

/** What tests of the law need again and again. */
final class Law {
    static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

    private Law() {}

    static RegimeProfile profile(String id) throws IOException {
        return new BuiltInProfiles().profile(id);
    }

    /** @param local date and time in the office, for example {@code 2026-11-20T16:30} */
    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(OFFICE).toInstant();
    }

    /** A recording that was looked at and found to be nothing special. */
    static KeepFacts ordinary(String recordedUntil, String ingestedAt) {
        return new KeepFacts(
                Optional.of(at(recordedUntil)), at(ingestedAt), Category.OTHER, Set.of(), Optional.empty(), false);
    }

    static KeepFacts with(KeepFacts facts, Category category, Set<String> triggers) {
        return new KeepFacts(
                facts.recordedUntil(), facts.ingestedAt(), category, triggers, facts.caseFile(), facts.onHold());
    }

    static KeepFacts inCase(KeepFacts facts, Optional<LocalDate> keptUntil) {
        return new KeepFacts(
                facts.recordedUntil(),
                facts.ingestedAt(),
                Category.EVIDENCE,
                facts.triggers(),
                Optional.of(new KeepFacts.CaseFile(keptUntil)),
                facts.onHold());
    }
}
