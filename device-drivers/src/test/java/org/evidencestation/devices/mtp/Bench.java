package org.evidencestation.devices.mtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.evidencestation.devices.Arrival;
import org.evidencestation.devices.Clip;
import org.evidencestation.devices.ClipReader;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.devices.Listing;
import org.evidencestation.devices.Media;
import org.evidencestation.devices.StationClock;
import org.evidencestation.devices.mtp.responder.Habit;
import org.evidencestation.devices.mtp.responder.Responder;
import org.evidencestation.devices.mtp.responder.ResponderCard;
import org.evidencestation.devices.mtp.responder.ResponderModel;
import org.evidencestation.devices.mtp.responder.ResponderPlug;
import org.evidencestation.devices.mtp.responder.Trouble;
import org.evidencestation.devices.simulated.ClipContent;
import org.jspecify.annotations.Nullable;

/** A responder on the bench, with a clock that moves only when somebody waits on the line. */
final class Bench {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final LocalDateTime RECORDED = LocalDateTime.of(2026, 11, 21, 3, 12, 5);

    private final ResponderCard card = new ResponderCard(1, "BODYCAM");
    private final List<ResponderCard> cards = new ArrayList<>(List.of(card));
    private final Set<Habit> habits = EnumSet.noneOf(Habit.class);
    private Instant now;
    private Duration clockOffset = Duration.ofSeconds(7);
    private int battery = 76;
    private @Nullable ResponderPlug plug;

    Bench(Instant now) {
        this.now = now;
    }

    Bench() {
        this(Instant.parse("2026-11-21T04:00:00Z"));
    }

    Bench file(String path, byte[] bytes) {
        return file(path, ClipContent.of(bytes));
    }

    Bench file(String path, ClipContent content) {
        card.add(path, content, RECORDED);
        return this;
    }

    Bench habits(Habit... added) {
        habits.addAll(List.of(added));
        return this;
    }

    Bench battery(int percent) {
        battery = percent;
        return this;
    }

    Bench clockOffset(Duration offset) {
        clockOffset = offset;
        return this;
    }

    Bench second(ResponderCard added) {
        cards.add(added);
        return this;
    }

    Bench trouble(Trouble trouble) {
        responder().trouble(trouble);
        return this;
    }

    ResponderCard card() {
        return card;
    }

    StationClock clock() {
        return new StationClock(() -> now, ZONE);
    }

    Instant now() {
        return now;
    }

    ResponderPlug plug() {
        ResponderPlug ready = plug;
        if (ready == null) {
            ready = new ResponderPlug(
                    new ResponderModel("示例厂", "DSJ-1", "7654321", battery, () -> now, ZONE, clockOffset, cards, habits),
                    waited -> now = now.plus(waited));
            plug = ready;
        }
        return ready;
    }

    Responder responder() {
        return plug().responder();
    }

    MtpDevice device() {
        return plug().device();
    }

    Arrival arrive() throws DeviceException {
        return new MtpDriver().arrive(device(), clock());
    }

    /** Docks, lists and reads the one clip there is. */
    byte[] collect() throws DeviceException {
        try (Arrival arrival = arrive();
                Media media = arrival.openMedia()) {
            Listing listing = media.list();
            assertEquals(1, listing.clips().size());
            return read(media, listing.clips().getFirst(), 0);
        }
    }

    static byte[] read(Media media, Clip clip, long offset) throws DeviceException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ClipReader reader = media.open(clip, offset)) {
            ByteBuffer buffer = ByteBuffer.allocate(100_000);
            while (reader.read(buffer.clear()) >= 0) {
                out.write(buffer.array(), 0, buffer.position());
            }
        }
        return out.toByteArray();
    }

    static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new java.util.Random(size).nextBytes(bytes);
        return bytes;
    }

    static void assertFails(Reason reason, org.junit.jupiter.api.function.Executable action) {
        DeviceException failure = assertThrows(DeviceException.class, action);
        assertEquals(reason, failure.reason(), failure.getMessage());
    }
}
