package org.evidencestation.app.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ScrubberTest {
    private final Scrubber scrubber =
            new Scrubber(Set.of("100001", "sim:7654321", "/home/kiosk", " ", "A1", "Example Office"));

    @Test
    void takesOutWhatIsKnown() {
        assertEquals(
                "<known> of <known> by <known> in <known>/x",
                scrubber.scrubbed("sim:7654321 of example office by 100001 in /home/kiosk/x"));
    }

    @Test
    void takesOutWhatNobodyKnewOf() {
        assertEquals(
                "<text> filed <file>, call <number>",
                scrubber.scrubbed("示例人员甲 filed 123401_7654321_0006.mp4, call 13800000000"));
        assertEquals("Cannot play <file>: moov", scrubber.scrubbed("Cannot play 现场-示例.MP4: moov"));
    }

    @Test
    void leavesWhatHelps() {
        String line = "2026-11-22T05:26:11.123Z WARN [work-1] Errands - status 12345 ContentReader.java:83";
        assertEquals(line, scrubber.scrubbed(line));
        String digest = "objects/36a/e88/36ae8808b2989c07ac778662ee3c8d81228230fd07208910df4a96d76171cd88";
        assertEquals(digest, scrubber.scrubbed(digest));
    }
}
