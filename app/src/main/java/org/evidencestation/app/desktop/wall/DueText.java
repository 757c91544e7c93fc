package org.evidencestation.app.desktop.wall;

import java.time.Duration;
import java.time.Instant;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.policy.IngestDecision;

/** Says how an ingest stands against its legal time; red is kept for what is late or nearly so. */
final class DueText {
    private static final Duration URGENT_BELOW = Duration.ofHours(2);

    private final Texts texts;
    private final Formats formats;

    DueText(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** @param ended everything is sealed, so that time no longer runs */
    TileFace.Due of(IngestDecision decision, Instant now, boolean ended) {
        return switch (decision.verdict()) {
            case NO_DEADLINE -> new TileFace.Due(texts.get("due.none", decision.article()), false);
            case UNKNOWN -> new TileFace.Due(texts.get("due.unknown", decision.article()), false);
            case LATE -> new TileFace.Due(late(decision, now, ended), true);
            case ON_TIME ->
                decision.due()
                        .map(due -> running(due, decision.article(), now, ended))
                        .orElseGet(() -> new TileFace.Due(texts.get("due.met", decision.article()), false));
        };
    }

    private String late(IngestDecision decision, Instant now, boolean ended) {
        if (ended || decision.due().isEmpty()) {
            return texts.get("due.late", decision.article());
        }
        return texts.get(
                "due.lateBy", formats.duration(Duration.between(decision.due().get(), now)), decision.article());
    }

    private TileFace.Due running(Instant due, String article, Instant now, boolean ended) {
        if (ended) {
            return new TileFace.Due(texts.get("due.met", article), false);
        }
        Duration left = Duration.between(now, due);
        if (left.isNegative()) {
            return new TileFace.Due(texts.get("due.lateBy", formats.duration(left), article), true);
        }
        if (left.compareTo(URGENT_BELOW) < 0) {
            return new TileFace.Due(texts.get("due.left", formats.duration(left), article), true);
        }
        return new TileFace.Due(texts.get("due.by", formats.shortMoment(due), article), false);
    }
}
