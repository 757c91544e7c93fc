package org.evidencestation.app.simulation;

import org.evidencestation.app.duty.DutyRule;
import org.evidencestation.app.duty.DutyRule.Ground;
import org.evidencestation.app.simulation.plan.Plan;

/** What a plan needs of the regulation of a station. */
public final class Regulation {
    private Regulation() {}

    /** The words that people choose from, always in the same order. */
    public static Plan.Words words(DutyRule rule) {
        return new Plan.Words(
                rule.activities().stream().sorted().toList(),
                rule.fullCourse().stream().sorted().toList(),
                rule.grounds().stream().map(Ground::text).toList(),
                rule.returnReasons(),
                rule.violations().stream().sorted().toList());
    }
}
