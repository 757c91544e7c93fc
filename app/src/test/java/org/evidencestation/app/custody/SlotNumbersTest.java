package org.evidencestation.app.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.evidencestation.devices.PortKey;
import org.junit.jupiter.api.Test;

class SlotNumbersTest {
    private final Map<String, Integer> kept = new HashMap<>();

    @Test
    void givesNumbersFirstComeFirstServedAndKeepsThemOverARestart() throws IOException {
        SlotNumbers first = new SlotNumbers(Map.of(), kept::putAll);
        assertEquals(1, first.of(new PortKey("0000:00:14.0/1.2")));
        assertEquals(2, first.of(new PortKey("0000:00:14.0/1.1")));
        assertEquals(1, first.of(new PortKey("0000:00:14.0/1.2")));

        SlotNumbers later = new SlotNumbers(kept, kept::putAll);
        assertEquals(2, later.of(new PortKey("0000:00:14.0/1.1")));
        assertEquals(3, later.of(new PortKey("0000:00:14.0/1.3")));
    }

    @Test
    void takesTheNumberOfASimulatedSlotAsItIs() throws IOException {
        assertEquals(17, new SlotNumbers(Map.of(), kept::putAll).of(new PortKey("sim/17")));
        assertEquals(Map.of(), kept);
    }

    @Test
    void aStickerThatIsLearntTakesItsNumberFromThePortThatWoreIt() throws IOException {
        Map<String, Integer> last = new HashMap<>();
        SlotNumbers slots = new SlotNumbers(Map.of("a", 1, "b", 2, "c", 3), numbers -> {
            last.clear();
            last.putAll(numbers);
        });
        slots.assign(new PortKey("c"), 1);
        assertEquals(Map.of("b", 2, "c", 1), last);
        assertEquals(1, slots.of(new PortKey("c")));
        assertEquals(3, slots.of(new PortKey("a")), "the next free one");
        slots.assign(new PortKey("d"), 24);
        assertEquals(24, slots.of(new PortKey("d")));
        assertThrows(IllegalArgumentException.class, () -> slots.assign(new PortKey("d"), 0));
    }

    @Test
    void givesNoNumberThatCannotBeKept() {
        SlotNumbers slots = new SlotNumbers(Map.of(), numbers -> {
            throw new IOException("Read-only file system");
        });
        assertThrows(IOException.class, () -> slots.of(new PortKey("usb/1")));
    }
}
