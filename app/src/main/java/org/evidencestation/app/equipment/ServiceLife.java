package org.evidencestation.app.equipment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.evidencestation.app.policy.rule.EquipmentRules;
import org.evidencestation.app.policy.rule.EquipmentRules.Life;
import org.evidencestation.app.policy.rule.EquipmentRules.MinimumLife;
import org.jspecify.annotations.Nullable;

/**
 * How old a device is against the years its regulation foresees (W11). Pure.
 *
 * @param months full calendar months since it was bought; empty if nobody knows when
 * @param fromYears when it may be replaced; empty where the regulation says nothing of its kind
 * @param toYears when it should be
 * @param article that says so
 */
public record ServiceLife(
        Standing standing,
        Optional<Integer> months,
        Optional<Integer> fromYears,
        Optional<Integer> toYears,
        Optional<String> article) {
    private static final int MONTHS = 12;

    /** Where in its life it is. */
    public enum Standing {
        /** Nobody knows when it was bought. */
        UNKNOWN,
        /** To scrap it now needs a reason. */
        BELOW_MINIMUM,
        IN_SERVICE,
        /** May be replaced. */
        REPLACEABLE,
        /** Should have been. */
        OVERDUE,
        /** The regulation foresees no years. */
        UNLIMITED
    }

    public static ServiceLife of(Device device, EquipmentRules rules, LocalDate today) {
        Life life = device.category().map(rules.life()::get).orElse(null);
        MinimumLife minimum = rules.minimumLife();
        LocalDate bought = device.facts().boughtOn();
        Optional<Integer> months = bought == null
                ? Optional.empty()
                : Optional.of((int) Math.max(0, ChronoUnit.MONTHS.between(bought, today)));
        return new ServiceLife(
                months.map(age -> standing(age, life, minimum)).orElse(Standing.UNKNOWN),
                months,
                Optional.ofNullable(life).map(Life::fromYears),
                Optional.ofNullable(life).map(Life::toYears),
                article(life, minimum));
    }

    private static Standing standing(int months, @Nullable Life life, @Nullable MinimumLife minimum) {
        if (minimum != null && months < minimum.years() * MONTHS) {
            return Standing.BELOW_MINIMUM;
        }
        if (life == null) {
            return Standing.UNLIMITED;
        }
        if (months < life.fromYears() * MONTHS) {
            return Standing.IN_SERVICE;
        }
        return months < life.toYears() * MONTHS ? Standing.REPLACEABLE : Standing.OVERDUE;
    }

    private static Optional<String> article(@Nullable Life life, @Nullable MinimumLife minimum) {
        return Optional.ofNullable(life).map(Life::article).or(() -> Optional.ofNullable(minimum)
                .map(MinimumLife::article));
    }

    /** How much of the longest life is over, 0 to 1; empty where either is unknown. */
    public Optional<Double> share() {
        return months.flatMap(age -> toYears.map(years -> Math.min(1.0, age / (double) (years * MONTHS))));
    }
}
