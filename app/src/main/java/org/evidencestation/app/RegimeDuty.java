package org.evidencestation.app;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.evidencestation.app.desktop.duty.DutySight;
import org.evidencestation.app.duty.DutyRule;
import org.evidencestation.app.duty.DutyRule.Ground;
import org.evidencestation.app.gate.GateRule;
import org.evidencestation.app.policy.IngestDeadline;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.app.policy.rule.Clause;
import org.evidencestation.app.policy.rule.Explanations;
import org.evidencestation.app.policy.rule.Explanations.Kind;
import org.evidencestation.app.policy.rule.Explanations.WorkRecord;
import org.evidencestation.app.policy.rule.RecordingRules;
import org.jspecify.annotations.Nullable;

/** What duty needs of a regulation. */
final class RegimeDuty {
    private RegimeDuty() {}

    static DutyRule of(RegimeProfile regime) {
        RecordingRules recording = regime.rules().recording();
        return new DutyRule(
                recording.activities().keySet(),
                recording.fullCourse().keySet(),
                grounds(regime.rules().explanations()),
                switch (regime.ingest()) {
                    case IngestDeadline.SameDay it -> it.exception().reasons();
                    case IngestDeadline.None _, IngestDeadline.AfterOperation _ -> List.of();
                },
                regime.rules().violations().keySet(),
                new DutyRule.Demands(
                        gate(recording), headTold(regime.rules().explanations()), photos(recording.photos())),
                DutyRule.Measures.USUAL);
    }

    private static GateRule gate(RecordingRules recording) {
        Map<String, GateRule.Demand> demands = new LinkedHashMap<>();
        recording
                .preUse()
                .forEach((check, it) ->
                        demands.put(check.name(), new GateRule.Demand(it.article(), it.text(), it.reasonSuffices())));
        Optional<GateRule.Recheck> recheck = Optional.ofNullable(recording.recheck())
                .map(it -> new GateRule.Recheck(it.article(), Duration.ofHours(it.hours())));
        return new GateRule(demands, recheck, GateRule.Limits.USUAL);
    }

    private static Optional<DutyRule.Told> headTold(Explanations explanations) {
        return Optional.ofNullable(explanations.interruption())
                .filter(it -> it.notResuming().containsKey(Explanations.Proof.HEAD_TOLD))
                .map(it -> new DutyRule.Told(it.head().title(), it.article()));
    }

    private static Optional<String> photos(@Nullable Clause asked) {
        return Optional.ofNullable(asked).map(Clause::article);
    }

    private static List<Ground> grounds(Explanations explanations) {
        return explanations.grounds().values().stream()
                .map(it -> new Ground(
                        it.text(),
                        it.article(),
                        approver(explanations.workRecord(), it.kind()),
                        it.kind() == Kind.MUST_OMIT))
                .toList();
    }

    /** A written record that suffices by itself needs nobody's signature (W9). */
    private static String approver(@Nullable WorkRecord record, Kind kind) {
        return record == null || record.approver() == null || kind == Kind.TEXT_SUFFICES
                ? ""
                : record.approver().title();
    }

    /** The same with its words, for people to choose from. */
    static DutySight.Choices choices(RegimeProfile regime) {
        DutyRule rule = of(regime);
        Map<String, String> activities = new LinkedHashMap<>();
        regime.rules().recording().activities().forEach((code, it) -> activities.put(code, it.text()));
        regime.rules().recording().fullCourse().forEach((code, it) -> activities.put(code, it.text()));
        Map<String, String> violations = new LinkedHashMap<>();
        regime.rules().violations().forEach((code, it) -> violations.put(code, it.text()));
        return new DutySight.Choices(
                activities,
                rule.grounds(),
                rule.returnReasons(),
                violations,
                wording(regime.rules().recording()));
    }

    /** The phrase itself, or where it stands. */
    private static String wording(RecordingRules recording) {
        RecordingRules.Wording said = recording.wording();
        if (said == null) {
            return "";
        }
        String words = said.text() == null ? Objects.requireNonNullElse(said.source(), "") : said.text();
        return said.article() + " " + words;
    }
}
