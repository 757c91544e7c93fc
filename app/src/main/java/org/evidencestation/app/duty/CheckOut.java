package org.evidencestation.app.duty;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.app.gate.GateRule;
import org.evidencestation.app.gate.GateRule.Demand;
import org.evidencestation.app.gate.Look;
import org.evidencestation.app.gate.Look.Light;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.storage.journal.DutyEvent.Check;

/**
 * What the station measured and what a person saw of one recorder, put together. What was measured red stays red whatever
 * anybody says; where nothing reliable was measured the person's word counts; a person who saw a fault is believed.
 */
record CheckOut(GateRule rule, List<Look> looks, List<Check> said) {
    private static final Set<String> FAULTS = Set.of(Check.FAULT, Check.LENS, Check.CLIP, Check.APPEARANCE);

    /** All that was looked at, as it is written down. */
    List<Check> checks() {
        List<Check> all = new ArrayList<>();
        looks.stream()
                .filter(it -> rule.demand(it.kind()).isPresent()
                        || !it.value().isEmpty()
                        || said(it.kind()).isPresent())
                .map(this::check)
                .forEach(all::add);
        said.stream()
                .filter(it -> looks.stream().noneMatch(look -> look.kind().equals(it.kind())))
                .forEach(all::add);
        return all;
    }

    private Check check(Look look) {
        Optional<Check> word = said(look.kind());
        Boolean seen = word.map(Check::passed).orElse(null);
        Boolean passed = Boolean.FALSE.equals(seen)
                ? Boolean.FALSE
                : switch (look.light()) {
                    case GREEN -> Boolean.TRUE;
                    case AMBER -> seen;
                    case RED -> Boolean.FALSE;
                };
        String shown = look.value().isEmpty() ? word.map(Check::value).orElse("") : value(look);
        return new Check(look.kind(), passed, shown);
    }

    private static String value(Look look) {
        return look.at()
                .map(at -> look.value() + " · " + at.truncatedTo(ChronoUnit.SECONDS))
                .orElse(look.value());
    }

    private Optional<Check> said(String kind) {
        return said.stream().filter(it -> it.kind().equals(kind)).findFirst();
    }

    /** What speaks against handing it out. */
    Wish against(Wish wish, String reason) {
        for (Check check : checks()) {
            Optional<Demand> demand = rule.demand(FAULTS.contains(check.kind()) ? Check.FAULT : check.kind());
            String article = demand.map(Demand::article).orElse("");
            String about = about(check, demand);
            if (Boolean.FALSE.equals(check.passed())) {
                boolean stays = demand.filter(it -> !it.reasonSuffices()).isPresent() && isOfTheFour(check);
                wish.need(!stays, refusal(check.kind()), about, article)
                        .need(!reason.isBlank(), Refusal.CHECK_FAILED, about, article);
            } else if (isOfTheFour(check) && demand.isPresent()) {
                wish.need(
                        check.passed() != null,
                        Refusal.NOT_LOOKED_AT,
                        demand.get().text(),
                        article);
            }
        }
        return wish;
    }

    private boolean isOfTheFour(Check check) {
        return looks.stream().anyMatch(it -> it.kind().equals(check.kind()));
    }

    private String about(Check check, Optional<Demand> demand) {
        String value = looks.stream()
                .filter(it -> it.kind().equals(check.kind()) && it.light() == Light.RED)
                .map(Look::value)
                .findFirst()
                .orElse(check.value());
        return value.isEmpty() ? demand.map(Demand::text).orElse(check.kind()) : value;
    }

    private static Refusal refusal(String kind) {
        return switch (kind) {
            case Check.BATTERY -> Refusal.BATTERY_LOW;
            case Check.SPACE -> Refusal.SPACE_LOW;
            case Check.CLOCK -> Refusal.CLOCK_WRONG;
            default -> Refusal.FAULT_SEEN;
        };
    }
}
