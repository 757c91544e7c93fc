package org.evidencestation.app.policy;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.evidencestation.app.policy.rule.EquipmentRules;
import org.evidencestation.app.policy.rule.EquipmentRules.Category;
import org.evidencestation.app.policy.rule.EquipmentRules.Life;
import org.evidencestation.app.policy.rule.EquipmentRules.MinimumLife;
import org.evidencestation.app.policy.rule.EquipmentRules.Ratio;
import org.evidencestation.app.policy.rule.EquipmentRules.UnitClass;

/** How many devices a regulation asks for, and how long they serve. */
public final class EquippingPolicy {
    private EquippingPolicy() {}

    /**
     * Devices a unit needs, rounded up: five officers at two to a device need three.
     *
     * @return empty where the text states no ratio (as needed)
     */
    public static OptionalInt needed(RegimeProfile profile, UnitClass unit, int officers) {
        Ratio ratio = profile.rules().equipment().ratio().get(unit);
        return ratio == null || ratio.officers() == null
                ? OptionalInt.empty()
                : OptionalInt.of(Math.ceilDiv(officers, ratio.officers()));
    }

    /** Where a device is in its service life. */
    public enum Age {
        /** Younger than the minimum: scrapping it needs a reason. */
        BELOW_MINIMUM,
        IN_SERVICE,
        /** Between the first and the last year of replacement. */
        REPLACEABLE,
        /** Past it. */
        OVER,
        /** The text states no life. */
        UNSTATED
    }

    /** The age on a day; a year is over on its anniversary, and a life past only after its last one. */
    public static Age age(RegimeProfile profile, Category category, LocalDate bought, LocalDate today) {
        EquipmentRules rules = profile.rules().equipment();
        MinimumLife minimum = rules.minimumLife();
        Life life = rules.life().get(category);
        if (minimum != null && today.isBefore(bought.plusYears(minimum.years()))) {
            return Age.BELOW_MINIMUM;
        }
        if (life == null) {
            return minimum == null ? Age.UNSTATED : Age.IN_SERVICE;
        }
        if (today.isBefore(bought.plusYears(life.fromYears()))) {
            return Age.IN_SERVICE;
        }
        return today.isAfter(bought.plusYears(life.toYears())) ? Age.OVER : Age.REPLACEABLE;
    }
}
