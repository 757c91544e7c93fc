package org.evidencestation.app.equipment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.policy.rule.EquipmentRules;
import org.evidencestation.app.policy.rule.EquipmentRules.Need;

/** What a model offers against what the regulation demands, item by item (W6). Pure. */
public final class ModelSheet {
    private ModelSheet() {}

    /**
     * One demand.
     *
     * @param offers in the maker's words; empty if nobody entered it
     */
    public record Row(String item, String demand, Need need, String article, Optional<String> offers) {
        /** Whether something that every device needs is not known to be there. */
        public boolean missing() {
            return need == Need.ALWAYS && offers.isEmpty();
        }
    }

    /** @param offers item to value, as of {@link EquipmentLedger#model} */
    public static List<Row> of(EquipmentRules rules, Map<String, String> offers) {
        return rules.demands().entrySet().stream()
                .map(it -> new Row(
                        it.getKey(),
                        it.getValue().text(),
                        it.getValue().need(),
                        it.getValue().article(),
                        Optional.ofNullable(offers.get(it.getKey())).filter(value -> !value.isBlank())))
                .toList();
    }
}
