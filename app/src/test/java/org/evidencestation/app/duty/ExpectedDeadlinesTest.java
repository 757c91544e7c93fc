package org.evidencestation.app.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.ClipClaims;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpectedDeadlinesTest {
    private static final DutyRule RULE =
            new DutyRule(Set.of("A-1"), Set.of(), List.of(), List.of(), Set.of(), DutyRule.Measures.USUAL);

    @TempDir
    private Path folder;

    @Test
    @Tag("W14")
    void aClipIsDueWithTheOperationOfWhoeverHadTheRecorderElseByItsOwnTime() throws Exception {
        try (Desk desk = new Desk(folder, "W", RULE)) {
            ExpectedDeadlines expected = new ExpectedDeadlines(
                    desk.book, new Deadlines(new Desk.RuleOfRegime(desk.regime)), Desk.ZONE, desk::now);
            Answers.done(new HandOutRecorder(desk.office)
                    .handOut(new HandOutRecorder.HandingOut(Desk.CAM, Desk.ANN, null, List.of(), "", true), Desk.HEAD));
            desk.at("2026-11-20T12:00:00Z");
            desk.operation("2026-11-20T01:00:00Z", "2026-11-20T05:00:00Z", Desk.ANN);
            desk.operation("2026-11-20T01:00:00Z", "2026-11-20T03:00:00Z", Desk.BEN);
            Clip early = clip(LocalDateTime.parse("2026-11-20T09:30:00"));
            Clip other = clip(LocalDateTime.parse("2026-11-20T19:30:00"));
            assertEquals(Optional.of(Instant.parse("2026-11-21T05:00:00Z")), expected.due(Desk.CAM, early));
            assertEquals(Optional.of(Instant.parse("2026-11-21T11:30:00Z")), expected.due(Desk.CAM, other));
            assertEquals(Optional.of(Instant.parse("2026-11-21T01:30:00Z")), expected.due("volume:B2", early));
            assertEquals(Optional.empty(), expected.due(Desk.CAM, clip(null)));
        }
    }

    private static Clip clip(@Nullable LocalDateTime started) {
        ClipClaims claims = new ClipClaims(
                Optional.empty(), Optional.empty(), Optional.ofNullable(started), OptionalInt.empty(), List.of());
        return new Clip("a.mp4", "a.mp4", 1, Optional.empty(), claims);
    }
}
