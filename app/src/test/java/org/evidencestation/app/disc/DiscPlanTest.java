package org.evidencestation.app.disc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.evidencestation.storage.journal.DiscEvent.Piece;
import org.evidencestation.storage.journal.DiscEvent.PlannedDisc;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.Test;

final class DiscPlanTest {
    private static final long MIB = 1 << 20;
    private static final DiscPlan.Room ROOM = new DiscPlan.Room(100 * MIB, 10 * MIB, MIB);

    @Test
    void recordingsStayInTheirOrderWhereThatTakesNoMoreDiscs() {
        assertEquals(List.of(List.of(0, 1), List.of(2), List.of(3, 4)), numbers(plan(40, 40, 60, 40, 40)));
    }

    @Test
    void theyArePutTogetherAnewWhereThatSavesADisc() {
        assertEquals(List.of(List.of(0, 2), List.of(1, 3)), numbers(plan(60, 40, 20, 45)));
    }

    @Test
    void nothingIsCutThatFitsOnADisc() {
        assertTrue(plan(89, 89, 1).stream()
                .flatMap(it -> it.pieces().stream())
                .allMatch(it -> it.of() == 1 && it.offset() == 0));
    }

    @Test
    void whatFitsOnNoDiscIsCutIntoPartsThatAreTheWhole() {
        List<Piece> parts = plan(200, 5).stream()
                .flatMap(it -> it.pieces().stream())
                .filter(it -> it.of() > 1)
                .toList();
        assertEquals(List.of(1, 2, 3), parts.stream().map(Piece::part).toList());
        assertEquals(
                List.of(0L, 89 * MIB, 178 * MIB),
                parts.stream().map(Piece::offset).toList());
        assertEquals(200 * MIB, parts.stream().mapToLong(Piece::bytes).sum());
    }

    @Test
    void anEmptyRecordingIsStillThere() {
        assertEquals(1, plan(0).getFirst().pieces().size());
        assertEquals(List.of(), plan());
    }

    @Test
    void noDiscHoldsMoreThanItCanAndEveryByteIsOnOneDisc() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<DiscPlan.Item> items = IntStream.range(0, 1 + random.nextInt(25))
                    .mapToObj(i -> new DiscPlan.Item(id(i), random.nextLong(260 * MIB)))
                    .toList();
            List<PlannedDisc> discs = new DiscPlan(ROOM).of(items);
            for (PlannedDisc disc : discs) {
                long used = disc.pieces().stream()
                        .mapToLong(it -> ROOM.takes(it.bytes()))
                        .sum();
                assertTrue(used + 10 * MIB <= 100 * MIB, "seed " + seed);
            }
            for (DiscPlan.Item item : items) {
                List<Piece> parts = discs.stream()
                        .flatMap(it -> it.pieces().stream())
                        .filter(it -> it.recording().equals(item.recording()))
                        .sorted(java.util.Comparator.comparingInt(Piece::part))
                        .toList();
                long next = 0;
                for (Piece part : parts) {
                    assertEquals(next, part.offset(), "seed " + seed);
                    next += part.bytes();
                }
                assertEquals(item.bytes(), next, "seed " + seed);
            }
        }
    }

    @Test
    void aMediumThatHoldsNothingIsNone() {
        assertThrows(IllegalArgumentException.class, () -> new DiscPlan.Room(11 * MIB, 10 * MIB, MIB));
    }

    private static List<PlannedDisc> plan(int... mib) {
        List<DiscPlan.Item> items = new ArrayList<>();
        for (int size : mib) {
            items.add(new DiscPlan.Item(id(items.size()), size * MIB));
        }
        return new DiscPlan(ROOM).of(items);
    }

    private static List<List<Integer>> numbers(List<PlannedDisc> discs) {
        return discs.stream()
                .map(disc -> disc.pieces().stream()
                        .map(piece -> IntStream.range(0, 50)
                                .filter(i -> id(i).equals(piece.recording()))
                                .findFirst()
                                .orElseThrow())
                        .toList())
                .toList();
    }

    private static RecordingId id(int number) {
        return new RecordingId(Sha256.of(Integer.toString(number).getBytes(StandardCharsets.UTF_8)));
    }
}
