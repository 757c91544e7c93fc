package org.evidencestation.app.policy.rule;

import java.time.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long footage is kept, and who may end that.
 *
 * @param triggers what keeps footage longer, by item, for example {@code W15-2}
 * @param withCase evidence is kept as long as its case file; null where the text does not say so
 * @param clearance who may clear what has expired; null where nobody is named
 * @param recorders whether a recorder may be emptied once its footage is held
 */
public record KeepingRules(
        Floor floor,
        Map<String, Trigger> triggers,
        @Nullable Clause withCase,
        @Nullable Clearance clearance,
        Recorders recorders) {
    public KeepingRules {
        triggers = Ordered.copy(triggers);
    }

    /**
     * The shortest time.
     *
     * @param period calendar months and years, never days: 6 months is not 180 days
     * @param atLeast 最少, 不少于: the text gives no right to delete afterwards
     */
    public record Floor(String article, Period period, boolean atLeast) {
        public Floor {
            if (period.isNegative() || period.isZero() || !period.equals(withoutDays(period))) {
                throw new IllegalArgumentException("a period is months and years, not " + period);
            }
        }

        private static Period withoutDays(Period period) {
            return Period.of(period.getYears(), period.getMonths(), 0);
        }
    }

    /** How long a trigger keeps. */
    public enum Effect {
        /** 永久保存. */
        PERMANENT,
        /** 长期保存 on discs: no end is stated. */
        LONG_TERM_ON_DISC
    }

    public record Trigger(String article, String text, Effect effect) {
        public Trigger {
            Words.require("text", text);
        }
    }

    /** @param judgement what the clearer has to find, in the article's words */
    public record Clearance(String article, Post by, String judgement) {
        public Clearance {
            Words.require("judgement", judgement);
        }
    }

    /** @param reading why the article is read so */
    public record Recorders(String article, boolean mayBeCleared, String reading) {
        public Recorders {
            Words.require("reading", reading);
        }
    }
}
