package org.evidencestation.app.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.custody.SlotLearning.Learnt;
import org.evidencestation.devices.DockSource;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.PortKey;
import org.evidencestation.devices.RecorderKey;
import org.junit.jupiter.api.Test;

/** A hand at the rack says which port wears which sticker. */
class SlotLearningTest {
    private final Map<String, DockedDevice> plugged = new LinkedHashMap<>();
    private final DockSource rack = () -> List.copyOf(plugged.values());

    private void plug(String port) {
        plugged.put(port, new Plugged(new PortKey(port)));
    }

    private static Learnt look(SlotLearning learning) {
        learning.look();
        return learning.look();
    }

    @Test
    void eachPortGetsTheNextNumberOnceItIsStable() {
        SlotLearning learning = new SlotLearning(rack, 2, 8);
        plug("hub/3");
        assertEquals(Optional.of(1), learning.look().next(), "plugs bounce");
        assertEquals(Map.of("hub/3", 1), learning.look().numbers());
        plugged.clear();
        plug("hub/1");
        Learnt learnt = look(learning);
        assertEquals(Map.of("hub/3", 1, "hub/1", 2), learnt.numbers());
        assertEquals(Optional.of(3), learnt.next());
    }

    @Test
    void whatWasThereBeforeTeachesNothingUntilItIsPluggedInAnew() {
        plug("hub/7");
        SlotLearning learning = new SlotLearning(rack, 2, 8);
        assertEquals(Map.of(), look(learning).numbers());
        assertEquals(1, look(learning).sitting());
        plugged.clear();
        assertEquals(0, look(learning).sitting());
        plug("hub/7");
        assertEquals(Map.of("hub/7", 1), look(learning).numbers());
    }

    @Test
    void aPortThatIsKnownIsToldAndLearntOnce() {
        SlotLearning learning = new SlotLearning(rack, 2, 8);
        plug("hub/1");
        look(learning);
        plugged.clear();
        look(learning);
        plug("hub/1");
        Learnt learnt = look(learning);
        assertEquals(Optional.of(1), learnt.again());
        assertEquals(Optional.of(2), learnt.next());
        plug("hub/2");
        assertEquals(Optional.empty(), look(learning).again());
    }

    @Test
    void theLastOneCanBeTakenBack() {
        SlotLearning learning = new SlotLearning(rack, 2, 8);
        plug("hub/1");
        look(learning);
        plug("hub/9");
        look(learning);
        assertEquals(Map.of("hub/1", 1), learning.back().numbers());
        plug("hub/2");
        assertEquals(Map.of("hub/1", 1, "hub/2", 2), look(learning).numbers());
    }

    @Test
    void noMoreAreLearntThanThereAreSlots() {
        SlotLearning learning = new SlotLearning(rack, 2, 1);
        plug("hub/1");
        plug("hub/2");
        Learnt learnt = look(learning);
        assertEquals(1, learnt.numbers().size());
        assertEquals(Optional.empty(), learnt.next());
    }

    /** The same recorder, wherever it is plugged in. */
    private record Plugged(PortKey port) implements DockedDevice {
        @Override
        public RecorderKey key() {
            return new RecorderKey("usb:1234");
        }

        @Override
        public String description() {
            return "any";
        }
    }
}
