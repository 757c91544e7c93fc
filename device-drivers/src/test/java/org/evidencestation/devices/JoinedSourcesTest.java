package org.evidencestation.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class JoinedSourcesTest {
    private record Seen(PortKey port, RecorderKey key) implements DockedDevice {
        Seen(String port, String key) {
            this(new PortKey(port), new RecorderKey(key));
        }

        @Override
        public String description() {
            return key.value();
        }
    }

    @Test
    void showsEveryPortOfEverySource() {
        DockSource volumes = () -> List.of(new Seen("1.1", "volume"));
        DockSource mtp = () -> List.of(new Seen("1.2", "mtp"));
        DockSource both = new JoinedSources(List.of(volumes, mtp));
        assertEquals(List.of(new Seen("1.1", "volume"), new Seen("1.2", "mtp")), both.present());
    }

    @Test
    void showsARecorderThatTwoSourcesKnowOnceAndByTheEarlier() {
        DockSource volumes = () -> List.of(new Seen("1.1", "volume"));
        DockSource mtp = () -> List.of(new Seen("1.1", "mtp"));
        assertEquals(List.of(new Seen("1.1", "volume")), new JoinedSources(List.of(volumes, mtp)).present());
    }
}
