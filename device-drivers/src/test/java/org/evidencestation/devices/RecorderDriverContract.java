package org.evidencestation.devices;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.evidencestation.devices.DeviceException.Reason;
import org.junit.jupiter.api.Test;

/** What every driver promises, asked of a recorder with known clips. Each kind of driver extends this. */
public abstract class RecorderDriverContract {
    protected static final Instant NOW = Instant.parse("2026-11-21T04:00:00Z");
    protected static final StationClock CLOCK = new StationClock(InstantSource.fixed(NOW), ZoneId.of("Asia/Shanghai"));

    private static final String PATROL = "DCIM/100ANDRO/123401_7654321_20261121031205_0001.mp4";
    private static final String MARKED = "DCIM/101ANDRO/123401_7654321_20261121034010_0002IMP.mp4";

    protected abstract RecorderDriver driver();

    /** Docks a recorder that holds exactly these files. */
    protected abstract DockedDevice dock(Map<String, byte[]> files) throws Exception;

    /** Makes a docked clip differ from what a listing said. */
    protected abstract void change(String path) throws Exception;

    /** Pulls the recorder. */
    protected abstract void pull() throws Exception;

    private static Map<String, byte[]> card() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put(PATROL, bytes(3_000_001));
        files.put(MARKED, bytes(70_000));
        files.put("empty.mp4", new byte[0]);
        files.put("._empty.mp4", bytes(12));
        files.put("System Volume Information/IndexerVolumeGuid", bytes(76));
        files.put("录像/示例 \uD83D\uDCF9.mp4", bytes(500));
        files.put("sn.txt", "123401\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        return files;
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new java.util.Random(size).nextBytes(bytes);
        return bytes;
    }

    protected static byte[] read(Media media, Clip clip, long offset) throws DeviceException {
        try (ClipReader reader = media.open(clip, offset)) {
            return read(reader);
        }
    }

    private static byte[] read(ClipReader reader) throws DeviceException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteBuffer buffer = ByteBuffer.allocateDirect(4096 * 17);
        while (true) {
            buffer.clear();
            int count = reader.read(buffer);
            if (count < 0) {
                return out.toByteArray();
            }
            assertTrue(count > 0, "a read brings at least one byte");
            assertEquals(count, buffer.position());
            byte[] part = new byte[count];
            buffer.flip().get(part);
            out.writeBytes(part);
        }
    }

    protected static Clip clip(Listing listing, String path) {
        return listing.clips().stream()
                .filter(clip -> clip.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private Arrival arrive() throws Exception {
        return driver().arrive(dock(card()), CLOCK);
    }

    @Test
    void isFoundByServiceLoader() {
        assertTrue(ServiceLoader.load(RecorderDriver.class).stream()
                .anyMatch(provider -> provider.type().equals(driver().getClass())));
    }

    @Test
    void claimsItsOwnDevicesOnly() throws Exception {
        DockedDevice own = dock(card());
        assertTrue(driver().claims(own));
        assertFalse(driver().claims(new SomeOtherDevice()));
    }

    @Test
    void listsEveryRegularFileWithItsSize() throws Exception {
        try (Arrival arrival = arrive();
                Media media = arrival.openMedia()) {
            Map<String, Long> listed = new TreeMap<>();
            media.list().clips().forEach(clip -> listed.put(clip.path(), clip.size()));
            Map<String, Long> expected = new TreeMap<>();
            card().forEach((path, bytes) -> expected.put(path, (long) bytes.length));
            assertEquals(expected, listed);
        }
    }

    @Test
    void listsFootageByPathAndWhatComputersLeaveLast() throws Exception {
        try (Arrival arrival = arrive();
                Media media = arrival.openMedia()) {
            assertEquals(
                    List.of(
                            PATROL,
                            MARKED,
                            "empty.mp4",
                            "sn.txt",
                            "录像/示例 \uD83D\uDCF9.mp4",
                            "._empty.mp4",
                            "System Volume Information/IndexerVolumeGuid"),
                    media.list().clips().stream().map(Clip::path).toList());
        }
    }

    @Test
    void claimsWhatNamesAndFoldersSay() throws Exception {
        try (Arrival arrival = arrive();
                Media media = arrival.openMedia()) {
            ClipClaims claims = clip(media.list(), MARKED).claims();
            assertEquals("123401", claims.policeNumber().orElseThrow());
            assertEquals(List.of("name:IMP", "folder:101ANDRO"), claims.importantBecause());
        }
    }

    @Test
    void givesUniqueIdsThatStayTheSameInTheNextListing() throws Exception {
        try (Arrival arrival = arrive();
                Media media = arrival.openMedia()) {
            Listing first = media.list();
            List<String> ids = first.clips().stream().map(Clip::id).toList();
            assertEquals(ids.size(), new HashSet<>(ids).size());
            assertEquals(first, media.list());
        }
    }

    @Test
    void readsEveryByteOfEveryClip() throws Exception {
        Map<String, byte[]> card = card();
        try (Arrival arrival = arrive();
                Media media = arrival.openMedia()) {
            for (Clip clip : media.list().clips()) {
                assertArrayEquals(card.get(clip.path()), read(media, clip, 0), clip.path());
            }
        }
    }

    @Test
    void readsFromAnyOffsetUpToTheEnd() throws Exception {
        byte[] whole = bytes(3_000_001);
        try (Arrival arrival = arrive();
                Media media = arrival.openMedia()) {
            Clip clip = clip(media.list(), PATROL);
            for (int offset : new int[] {1, 4096, 1_048_577, whole.length - 1, whole.length}) {
                byte[] tail = java.util.Arrays.copyOfRange(whole, offset, whole.length);
                assertArrayEquals(tail, read(media, clip, offset), "from " + offset);
            }
        }
    }

    @Test
    void refusesAnOffsetOutsideTheClipAndABufferWithoutRoom() throws Exception {
        try (Arrival arrival = arrive();
                Media media = arrival.openMedia()) {
            Clip clip = clip(media.list(), PATROL);
            assertThrows(IllegalArgumentException.class, () -> media.open(clip, -1));
            assertThrows(IllegalArgumentException.class, () -> media.open(clip, clip.size() + 1));
            try (ClipReader reader = media.open(clip, 0)) {
                assertThrows(IllegalArgumentException.class, () -> reader.read(ByteBuffer.allocate(0)));
            }
        }
    }

    @Test
    void refusesToOpenAClipThatIsNotWhatWasListed() throws Exception {
        try (Arrival arrival = arrive();
                Media media = arrival.openMedia()) {
            Clip clip = clip(media.list(), PATROL);
            Clip wrong = new Clip(clip.id(), clip.path(), clip.size() - 1, clip.modified(), clip.claims());
            assertFails(Reason.CHANGED, () -> media.open(wrong, 0));
        }
    }

    @Test
    void doesNotEndAClipThatChangedWhileItWasRead() throws Exception {
        try (Arrival arrival = arrive();
                Media media = arrival.openMedia()) {
            Clip clip = clip(media.list(), PATROL);
            try (ClipReader reader = media.open(clip, clip.size() - 10)) {
                change(PATROL);
                ByteBuffer buffer = ByteBuffer.allocate(100);
                assertFails(Reason.CHANGED, () -> {
                    while (reader.read(buffer) >= 0) {
                        // until the end that must not be reported
                    }
                });
            }
        }
    }

    @Test
    void saysThatAClipNobodyListedIsNotFound() throws Exception {
        try (Arrival arrival = arrive();
                Media media = arrival.openMedia()) {
            media.list();
            Clip none = new Clip("../outside", "../outside", 1, java.util.Optional.empty(), ClipClaims.NONE);
            assertFails(Reason.NOT_FOUND, () -> media.open(none, 0));
        }
    }

    @Test
    void failsWithUnpluggedOnceThePlugIsPulled() throws Exception {
        try (Arrival arrival = arrive();
                Media media = arrival.openMedia()) {
            Clip clip = clip(media.list(), PATROL);
            pull();
            assertFails(Reason.UNPLUGGED, media::list);
            assertFails(Reason.UNPLUGGED, () -> media.open(clip, 0));
        }
    }

    @Test
    void refusesToArriveAtARecorderThatIsGone() throws Exception {
        DockedDevice device = dock(card());
        pull();
        assertFails(Reason.UNPLUGGED, () -> driver().arrive(device, CLOCK).close());
    }

    @Test
    void answersNothingAboutTheRecorderAfterItsMediaWereOpened() throws Exception {
        try (Arrival arrival = arrive();
                Media media = arrival.openMedia()) {
            assertThrows(IllegalStateException.class, arrival::clock);
            assertThrows(IllegalStateException.class, arrival::identity);
            assertThrows(IllegalStateException.class, arrival::openMedia);
            assertEquals(7, media.list().clips().size());
        }
    }

    @Test
    void closingTheArrivalClosesTheMedia() throws Exception {
        Arrival arrival = arrive();
        Media media = arrival.openMedia();
        arrival.close();
        arrival.close();
        assertThrows(IllegalStateException.class, media::list);
    }

    @Test
    void identifiesTheRecorderUnderTheKeyOfItsDescriptors() throws Exception {
        DockedDevice device = dock(card());
        try (Arrival arrival = driver().arrive(device, CLOCK)) {
            assertEquals(device.key(), arrival.identity().key());
        }
    }

    private static ErasePermit permit(Clip clip, Listing listing) {
        return new ErasePermit(clip, listing, "0".repeat(64), 1);
    }

    @Test
    void erasesExactlyWhatThePermitNames() throws Exception {
        try (Arrival arrival = arrive()) {
            assertTrue(arrival.capabilities().contains(Capability.DELETE));
            try (Media media = arrival.openMedia()) {
                Listing before = media.list();
                try (Eraser eraser = media.openEraser()) {
                    eraser.erase(permit(clip(before, PATROL), before));
                }
                List<String> left =
                        media.list().clips().stream().map(Clip::path).toList();
                List<String> expected = before.clips().stream()
                        .map(Clip::path)
                        .filter(path -> !path.equals(PATROL))
                        .toList();
                assertEquals(expected, left);
            }
        }
    }

    @Test
    void erasesNothingThatChangedSinceItWasListed() throws Exception {
        try (Arrival arrival = arrive();
                Media media = arrival.openMedia()) {
            Listing listing = media.list();
            change(PATROL);
            try (Eraser eraser = media.openEraser()) {
                assertFails(Reason.CHANGED, () -> eraser.erase(permit(clip(listing, PATROL), listing)));
            }
            assertEquals(listing.clips().size(), media.list().clips().size());
        }
    }

    @Test
    void erasesNothingWithAPermitOfAnotherListing() throws Exception {
        try (Arrival arrival = arrive();
                Media media = arrival.openMedia()) {
            Listing listing = media.list();
            Listing other = new Listing(List.of(clip(listing, PATROL)), List.of());
            try (Eraser eraser = media.openEraser()) {
                assertFails(Reason.CHANGED, () -> eraser.erase(permit(clip(listing, PATROL), other)));
            }
            assertEquals(listing, media.list());
        }
    }

    @Test
    void saysThatAClipErasedTwiceIsGone() throws Exception {
        try (Arrival arrival = arrive();
                Media media = arrival.openMedia()) {
            Listing listing = media.list();
            try (Eraser eraser = media.openEraser()) {
                eraser.erase(permit(clip(listing, PATROL), listing));
                assertFails(Reason.NOT_FOUND, () -> eraser.erase(permit(clip(listing, PATROL), listing)));
            }
        }
    }

    @Test
    void givesTheSameBytesPastTheCache() throws Exception {
        Map<String, byte[]> card = card();
        try (Arrival arrival = arrive();
                Media media = arrival.openMedia()) {
            for (Clip clip : media.list().clips()) {
                try (ClipReader reader = media.openPastCache(clip)) {
                    assertArrayEquals(card.get(clip.path()), read(reader), clip.path());
                }
            }
        }
    }

    @Test
    void setsTheClockWhereItSaysSo() throws Exception {
        try (Arrival arrival = arrive()) {
            arrival.clock();
            if (arrival.capabilities().contains(Capability.CLOCK_SET)) {
                if (arrival.setClock() instanceof ClockReading.Measured after) {
                    assertTrue(after.offset().abs().compareTo(Duration.ofSeconds(1)) <= 0, after.toString());
                }
            } else {
                assertFails(Reason.UNSUPPORTED, arrival::setClock);
            }
        }
    }

    @Test
    void readsClockAndBatteryWithoutEverBoundingTheWrongWay() throws Exception {
        try (Arrival arrival = arrive()) {
            arrival.battery();
            switch (arrival.clock()) {
                case ClockReading.Measured measured ->
                    assertFalse(measured.uncertainty().isNegative());
                case ClockReading.Bounded bounded ->
                    assertTrue(bounded.atLeast()
                                    .orElse(Duration.ofSeconds(Long.MIN_VALUE))
                                    .compareTo(bounded.atMost().orElse(Duration.ofSeconds(Long.MAX_VALUE)))
                            <= 0);
                case ClockReading.Unknown _ ->
                    assertFalse(arrival.capabilities().contains(Capability.CLOCK_READ));
            }
        }
    }

    protected static DeviceException assertFails(Reason reason, Failing action) {
        DeviceException failure = assertThrows(DeviceException.class, action::run);
        assertEquals(reason, failure.reason(), failure.getMessage());
        return failure;
    }

    /** Something that may fail as devices do. */
    protected interface Failing {
        void run() throws Exception;
    }

    private static final class SomeOtherDevice implements DockedDevice {
        @Override
        public PortKey port() {
            return new PortKey("elsewhere");
        }

        @Override
        public RecorderKey key() {
            return new RecorderKey("something else");
        }

        @Override
        public String description() {
            return "something else";
        }
    }
}
