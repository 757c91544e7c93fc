package org.evidencestation.app.desktop.recordings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.Map;
import org.evidencestation.app.desktop.Rack;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.storage.journal.DockingId;
import org.evidencestation.storage.journal.Event;
import org.junit.jupiter.api.Test;

class EventTextTest {
    private final Texts texts = new Texts(Language.CHINESE);
    private final EventText text = new EventText(texts, new Formats(texts, ZoneId.of("Asia/Shanghai")), Map.of());

    @Test
    void saysHowFarAClockIsOffOnceItWasSet() {
        var set = new Event.RecorderClockSet(
                new DockingId("00000000-0000-4000-8000-000000000001"), Rack.clock(-2_000, 1_000));
        assertEquals("慢 2 s ±1 s", text.detail(set));
    }
}
