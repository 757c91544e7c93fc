package org.evidencestation.app.equipment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.evidencestation.app.policy.rule.EquipmentRules;
import org.evidencestation.app.policy.rule.EquipmentRules.Category;
import org.evidencestation.app.policy.rule.EquipmentRules.Ratio;
import org.evidencestation.app.policy.rule.EquipmentRules.UnitClass;
import org.jspecify.annotations.Nullable;

/**
 * How many recorders each section has against how many its class should have (W5). Pure. What carries the ratio are
 * body cameras and handheld terminals that are held; one in repair counts, for it comes back.
 */
public final class Equipping {
    private Equipping() {}

    /** One officer of the ratio. */
    public record Officer(String section, String unitClass) {}

    /**
     * One section.
     *
     * @param unitClass of its officers; empty if they are of none or of several
     * @param needed empty where the regulation leaves it to need
     * @param article of the ratio; empty where there is none
     */
    public record Row(
            String section,
            Optional<UnitClass> unitClass,
            int officers,
            int have,
            Optional<Integer> needed,
            Optional<String> article,
            boolean inPrinciple) {
        /** How many are missing, 0 if none; empty where nothing says how many there should be. */
        public Optional<Integer> missing() {
            return needed.map(count -> Math.max(0, count - have));
        }
    }

    /**
     * One row per section, in the order of their names.
     *
     * @param officers who are active
     * @param devices all of them; what does not count is left out here
     */
    public static List<Row> rows(EquipmentRules rules, List<Officer> officers, List<Device> devices) {
        Map<String, Integer> have = new TreeMap<>();
        devices.stream()
                .filter(Equipping::counts)
                .forEach(it -> have.merge(it.facts().section(), 1, Integer::sum));
        Map<String, List<Officer>> bySection = new TreeMap<>();
        officers.forEach(it -> bySection
                .computeIfAbsent(it.section(), key -> new ArrayList<>())
                .add(it));
        have.keySet().forEach(section -> bySection.computeIfAbsent(section, key -> new ArrayList<>()));
        return bySection.entrySet().stream()
                .map(it -> row(rules, it.getKey(), it.getValue(), have.getOrDefault(it.getKey(), 0)))
                .toList();
    }

    private static boolean counts(Device device) {
        return device.state().held()
                && device.category()
                        .filter(it -> it == Category.BODY_CAMERA || it == Category.HANDHELD)
                        .isPresent();
    }

    private static Row row(EquipmentRules rules, String section, List<Officer> officers, int have) {
        Optional<UnitClass> unitClass = classOf(officers);
        @Nullable Ratio ratio = unitClass.map(rules.ratio()::get).orElse(null);
        Integer share = ratio == null ? null : ratio.officers();
        return new Row(
                section,
                unitClass,
                officers.size(),
                have,
                Optional.ofNullable(share).map(each -> Math.ceilDiv(officers.size(), each)),
                Optional.ofNullable(ratio).map(Ratio::article),
                ratio != null && ratio.inPrinciple());
    }

    private static Optional<UnitClass> classOf(List<Officer> officers) {
        List<String> named = officers.stream()
                .map(Officer::unitClass)
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .toList();
        return named.size() != 1
                ? Optional.empty()
                : Stream.of(UnitClass.values())
                        .filter(it -> Objects.equals(it.name(), named.getFirst()))
                        .findFirst();
    }
}
