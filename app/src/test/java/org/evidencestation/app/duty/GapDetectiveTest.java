package org.evidencestation.app.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.evidencestation.app.duty.Gap.Kind;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.DutyEvent.OperationFacts;
import org.evidencestation.storage.journal.OperationId;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GapDetectiveTest {
    private static final DockingId DOCKING = new DockingId("00000000-0000-4000-8000-000000000001");
    private static final Instant NINE = Instant.parse("2026-11-20T01:00:00Z");
    private static final DutyRule RULE =
            new DutyRule(Set.of("A-1"), Set.of("FULL"), List.of(), List.of(), Set.of(), DutyRule.Measures.USUAL);
    private static final DutyRule EXACT = new DutyRule(
            Set.of(),
            Set.of(),
            List.of(),
            List.of(),
            Set.of(),
            DutyRule.Measures.USUAL.letting(Duration.ZERO, Duration.ZERO));

    /** Minutes after nine. */
    private static Footage clip(int number, int from, int to) {
        return clip("volume:A1", number, "video/mp4", from * 60, to * 60);
    }

    private static Footage clip(String recorder, int number, String type, int fromSecond, int toSecond) {
        RecordingSummary made = Desk.summary(
                number,
                DOCKING,
                recorder,
                Desk.ANN,
                NINE.plusSeconds(fromSecond),
                Duration.ofSeconds(toSecond - fromSecond),
                NINE.plus(Duration.ofHours(10)));
        return footage(made, type, List.of());
    }

    private static Footage footage(RecordingSummary it, String type, List<String> flags) {
        RecordingSummary made = new RecordingSummary(
                it.recording(),
                it.manifest(),
                it.docking(),
                it.recorder(),
                it.path(),
                it.name(),
                it.size(),
                type,
                it.officer(),
                it.device(),
                it.recorderStart(),
                it.start(),
                it.end(),
                it.durationMillis(),
                it.ingestedAt(),
                flags);
        return Footage.asSealed(made, Optional.of("ON_TIME"), Optional.empty());
    }

    private static Operation operation(String activity, int from, @Nullable Integer to, Collection<Footage> shown) {
        Map<RecordingId, String> recordings = new LinkedHashMap<>();
        shown.forEach(it -> recordings.put(it.id(), "BY_TIME"));
        return new Operation(
                new OperationId("00000000-0000-4000-8000-0000000000a1"),
                new OperationFacts(
                        activity,
                        "示例",
                        "",
                        "",
                        List.of(Desk.ANN),
                        NINE.plusSeconds(from * 60L),
                        to == null ? null : NINE.plusSeconds(to * 60L)),
                false,
                null,
                recordings,
                List.of());
    }

    private static List<Gap> look(DutyRule rule, List<Operation> operations, Collection<Footage> footage) {
        return new GapDetective(rule)
                .look(new GapDetective.Facts(
                        operations,
                        footage,
                        id -> operations.stream()
                                .filter(it -> it.recordings().containsKey(id))
                                .toList(),
                        it -> List.of(Desk.ANN),
                        operation -> operation.spell().end().plus(Duration.ofHours(24)),
                        operation -> false,
                        List.of(),
                        NINE.plus(Duration.ofDays(2))));
    }

    private static List<Kind> kinds(List<Gap> gaps) {
        return gaps.stream().map(Gap::kind).toList();
    }

    @Test
    @Tag("L9")
    @Tag("SM8")
    @Tag("Z10")
    void aTimeWithinAnOperationThatNothingShowsIsAHole() {
        List<Footage> clips = List.of(clip(1, 0, 20), clip(2, 30, 60));
        List<Gap> gaps = look(RULE, List.of(operation("A-1", 0, 60, clips)), clips);
        assertEquals(List.of(Kind.TIME_HOLE), kinds(gaps));
        Gap hole = gaps.getFirst();
        assertEquals(600, hole.seconds());
        assertEquals(Optional.of(clips.getFirst().id()), hole.before());
        assertEquals(Optional.of(clips.getLast().id()), hole.after());
    }

    @Test
    void comingAndGoingAreTypedFromMemory() {
        List<Footage> clips = List.of(clip(1, 4, 57));
        assertEquals(List.of(), look(RULE, List.of(operation("A-1", 0, 60, clips)), clips));
        assertEquals(List.of(Kind.TIME_HOLE), kinds(look(RULE, List.of(operation("A-1", -2, 60, clips)), clips)));
    }

    @Test
    @Tag("W8")
    void aFullCourseOperationMayHaveNone() {
        List<Footage> clips = List.of(clip(1, 2, 58));
        List<Gap> gaps = look(RULE, List.of(operation("FULL", 0, 60, clips)), clips);
        assertEquals(List.of(Kind.TIME_HOLE, Kind.TIME_HOLE), kinds(gaps));
        assertTrue(gaps.stream().allMatch(Gap::fullCourse));
    }

    @Test
    void aSecondRecorderCoversWhatTheFirstDoesNot() {
        List<Footage> clips = List.of(clip(1, 0, 20), clip(2, 30, 60), clip("volume:B2", 3, "video/mp4", 1100, 2000));
        assertEquals(List.of(), look(RULE, List.of(operation("A-1", 0, 60, clips)), clips));
    }

    @Test
    void anOperationThatNothingShowsIsAskedForOnceItsFootageIsDue() {
        assertEquals(
                List.of(Kind.NO_FOOTAGE), kinds(look(RULE, List.of(operation("A-1", 0, 60, List.of())), List.of())));
        assertEquals(List.of(), look(RULE, List.of(operation("A-1", 1500, 1560, List.of())), List.of()));
    }

    @Test
    @Tag("L12")
    void footageOfNoOperationIsAskedForAfterAWeek() {
        Footage clip = clip(1, 0, 10);
        GapDetective.Facts facts = new GapDetective.Facts(
                List.of(),
                List.of(clip),
                id -> List.of(),
                it -> List.of(),
                it -> NINE,
                it -> false,
                List.of(),
                NINE.plus(Duration.ofDays(8)));
        assertEquals(List.of(Kind.NO_OPERATION), kinds(new GapDetective(RULE).look(facts)));
        assertEquals(List.of(), look(RULE, List.of(), List.of(clip)));
    }

    @Test
    @Tag("L11")
    void missingNumbersAreCountedAndPhotosInBetweenAreNotMissed() {
        List<Footage> clips = List.of(
                clip(1, 0, 10),
                clip("volume:A1", 2, "image/jpeg", 700, 700),
                clip("volume:A1", 6, "video/mp4", 1200, 1300),
                clip("volume:A1", 7, "video/mp4", 1300, 1400));
        List<Gap> gaps = look(RULE, List.of(), clips);
        assertEquals(List.of(Kind.SEQUENCE_HOLE), kinds(gaps));
        assertEquals(3, gaps.getFirst().missingNumbers());
        assertEquals(600, gaps.getFirst().seconds());
    }

    @Test
    void numbersThatBeginAnewAreNoHole() {
        List<Footage> clips = List.of(clip(8, 0, 10), clip(9, 10, 20), clip(1, 30, 40), clip(2, 40, 50));
        assertEquals(List.of(), look(RULE, List.of(), clips));
    }

    @Test
    void aClockThatFellBackAYearAndWasSetMakesNoHole() {
        List<Footage> clips = List.of(clip(1, 0, 10), fallenBack(clip(2, 20, 30)), clip(3, 40, 50), clip(5, 60, 70));
        List<Gap> gaps = look(RULE, List.of(), clips);
        assertEquals(List.of(Kind.SEQUENCE_HOLE), kinds(gaps));
        assertEquals(Optional.of(clips.get(2).id()), gaps.getFirst().before());
    }

    /** By its own clock a year ago; when it truly was, the dock has found out. */
    private static Footage fallenBack(Footage it) {
        RecordingSummary made = it.summary();
        RecordingSummary fallen = new RecordingSummary(
                made.recording(),
                made.manifest(),
                made.docking(),
                made.recorder(),
                made.path(),
                made.name(),
                made.size(),
                made.mediaType(),
                made.officer(),
                made.device(),
                LocalDateTime.of(2025, 11, 20, 9, 20),
                made.start(),
                made.end(),
                made.durationMillis(),
                made.ingestedAt(),
                made.flags());
        return new Footage(fallen, it.verdict(), it.due(), it.start(), it.end());
    }

    @Test
    void twoFilmsOfOneRecorderAtTheSameTimeCannotBe() {
        List<Footage> clips = List.of(clip(1, 0, 10), clip(2, 8, 20));
        List<Gap> gaps = look(RULE, List.of(), clips);
        assertEquals(List.of(Kind.OVERLAP), kinds(gaps));
        assertEquals(120, gaps.getFirst().seconds());
    }

    @Test
    void aFileWithoutItsEndIsAsked() {
        Footage cut = footage(clip(1, 0, 10).summary(), "video/mp4", List.of("unfinished"));
        assertEquals(List.of(Kind.TRUNCATED), kinds(look(RULE, List.of(), List.of(cut))));
    }

    @Test
    void holesAndCoveredTimeAreTheWholeOperationWhateverTheFootage() {
        Random random = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            List<Footage> clips = randomClips(random, 1 + random.nextInt(12));
            Spell whole = new Spell(NINE, NINE.plusSeconds(1 + random.nextInt(7_200)));
            Coverage coverage = Coverage.of(whole, clips);
            Duration holes =
                    coverage.holes().stream().map(hole -> hole.when().length()).reduce(Duration.ZERO, Duration::plus);
            assertEquals(whole.length(), holes.plus(coverage.covered()));
            assertEquals(secondsShown(whole, clips), coverage.covered().toSeconds(), "round " + round);
        }
    }

    /** Counted second by second, another way than the code does. */
    private static long secondsShown(Spell whole, List<Footage> clips) {
        boolean[] shown = new boolean[(int) whole.length().toSeconds()];
        for (Footage clip : clips) {
            Spell spell = clip.spell().orElseThrow();
            long from =
                    Math.max(0, Duration.between(whole.start(), spell.start()).toSeconds());
            long to = Math.min(
                    shown.length, Duration.between(whole.start(), spell.end()).toSeconds());
            if (from < to) {
                Arrays.fill(shown, (int) from, (int) to, true);
            }
        }
        long count = 0;
        for (boolean second : shown) {
            count += second ? 1 : 0;
        }
        return count;
    }

    @Test
    void theOrderOfFootageChangesNothing() {
        Random random = new Random(6);
        for (int round = 0; round < 500; round++) {
            List<Footage> clips = randomClips(random, 2 + random.nextInt(10));
            List<Operation> operations = List.of(operation("A-1", 0, 60, clips));
            List<Footage> shuffled = new ArrayList<>(clips);
            Collections.shuffle(shuffled, random);
            List<Operation> same = List.of(operation("A-1", 0, 60, shuffled));
            assertEquals(look(EXACT, operations, clips), look(EXACT, same, shuffled), "round " + round);
        }
    }

    @Test
    void moreFootageNeverMakesAHoleWhereNoneWas() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            List<Footage> clips = randomClips(random, 2 + random.nextInt(10));
            List<Footage> fewer = clips.subList(0, clips.size() - 1);
            List<Gap> before = holes(look(EXACT, List.of(operation("A-1", 0, 60, fewer)), fewer));
            List<Gap> after = holes(look(EXACT, List.of(operation("A-1", 0, 60, clips)), clips));
            assertTrue(
                    after.stream().allMatch(hole -> before.stream().anyMatch(was -> contains(was, hole))),
                    "round " + round);
        }
    }

    private static List<Gap> holes(List<Gap> gaps) {
        return gaps.stream().filter(gap -> gap.kind() == Kind.TIME_HOLE).toList();
    }

    private static boolean contains(Gap was, Gap hole) {
        Spell outer = was.when().orElseThrow();
        Spell inner = hole.when().orElseThrow();
        return !inner.start().isBefore(outer.start()) && !inner.end().isAfter(outer.end());
    }

    @Test
    void aKeyDoesNotChangeWithUnrelatedFootage() {
        List<Footage> clips = List.of(clip(1, 0, 20), clip(2, 30, 60));
        List<Operation> operations = List.of(operation("A-1", 0, 60, clips));
        String key = look(RULE, operations, clips).getFirst().key();
        List<Footage> more = new ArrayList<>(clips);
        more.add(clip("volume:B2", 90, "video/mp4", -7_200, -7_000));
        more.add(clip("volume:B2", 91, "video/mp4", 90_000, 90_100));
        assertEquals(key, look(RULE, operations, more).getFirst().key());
        assertEquals(16, key.length());
    }

    /** Settled gaps are found again by it, so it is as much a stored format as the journal. */
    @Test
    void aKeyIsWhatTheFormatPageSays() {
        Gap gap = look(RULE, List.of(operation("A-1", 0, 60, List.of())), List.of())
                .getFirst();
        assertEquals("b9ad053db43ecc4f", gap.key());
    }

    private static List<Footage> randomClips(Random random, int count) {
        List<Footage> clips = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            int from = random.nextInt(7_000) - 1_500;
            int length = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(1_200);
            clips.add(clip("volume:" + random.nextInt(3), number, "video/mp4", from, from + length));
        }
        return clips;
    }

    @Test
    void timeOrdersFilesAndNotTheirNames() {
        RecordingSummary first = clip(3, 0, 5).summary();
        assertEquals(LocalDateTime.parse("2026-11-20T09:00:00"), first.recorderStart());
        List<Footage> clips = List.of(clip(3, 0, 5), clip(2, 10, 15), clip(1, 20, 25));
        assertEquals(List.of(), look(RULE, List.of(), clips));
    }
}
