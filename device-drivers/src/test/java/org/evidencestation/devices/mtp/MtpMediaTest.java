package org.evidencestation.devices.mtp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.List;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.ClipReader;
import org.evidencestation.devices.Listing;
import org.evidencestation.devices.Media;
import org.evidencestation.devices.mtp.responder.Habit;
import org.evidencestation.devices.mtp.responder.ResponderCard;
import org.evidencestation.devices.simulated.ClipContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Listings and lengths that are hard to get right. */
final class MtpMediaTest {
    private final Bench bench = new Bench();

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 1, 51, 52, 499, 500, 501, 512, 1012, 1024, 65_524, 524_276, 524_288, 4_194_292, 4_194_304, 4_194_305
            })
    void readsEveryLengthAroundAPacket(int size) throws Exception {
        for (Habit[] habits : new Habit[][] {
            {}, {Habit.NO_ZERO_LENGTH_PACKET}, {Habit.SPLIT_HEAD}, {Habit.SPLIT_HEAD, Habit.NO_ZERO_LENGTH_PACKET}
        }) {
            byte[] bytes = Bench.bytes(size);
            assertArrayEquals(bytes, new Bench().file("a", bytes).habits(habits).collect());
            Bench whole = new Bench().file("a", bytes).habits(habits).habits(Habit.WHOLE_FILES_ONLY);
            assertArrayEquals(bytes, whole.collect());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4_294_967_294L, 4_294_967_295L, 4_294_967_296L, 4_298_000_001L, 13_000_000_000L})
    void isNotMisledBySizesWithoutTheirUpperBits(long size) throws Exception {
        bench.habits(Habit.SIZES_WRAP).file("long.mp4", ClipContent.patterned(size, 5));
        try (Arrival arrival = bench.arrive();
                Media media = arrival.openMedia()) {
            assertEquals(size, media.list().clips().getFirst().size());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4_294_967_280L, 4_294_967_808L, 5_368_709_020L})
    void readsBeyondFourGibibytes(long offset) throws Exception {
        long size = 5L << 30;
        ClipContent content = ClipContent.patterned(size, 5);
        bench.file("long.mp4", content);
        try (Arrival arrival = bench.arrive();
                Media media = arrival.openMedia()) {
            Clip clip = media.list().clips().getFirst();
            assertEquals(size, clip.size());
            ByteBuffer expected = ByteBuffer.allocate(100);
            try (ClipContent.Bytes bytes = content.open()) {
                bytes.read(offset, expected);
            }
            ByteBuffer read = ByteBuffer.allocate(expected.position());
            try (ClipReader reader = media.open(clip, offset)) {
                while (read.hasRemaining() && reader.read(read) >= 0) {
                    // until there is as much
                }
            }
            assertEquals(expected.flip(), read.flip());
        }
    }

    @Test
    void namesTheStorageWhereThereAreSeveral() throws Exception {
        bench.file("DCIM/a.mp4", Bench.bytes(10));
        bench.second(
                new ResponderCard(2, "INTERNAL").add("DCIM/a.mp4", ClipContent.of(Bench.bytes(20)), Bench.RECORDED));
        try (Arrival arrival = bench.arrive();
                Media media = arrival.openMedia()) {
            assertEquals(
                    List.of("00010001/DCIM/a.mp4", "00020001/DCIM/a.mp4"),
                    media.list().clips().stream().map(Clip::path).toList());
        }
    }

    @Test
    void tellsObjectsOfOneNameApart() throws Exception {
        bench.habits(Habit.MANGLED_NAMES).file("示例甲.mp4", Bench.bytes(10)).file("示例乙.mp4", Bench.bytes(20));
        try (Arrival arrival = bench.arrive();
                Media media = arrival.openMedia()) {
            Listing listing = media.list();
            assertEquals(2, new HashSet<>(listing.clips().stream().map(Clip::id).toList()).size());
            for (Clip clip : listing.clips()) {
                assertTrue(clip.path().startsWith("Oops~"), clip.path());
                assertArrayEquals(Bench.bytes((int) clip.size()), Bench.read(media, clip, 0));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Habit.class,
            names = {"FOLDERS_IN_A_RING", "HANDLES_TWICE"})
    void listsEachFileOnceHoweverOftenItIsShown(Habit habit) throws Exception {
        bench.habits(habit).file("DCIM/100/a.mp4", Bench.bytes(10)).file("DCIM/101/b.mp4", Bench.bytes(20));
        try (Arrival arrival = bench.arrive();
                Media media = arrival.openMedia()) {
            Listing listing = media.list();
            assertEquals(
                    List.of("DCIM/100/a.mp4", "DCIM/101/b.mp4"),
                    listing.clips().stream().map(Clip::path).toList());
            assertEquals(List.of(), listing.refused());
        }
    }

    @Test
    void endsAtADepthNoRecorderHas() throws Exception {
        bench.file("d/".repeat(100) + "a.mp4", Bench.bytes(10));
        try (Arrival arrival = bench.arrive();
                Media media = arrival.openMedia()) {
            Listing listing = media.list();
            assertEquals(List.of(), listing.clips());
            assertEquals(1, listing.refused().size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", ".", " ", "a\\b", "a\u0000b", "a\nb", "\uD800x"})
    void makesNoPathThatLeadsElsewhere(String name) {
        String step = ObjectNames.step(name);
        assertTrue(!step.isBlank() && !step.equals(".") && !step.equals(".."), step);
        assertTrue(step.chars().noneMatch(unit -> unit < ' ' || unit == '/' || unit == '\\'), step);
        assertTrue(step.chars().noneMatch(unit -> Character.isSurrogate((char) unit)), step);
    }
}
