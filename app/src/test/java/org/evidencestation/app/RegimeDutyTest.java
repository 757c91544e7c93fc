package org.evidencestation.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evidencestation.app.duty.DutyRule;
import org.evidencestation.app.duty.DutyRule.Ground;
import org.evidencestation.app.policy.BuiltInProfiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RegimeDutyTest {
    private static DutyRule rule(String profile) throws IOException {
        return RegimeDuty.of(new BuiltInProfiles().profile(profile));
    }

    private static Set<String> approvers(String profile) throws IOException {
        return rule(profile).grounds().stream().map(Ground::approver).collect(Collectors.toSet());
    }

    @Test
    @Tag("L5")
    @Tag("SM12")
    @Tag("Z8")
    @Tag("W9")
    void eachRegimeHasItsOwnApproverOfWhatWasNotRecorded() throws IOException {
        assertEquals(Set.of(""), approvers("L"));
        assertEquals(Set.of("单位主要领导"), approvers("SM"));
        assertEquals(Set.of("局分管领导"), approvers("Z"));
        assertEquals(Set.of(""), approvers("W"));
    }

    @Test
    @Tag("W8")
    void onlyWKnowsOperationsThatMustBeRecordedFromBeginningToEnd() throws IOException {
        assertTrue(rule("W").fullCourse().contains("W8-1"));
        assertEquals(Set.of(), rule("SM").fullCourse());
    }

    @Test
    @Tag("SM13")
    @Tag("Z6")
    @Tag("W14")
    void onlySmAndZLetTheTimeRunFromTheReturn() throws IOException {
        assertFalse(rule("SM").returnReasons().isEmpty());
        assertFalse(rule("Z").returnReasons().isEmpty());
        assertEquals(List.of(), rule("W").returnReasons());
        assertEquals(List.of(), rule("L").returnReasons());
    }

    @Test
    @Tag("SM18")
    void theCodesOfTheRegimeAreItsViolations() throws IOException {
        assertTrue(rule("SM").violations().contains("SM18-6"));
    }
}
