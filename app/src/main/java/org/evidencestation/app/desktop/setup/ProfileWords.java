package org.evidencestation.app.desktop.setup;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.listing.Listing.Fact;
import org.evidencestation.app.policy.IngestDeadline;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.app.policy.RegimeText.Validity;
import org.evidencestation.app.policy.rule.KeepingRules;
import org.jspecify.annotations.Nullable;

/** What tells one regulation from another, in words that the people who work by it know. */
final class ProfileWords {
    private final Texts texts;

    ProfileWords(Texts texts) {
        this.texts = texts;
    }

    List<Fact> facts(RegimeProfile profile) {
        KeepingRules keeping = profile.rules().keeping();
        return List.of(
                new Fact(texts.get("setup.rule.issuer"), profile.issuer()),
                new Fact(texts.get("setup.rule.validity"), validity(profile.validity())),
                new Fact(texts.get("setup.rule.ingest"), ingest(profile.ingest())),
                new Fact(
                        texts.get("setup.rule.floor"),
                        texts.get(
                                "setup.rule.atLeast",
                                period(keeping.floor().period()),
                                keeping.floor().article())),
                new Fact(
                        texts.get("setup.rule.recorders"),
                        texts.get(
                                keeping.recorders().mayBeCleared() ? "setup.rule.cleared" : "setup.rule.notCleared",
                                keeping.recorders().article())));
    }

    private String validity(Validity validity) {
        if (validity.from() == null && validity.to() == null) {
            return texts.get("setup.rule.noDates", validity.article());
        }
        return texts.get("setup.rule.fromTo", day(validity.from()), day(validity.to()), validity.article());
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? texts.get("setup.rule.open") : day.toString();
    }

    private String ingest(IngestDeadline ingest) {
        return switch (ingest) {
            case IngestDeadline.None _ -> texts.get("setup.rule.noDeadline");
            case IngestDeadline.AfterOperation(var article, var hours) ->
                texts.get("setup.rule.afterOperation", hours, article);
            case IngestDeadline.SameDay(var article, var _, var exception) ->
                texts.get("setup.rule.sameDay", exception.hours(), article);
        };
    }

    String period(Period period) {
        long months = period.toTotalMonths();
        return months % 12 == 0 ? texts.get("setup.rule.years", months / 12) : texts.get("setup.rule.months", months);
    }
}
